import type {TermWords} from "../terms.js";

/** The terms of the pages in Chinese. */
export const terms: TermWords = {
  all: "全部",
  assumption: "假设",
  source: "来源",
  reading: "口径",
  probability: "概率",
  median: "中位数",
  interval80: "80%区间",
  bodies: "责任单位",
  section: "所在章节",
  kind: "判断方式",
  status: "结论",
  requiredPace: "每年所需",
  recentPace: "近年每年",
  shortfall: "期望缺口",
  restsOn: "主要依赖的假设",
  confidence: "来源等级",
  precision: "发布精度",
  scenario: "情景",
  year: "年份",
  kinds: {
    forecast: "模型预测",
    trend: "观测序列的趋势",
    evidence: "需要数据",
    unquantified: "原文未量化"
  },
  trends: {
    achieved: "已达到",
    onTrack: "按期",
    needsAcceleration: "须加快",
    limited: "进展有限",
    deterioration: "在倒退"
  },
  grades: {
    A1: "发布单位原站",
    A2: "镜像或转载，使用前应核对",
    B: "仅见于二手文本",
    D: "由其他行推算",
    I: "内部掌握，不公布",
    E: "样板的示例数"
  },
  yearEnd: (year) => `${year}年底`,
  joined: (parts) => parts.join("，"),
  sentences: (parts) => parts.join(""),
  gap: "、",
  named: (name, value) => `${name}：${value}`,
  range: (low, high) => `${low}至${high}`
};
