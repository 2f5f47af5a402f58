import type {BacktestWords, HomeCases, RivalStanding} from "./words.js";

const methods = {pooledGrowth: "各地平均增速", constantAdditions: "每年新增不变"};
const scored = {
  model: "本模型得分更好",
  rival: "本模型得分更差",
  open: "分不出高下",
  few: "地区太少，不下结论"
};
const standings = (rivals: readonly RivalStanding[]) =>
  rivals
    .map(
      ({method, cases, places, better}) =>
        `与“${methods[method]}”相比，在双方都能预测的${cases}个（${places}个地区）上${scored[better]}`
    )
    .join("；");

/** What a backtest says, in Chinese. */
export const zh: BacktestWords = {
  dependence: ({cases, places, low, high}) =>
    `${cases}个案例来自${places}个地区，同一时点的案例相互关联：若预测无误，80%区间会命中其中${low}%至${high}%。`,
  hindsight:
    "起点都是当时照原样公布的数字，各地水平和节奏只用每个时点以前公布的数字；其余假设的范围和今天的培养规模写于其后。",
  declared: ({cases, declared, inside80}) =>
    `${cases}个案例中有${declared}个在作出任何预测之前就已列明，其中80%区间命中${inside80}个；其余案例在建模时已知。节奏的波动由公布的年度变化和总量估计，预测某地时不用该地的数字；一项设定（高等级倾斜）试过三个值，保留了全部案例上得分最好的一个，也就是原来的值。`,
  width: ({ownPast, tooWide, level, cases, inside, low, high}) =>
    `本地${ownPast ? "有" : "没有"}过去数据时区间看来偏${tooWide ? "宽" : "窄"}：${cases}个案例中${level}%区间命中${inside}个，若预测无误应命中${low}至${high}个。宽度没有按这些案例调整。`,
  groups: {
    all: "总量和密度：全部",
    declared: "预测之前已列明",
    ownPast: "本地有过去数据",
    noPast: "本地无过去数据",
    highSkilled: "高技能总量和密度",
    skilled: "技能人才总量",
    shares: "高技能占比",
    newlyAdded: "新增高技能人才"
  },
  shares: ({cases, places, above, low, high, inside80, rivals}) =>
    `另有${cases}个高技能人才占技能人才的比例单独评分（${places}个地区）：${above}%高于预测的中位数（按地区重新抽取为${low}%至${high}%，应在50%左右），80%区间命中${inside80}个。增长中高技能人才的份额${leaning(low, high, "估低了", "估高了", "是否估偏，这些案例还看不出")}。${standings(rivals)}。`,
  newlyAdded: ({cases, places, above, low, high, inside80, inside95, factor, home, rivals}) =>
    `还有${cases}个“新增高技能人才”数单独评分（${places}个地区；凡在预测时点之后才开始的全年数和年内数一律列入）：预测与公布数平均相差到${factor}倍，80%区间命中${inside80}个，95%区间命中${inside95}个，${above}%高于中位数（按地区重新抽取为${low}%至${high}%）${atHome(home)}。${standings(rivals)}。`
};

function atHome({cases, above}: HomeCases): string {
  if (cases === 0) return "";
  if (above === 0) return `，其中本地${cases}个全部低于中位数`;
  return above === cases
    ? `，其中本地${cases}个全部高于中位数`
    : `，其中本地${cases}个里有${above}个高于中位数`;
}

/** Whether an interval of the share above the median leaves out a half. */
function leaning(low: number, high: number, under: string, over: string, open: string): string {
  return low > 50 ? under : high < 50 ? over : open;
}
