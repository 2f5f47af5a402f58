import type {BacktestWords} from "./words.js";

/** What a backtest says, in Chinese. */
export const zh: BacktestWords = {
  dependence: "同一地区的各个时点相互关联，不是独立案例；标准误按独立计算，实际更大。",
  hindsight:
    "各项假设的范围和今天的培养规模写于这些公布数之后；只有水平与变化按当时已知的数字确定。",
  notBlind:
    "其他地区的水平及其离散程度的先验范围，在看过全部案例合计的覆盖率后修订过两次（理由见calibration.yaml）；因此本回测对这两项不是盲测。最初的26个案例全部落在95%区间之内；其后补入8个案例时已知道这一点。"
};
