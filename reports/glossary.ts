import type {TargetKind} from "./lib/project/target.js";
import type {Label} from "./lib/quantity/label.js";

/** The terms of the pages in both languages: each idea has one name everywhere. */
export const terms = {
  assumption: {zh: "假设", en: "assumption"},
  source: {zh: "来源", en: "source"},
  reading: {zh: "口径", en: "reading"},
  readings: {zh: "各种口径", en: "Readings"},
  scenario: {zh: "情景", en: "Scenario"},
  lever: {zh: "可调项", en: "Lever"},
  probability: {zh: "可能性", en: "Probability"},
  median: {zh: "中位数", en: "Median"},
  interval80: {zh: "80%区间", en: "80% interval"},
  interval95: {zh: "95%区间", en: "95% interval"},
  goal: {zh: "目标值", en: "Goal"},
  due: {zh: "期限", en: "Due"},
  bodies: {zh: "责任单位", en: "Responsible"},
  section: {zh: "所在章节", en: "Section"},
  kind: {zh: "判断方式", en: "How it is judged"},
  status: {zh: "结论", en: "Verdict"},
  clause: {zh: "原文", en: "Clause"},
  requiredPace: {zh: "每年所需", en: "Needed a year"},
  recentPace: {zh: "近年每年", en: "Recent pace a year"},
  shortfall: {zh: "期望缺口", en: "Expected shortfall"},
  restsOn: {zh: "主要依赖的假设", en: "Rests most on"},
  all: {zh: "全部", en: "All"},
  year: {zh: "年份", en: "Year"},
  confidence: {zh: "来源等级", en: "Source grade"},
  precision: {zh: "发布精度", en: "Printed precision"},
  quote: {zh: "原句", en: "Quote"}
} satisfies Record<string, Label>;

/** What can be said of a target at all. */
export const kindTerms: Record<TargetKind, Label> = {
  forecast: {zh: "模型预测", en: "Forecast by the model"},
  trend: {zh: "观测序列的趋势", en: "Trend of an observed series"},
  evidence: {zh: "需要数据", en: "Evidence needed"},
  unquantified: {zh: "原文未量化", en: "Not quantified in the source"}
};

/** The rule that target trackers use, without a model. */
export const trendTerms: Record<string, Label & {sign: string}> = {
  achieved: {zh: "已达到", en: "achieved", sign: "✓"},
  onTrack: {zh: "按期", en: "on track", sign: "↗"},
  needsAcceleration: {zh: "须加快", en: "needs acceleration", sign: "→"},
  limited: {zh: "进展有限", en: "limited progress", sign: "→"},
  deterioration: {zh: "在倒退", en: "deteriorating", sign: "↘"}
};

/** What a source grade means. */
export const confidenceTerms: Record<string, Label> = {
  A1: {zh: "发布单位原站", en: "the issuer's own site"},
  A2: {zh: "镜像或转载，使用前应核对", en: "a mirror or reprint; check against the issuer"},
  B: {zh: "仅见于二手文本", en: "secondary text only"},
  D: {zh: "由其他行推算", en: "arithmetic from other rows"}
};
