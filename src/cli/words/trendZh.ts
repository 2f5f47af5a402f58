import type {TrendWords} from "./trendWords.js";

/** What `skillcast trend` says in Chinese. */
export const trendZh: TrendWords = {
  history: (first, last, count) => `历史 ${first}—${last}，${count}个数`,
  year: "年份",
  point: "预测值",
  interval: (percent) => `${percent}区间`,
  backtest: "历史检验：站在过去各年、只用当时的数据预测（与“保持不变”相比，OWA 小于1为好）",
  goal: ({operator, value, by, probability, status}) =>
    `${by}年${operator || "恰为"}${value}的可能性为${probability}（${status}）。`,
  pace: (required, recent) => `需要每年变化${required}；近几年为每年${recent}。`,
  goalUnknown: (by) => `${by}年的数未公布，无法判断目标。`,
  skill: (owa) =>
    owa < 1
      ? `在这一序列自己的历史上，这样的预测好于沿用上年数（误差为其${(100 * owa).toFixed(0)}%）。`
      : `在这一序列自己的历史上，这样的预测不比沿用上年数好（误差为其${(100 * owa).toFixed(0)}%）：请以上年数和区间为准，并查明序列变动的原因。`,
  percent: "百分数限制在0到100之间；如可超出，请用 --bounds none。",
  read: "读表说明",
  noBacktest: "历史太短、没有变化或有缺年，无法作历史检验。",
  filled: (years) =>
    `已补年份：${years.join("、")}。补上的数不是观测值：区间和历史检验因此偏乐观。`,
  whole: (digits) => digits
};
