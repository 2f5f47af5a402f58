import type {Target} from "../lib/project/target.js";

/** What the page of the targets says. */
export interface TargetWords {
  /** What a target demands with the window it holds for. */
  goal(goal: string, window: string): string;
  /** Where the source gives no number. */
  noGoal: string;
  /** The window of a target by the basis it is counted on; years. */
  window: Record<Target["basis"], (from: number, to: number) => string>;
  /** The label of what a sum needs every year. */
  yearlyNeed(amount: string): string;
  missing: string;
  /** The link to the page of one target. */
  ownPage: string;
  /** A goal that the reporting body has set itself. */
  ownGoal(goal: string): string;
  /** The heading of what the progress register says, as of a day. */
  progress(asOf: string): string;
  /** One row of it: the time and what is reported. */
  reported(period: string, said: string): string;
  onData: string;
  onWording: string;
  alreadyAbove: string;
  trendRule: string;
  /** Observed growth over required growth. */
  trendRatio(ratio: string): string;
  headlineReading: string;
  turningReading: string;
  /** A reading at equal rank, and one that answers another question. */
  equalReading: string;
  besideReading: string;
  /** One meaning of a published number: its share of the runs, and the probability in these; and all of them. */
  option(name: string, share: string, probability: string): string;
  options(each: readonly string[]): string;
  /** What decides a conditional verdict, and how good the evidence is. */
  breakEven: string;
  breakEvenLine(low: string, median: string, high: string): string;
  evidence: string;
  note: string;
  /** Names in a row. */
  bodyNames(names: readonly string[]): string;
  filter: string;
  clear: string;
  shown(shown: number | string, all: number): string;
  /** The row that tells the probability year by year. */
  byYear: string;
}
