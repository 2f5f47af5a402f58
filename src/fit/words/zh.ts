import type {IdleReason} from "../informedHistory.js";
import type {FitWords, PublishedNumber} from "./words.js";

const tenths = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** What the fit says, in Chinese. */
export const zh: FitWords = {
  taken: (numbers) =>
    `calibration.yaml 没有列出、按指标和日期自动用于校准的有${numbers.length}个：${named(numbers)}。不应使用的，请在 idle 下写明理由。`,
  idle: ({because, numbers, reasons}) =>
    `有${numbers.length}个本地公布数没有用于校准，${idleReasons[because]}${reasons.length > 0 ? `（${reasons.join("；")}）` : ""}：${named(numbers)}。`,
  method:
    "各统计口径下的众数（Levenberg-Marquardt，多个起点）与后验样本（似然渐进的序贯蒙特卡罗；移动由模型的二次替代式引导走完一段长路，替代式从每条路终点的模型结果中学习，取舍由模型本身决定）",
  contradiction: (a, b) =>
    `校准无法同时符合${a.id}（${a.printed.zh}）与${b.id}（${b.printed.zh}）：一个高于、一个低于另一个所容许的范围。`,
  outside: ({id, printed}) =>
    `${id}（${printed.zh}）在校准后的95%预测区间之外：它与其他公布数不相容，或口径不同。`,
  assumptions: ({parameters, assumed, figures}) =>
    `${parameters}个参数中，有${assumed}个公布数几乎不能说明（收缩不到10%），仍是假设。校准用了${figures}个公布数。`,
  identifiability: ({all, told, weakest}) =>
    `公布数能区分${all}个方向中的${told}个，其余${all - told}个只有假设。能区分的方向里最弱的是：${weakest.join("、")}之间的此消彼长。`,
  pace: ({sd, series}) =>
    `各年培养数量围绕长期均值波动，幅度约${Math.round(100 * sd)}%，并向均值回归；幅度与回归快慢由${series === 0 ? "" : `公布的${series}组数字（多为其他地区）和`}本地总量的历史估计。`,
  tooNarrow: (share) => `区间窄${tenths[Math.round(10 * share)]}成`,
  tooWide: (share) => `区间宽${tenths[Math.round(10 * share)]}成`,
  shifted: (deviations) => `中心偏移${deviations}个标准差`,
  calibration: ({tests, level, mostFailures}) =>
    `共${tests}项检验：每个坐标一项，每类公布数的含义一项；单项p<${level}即不合格；全部正确时平均也有${(level * tests).toFixed(1)}项不合格，不超过${mostFailures}项、且最小p乘以检验数（Holm）大于${level}即通过。`
};

const idleReasons: Record<IdleReason, string> = {
  older: "比已列出的同类数早，或早于最近一段的起点",
  again: "同一日期或全年已有同类的数",
  break:
    "与已列出的同类数口径不同；要等以后有同口径的数，才能在 calibration.yaml 里另起一段并写明 break",
  part: "只是一年中的一部分；要用请列入 calibration.yaml，并用 error 写明全年进度带来的误差",
  several: "覆盖不止一年",
  unknown: "说不清是哪一年",
  unlisted: "最近一段里没有列过这一类；要用请列入 calibration.yaml",
  unread: "模型的校准不读这些指标",
  said: "calibration.yaml 注明不用"
};

const named = (numbers: readonly PublishedNumber[]) =>
  numbers
    .map(({kind, period, printed, id}) => `${kind.zh} ${period} ${printed.zh}（${id}）`)
    .join("；");
