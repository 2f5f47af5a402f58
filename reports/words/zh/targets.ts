import {dayName} from "../../lib/quantity/dayName.js";
import type {TargetWords} from "../targets.js";

const span = (from: number, to: number): string => (from === to ? `${to}` : `${from}—${to}年`);

/** What the page of the targets says in Chinese. */
export const targets: TargetWords = {
  goal: (goal, window) => `${goal}（${window}）`,
  noGoal: "原文没有数字",
  window: {
    cumulative: (from, to) => `${span(from, to)}累计`,
    annual: (from, to) => `${span(from, to)}每年`,
    stock: (_, to) => `${to}年底`,
    ratio: span,
    qualitative: span
  },
  yearlyNeed: (amount) => `每年须有${amount}`,
  missing: "还缺什么",
  ownPage: "单独成页，可转发、可打印",
  ownGoal: (goal) => `自定目标：${goal}`,
  progress: (asOf) => `进展登记（截至${dayName(asOf).zh}）`,
  reported: (period, said) => `${period}：${said}`,
  onData: "数据说明",
  onWording: "原文注解",
  alreadyAbove: "起点已在目标之上",
  trendRule: "趋势规则",
  trendRatio: (ratio) => `，实际增速是所需的 ${ratio} 倍`,
  headlineReading: "主口径",
  turningReading: "改变结论",
  equalReading: "并列",
  besideReading: "另一个问题",
  option: (name, share, probability) => `${name}：权重${share}，其中概率${probability}`,
  options: (each) => each.join("；"),
  breakEven: "临界条件",
  breakEvenLine: (low, median, high) => `${low}（95%下限）至${high}（95%上限），中位数${median}`,
  evidence: "依据",
  note: "说明",
  bodyNames: (names) => names.join("、"),
  filter: "筛选目标",
  clear: "清除",
  shown: (shown, all) => `显示 ${all} 项目标中的 ${shown} 项`,
  byYear: "逐年概率"
};
