import type {Operator} from "../../project/target.js";
import type {Status, VerdictEvidence} from "../../verdict/forecastSchema.js";

/** The two ends of an interval, written as amounts. */
export interface Bounds {
  low: string;
  high: string;
}

/** What the text alternatives, labels and tables of the charts say in one language; numbers come written. */
export interface ChartWords {
  /** A text of the data with the punctuation it is printed with. */
  printed(text: string): string;
  /** Sentences that follow each other. */
  sentences(parts: readonly string[]): string;
  /** A number with the name of its unit. */
  amount(number: string, unit: string): string;
  /** A share of a whole that is lost or gained every year. */
  perYear(share: string): string;
  /** A difference of two shares. */
  points(number: string): string;
  /** The ends of an interval. */
  range(low: string, high: string): string;
  /** A value with its 80% interval. */
  withInterval(value: string, bounds: Bounds): string;
  /** A verdict: its word and its probability. */
  judged(word: string, probability: string): string;
  /** Two words for a probability between which the runs leave it open. */
  orWord(word: string, other: string): string;
  /** What stands above an axis of amounts; the unit may be empty. */
  axisCaption(unit: string, fromZero: boolean): string;
  /** The words for a probability, and for targets without one. */
  status: Record<Status, string>;
  /** What stands before a demanded amount. */
  operator: Record<Operator, string>;
  column: ColumnWords;
  fan: FanWords;
  comparison: ComparisonWords;
  difference: DifferenceWords;
  levelMix: LevelMixWords;
  flow: FlowWords;
  pyramid: PyramidWords;
  verdicts: VerdictWords;
}

/** Heads of tables and tooltips. */
interface ColumnWords {
  id: string;
  year: string;
  scenario: string;
  change: string;
  level: string;
  age: string;
  from: string;
  to: string;
  target: string;
  reading: string;
  verdict: string;
  probability: string;
  standardError: string;
  goal: string;
  unit: string;
  published: string;
  figure: string;
  median: string;
  interval80: string;
  interval95: string;
  lower80: string;
  upper80: string;
  lower95: string;
  upper95: string;
}

/** One indicator through time. */
interface FanWords {
  /** A date: the end of a year for a stock, the year itself for a flow. */
  when(year: number, isFlow: boolean): string;
  last(
    fan: {name: string; when: string; median: string},
    interval80: Bounds,
    interval95: Bounds
  ): string;
  published(value: string, when: string): string;
  goal(goal: string, when: string, median: string, isAbove: boolean): string;
  /** What stands at the end of the median's line, and of the upper and the lower edge of a band of so many percent. */
  median: string;
  upper(level: number): string;
  lower(level: number): string;
  /** A year that is marked, with the median then. */
  markLabel(year: number, value: string): string;
  /** What stands on the rule of a goal. */
  goalLabel(value: string, due: number): string;
}

/** One indicator under several scenarios. */
interface ComparisonWords {
  /** A scenario and where the indicator ends in it. */
  end(scenario: string, value: string): string;
  /** All ends, the highest median first. */
  ends(indicator: string, year: number, ends: readonly string[]): string;
}

/** What changes move a result, and by how much. */
export interface DifferenceWords {
  largest(name: string, value: string): string;
  clear(clear: number, all: number): string;
}

/** How many people stand on each rung. */
interface LevelMixWords {
  rung(name: string, now: string, change: string): string;
  all(year: number, from: number, rungs: readonly string[]): string;
  /** Which mark stands for which year. */
  legend(from: number, year: number): string;
}

/** People who enter, rise and leave in a year. */
interface FlowWords {
  entry(people: string, way: string, most: string): string;
  upgrade(people: string, way: string, most: string): string;
  exit(people: string, way: string, most: string): string;
  all(year: number, parts: readonly string[]): string;
}

/** People by age. */
interface PyramidWords {
  age(age: number): string;
  side(name: string, people: string, medianAge: number): string;
  both(year: number, sides: readonly string[]): string;
}

/** What is said of the targets of a plan. */
export interface VerdictWords {
  /** Where nothing can be said. */
  none: string;
  /** How many targets have a probability, and how likely they are. */
  count(counts: {all: number; judged: number; likely: number; unlikely: number}): string;
  mostUrgent(id: string, title: string, verdict: string): string;
  withoutProbability(count: number, standing: readonly {word: string; count: number}[]): string;
  /** A target without a probability, and why. */
  unjudged(title: string, status: string, why: string): string;
  /** The date at which a year ends. */
  endOfYear(year: number): string;
  /** The sentence on one target; `due` is a date or the end of a year, null where its name says the year; the goal may be empty. */
  judged(target: {
    scenario: string;
    title: string;
    goal: string;
    due: string | null;
    verdict: string;
    tail: string;
  }): string;
  /** Which reading is counted. */
  readAs(reading: string): string;
  allRunsMeet(runs: number, bound: string): string;
  noRunMeets(runs: number, bound: string): string;
  /** The reading that turns the verdict round. */
  otherReading(reading: string, verdict: string): string;
  /** What it rests on most, and the share of its variation. */
  restsOn(cause: string, share: string): string;
  /** How good the evidence is, a scale of its own. */
  evidence(level: string): string;
  evidenceLevel: Record<VerdictEvidence["level"], string>;
}
