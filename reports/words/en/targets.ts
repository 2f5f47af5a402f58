import {dayName} from "../../lib/quantity/dayName.js";
import type {TargetWords} from "../targets.js";

const span = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`);

/** What the page of the targets says in English. */
export const targets: TargetWords = {
  goal: (goal, window) => `${goal} (${window})`,
  noGoal: "no number in the source",
  window: {
    cumulative: (from, to) => `over ${span(from, to)}`,
    annual: (from, to) => `every year ${span(from, to)}`,
    stock: (_, to) => `by the end of ${to}`,
    ratio: span,
    qualitative: span
  },
  yearlyNeed: (amount) => `${amount} a year needed`,
  missing: "What is missing",
  ownPage: "Its own page, to share or print",
  ownGoal: (goal) => `own goal: ${goal}`,
  progress: (asOf) => `Progress register (as of ${dayName(asOf).en})`,
  reported: (period, said) => `${period}: ${said}`,
  onData: "On the data",
  onWording: "On the wording",
  alreadyAbove: "already above the goal",
  trendRule: "Trend rule, no model",
  trendRatio: (ratio) => `, observed growth over required ${ratio}`,
  headlineReading: "headline",
  turningReading: "turns the verdict",
  equalReading: "equal rank",
  besideReading: "another question",
  option: (name, share, probability) => `${name}: weight ${share}, probability then ${probability}`,
  options: (each) => each.join("; "),
  breakEven: "Break-even",
  breakEvenLine: (low, median, high) => `${low} to ${high} (95% range), median ${median}`,
  evidence: "Evidence",
  note: "Note",
  bodyNames: (names) => names.join("; "),
  filter: "Filter the targets",
  clear: "Clear",
  shown: (shown, all) => `${shown} of ${all} targets shown`,
  byYear: "Probability by year"
};
