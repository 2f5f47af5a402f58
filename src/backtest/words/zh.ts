import type {BacktestWords} from "./words.js";

/** What a backtest says, in Chinese. */
export const zh: BacktestWords = {
  dependence: ({cases, places, low, high}) =>
    `${cases}个案例来自${places}个地区，同一地区的案例相互关联：按地区重新抽取时，80%区间的命中率在${low}%至${high}%之间。`,
  hindsight:
    "起点都是当时照原样公布的数字，各地水平和节奏只用每个时点以前公布的数字；其余假设的范围和今天的培养规模写于其后。",
  declared: ({cases, declared, inside80}) =>
    `${cases}个案例中有${declared}个在作出任何预测之前就已列明，其中80%区间命中${inside80}个；其余案例在建模时已知。节奏的波动由公布的年度变化估计，其中包括部分案例的变化；一项设定（高等级倾斜）试过三个值，保留了全部案例上得分最好的一个，也就是原来的值。`
};
