import type {Figure} from "../lib/project/figure.js";
import type {Finding} from "../lib/project/finding.js";

/** What the page of the data says. */
export interface DataWords {
  /** How much is known, from whom, and how much of it cannot all be true. */
  sum(counts: {
    figures: number;
    own: number;
    place: string;
    conflicts: number;
    deciding: number;
  }): string;
  filter: string;
  place: string;
  search: string;
  shown(shown: number | string, all: number): string;
  asPrinted: string;
  /** Head and sentence of what was left out of a quote. */
  quoteHead: string;
  readingsLeftOut: string;
  note: string;
  /** What stands before a printed number. */
  bound: Record<Figure["bound"], string>;
  /** A place in a ranking. */
  rank(value: number): string;
  /** A number with its unit, which may be empty. */
  amount(number: string, unit: string): string;
  noPrecision: string;
  toLastUnit: string;
  /** What a figure counts: as published, or from its key. */
  indicator(figure: Pick<Figure, "indicator" | "indicatorZh">): string;
  /** What a finding is of, at its head. */
  kind: Record<Finding["kind"], string>;
  severity: Record<Finding["severity"], string>;
  sameSentence: string;
  mostAssumed: string;
  needData: string;
  /** Heads of the table of other plans. */
  peerHeads: readonly string[];
  peers(count: number): string;
  rules(count: number): string;
  worthTitle: string;
  /** Heads of the table of what a number is worth. */
  worthHeads: readonly string[];
  /** A number in a year. */
  inYear(name: string, year: number): string;
  /** A distance between two probabilities, in hundredths. */
  points(points: number): string;
  worthCaption: string;
}
