import type {TargetWords} from "../targets.js";

/** What the page of the targets says in English. */
export const targets: TargetWords = {
  goal: (goal, window) => `${goal} (${window})`,
  noGoal: "no number in the source",
  window: (basis, from, to) => {
    const span = from === to ? `${to}` : `${from}–${to}`;
    if (basis === "cumulative") return `over ${span}`;
    if (basis === "annual") return `every year ${span}`;
    return basis === "stock" ? `by the end of ${to}` : span;
  },
  yearlyNeed: (amount) => `${amount} a year needed`,
  missing: "What is missing",
  onData: "On the data",
  onWording: "On the wording",
  alreadyAbove: "already above the goal",
  trendRule: "Trend rule, no model",
  trendRatio: (ratio) => `, observed growth over required ${ratio}`,
  headlineReading: "headline",
  turningReading: "turns the verdict",
  bodyNames: (names) => names.join("; "),
  filter: "Filter the targets",
  clear: "Clear",
  shown: (shown, all) => `${shown} of ${all} targets shown`,
  byYear: "Probability by year"
};
