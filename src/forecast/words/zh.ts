import type {ForecastWords} from "./words.js";

/** Chinese. */
export const zh: ForecastWords = {
  shortHistory: (n) => `历史只有 ${n} 个点：区间按同样短的历史的实测误差放宽，只宜作量级参考。`,
  gaps: "历史有缺年：走势按缺年前后的直线补上，区间宽度只依据公布年份之间的变化。",
  outliers: (values) =>
    `${values.map(({at, value}) => `${at}（${value}）`).join("、")}与其他年份明显不合，已降低其影响；请核对是否有误或口径是否改变。`,
  stationary: "各年数值围绕均值波动，而不是从上一年继续变化，因此预测向均值靠拢。",
  mostlyZero:
    "近年多数年份处于界限上（如0），因此点预测停在界限上；可能发生多少，请看区间的另一端。",
  constant: (atLimit) =>
    atLimit
      ? "历史从未离开界限（如0或100%），未来可能偏离多少按“3/n 法则”估计：连续 n 年如此之后，有95%的把握偏离不超过 3/n。"
      : "历史各年数值相同，看不出波动；区间宽度是假设（一年后95%区间约为水平的1%）。",
  assumedZero: "历史没有负数，预测和区间不低于0；若该量可以为负，请把取值范围（bounds）设为 none。",
  farAhead: "区间宽度在6年以内经过实测校准；更远的年份按同一规律外推。"
};
