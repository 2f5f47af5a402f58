import type {TargetWords} from "../targets.js";

/** What the page of the targets says in Chinese. */
export const targets: TargetWords = {
  goal: (goal, window) => `${goal}（${window}）`,
  noGoal: "原文没有数字",
  window: (basis, from, to) => {
    const span = from === to ? `${to}` : `${from}—${to}年`;
    if (basis === "cumulative") return `${span}累计`;
    if (basis === "annual") return `${span}每年`;
    return basis === "stock" ? `${to}年底` : span;
  },
  yearlyNeed: (amount) => `每年须有${amount}`,
  missing: "还缺什么",
  onData: "数据说明",
  onWording: "原文注解",
  alreadyAbove: "起点已在目标之上",
  trendRule: "趋势规则",
  trendRatio: (ratio) => `，实际增速是所需的 ${ratio} 倍`,
  headlineReading: "主口径",
  turningReading: "改变结论",
  bodyNames: (names) => names.join("、"),
  filter: "筛选目标",
  clear: "清除",
  shown: (shown, all) => `显示 ${all} 项目标中的 ${shown} 项`,
  byYear: "逐年可能性"
};
