import type {ForecastWords} from "./words.js";

/** Chinese. */
export const zh: ForecastWords = {
  shortHistory: (n) => `历史只有 ${n} 个点：区间按同样短的历史的实测误差放宽，只宜作量级参考。`,
  gaps: "历史有缺年：只用年均变化和年均增速外推，跨几年的变化按几步计。",
  constant: "历史各年数值相同，看不出波动；区间宽度是假设（一年后95%区间约为水平的1%）。",
  assumedZero: "历史没有负数，预测和区间不低于0；若该量可以为负，请把取值范围（bounds）设为 none。",
  farAhead: "区间宽度在6年以内经过实测校准；更远的年份按同一规律外推。"
};
