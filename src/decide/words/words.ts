import type {Stage} from "../../pipeline/stage.js";
import type {AllocateWords} from "./allocateWords.js";
import type {ChangesWords} from "./changesWords.js";
import type {TogetherWords} from "./togetherWords.js";

/** What the analyses of decisions say in one language; names and numbers come as the reader reads them. */
export interface Words {
  /** A target, and how it is read. */
  /** A number of a list, with what it is. */
  labelled(name: string, value: string): string;
  byReading(target: string, reading: string): string;
  seek: SeekWords;
  allocate: AllocateWords;
  stage: Record<Stage, string>;
  compare: CompareWords;
  gap: GapWords;
  sensitivity: SensitivityWords;
  changes: ChangesWords;
  together: TogetherWords;
}

/** What a target rests on. */
export interface SensitivityWords {
  /** The noise of a run, the pace of its years included. */
  chance: string;
  /** Two inputs that vary together. */
  together(first: string, second: string): string;
  tornado(n: {target: string; centre: string; goal: string; inputs: readonly string[]}): string;
  tornadoInput(n: {name: string; low: string; high: string; atLow: string; atHigh: string}): string;
  morris(n: {target: string; inputs: readonly string[]; idle: number}): string;
  /** `forecast`: how far it scatters in a forecast, empty where that is the same; `partly`: some of the largest shares are too uncertain to be told. */
  sobol(n: {
    target: string;
    deviation: string;
    forecast: string;
    inputs: readonly string[];
    partly: boolean;
    unsure: number;
  }): string;
  sobolInput(name: string, share: string): string;
  /** Where a target is met (or missed) far more often than usual. */
  prim(n: {
    target: string;
    usual: string;
    met: boolean;
    limits: readonly string[];
    density: string;
    low: string;
    high: string;
    coverage: string;
  }): string;
  primNone(target: string, usual: string, met: boolean): string;
  atLeast(name: string, value: string): string;
  atMost(name: string, value: string): string;
  within(name: string, low: string, high: string): string;
  nothing(target: string): string;
  /** An index that its interval cannot support. */
  unsure(needs: string): string;
  needs(samples: number): string;
  idle(count: number): string;
  shown(shown: number, all: number): string;
  head: {
    input: string;
    range: string;
    atLow: string;
    atHigh: string;
    spread: string;
    effect: string;
    error: string;
    deviation: string;
    first: string;
    total: string;
    condition: string;
    chance: string;
  };
  goalLine: string;
  centreLine: string;
  basis: Record<
    "tornado" | "morris" | "sobol" | "prim",
    (n: {evaluations: number; seed: number}) => string
  >;
}

/** Scenarios side by side. */
export interface CompareWords {
  /** How the target that is explained fares under another scenario. */
  verdict(n: {target: string; first: string; other: string; before: string; after: string}): string;
  /** The difference of probabilities, in points. */
  moved(points: string, error: string, rises: boolean): string;
  notSure(points: string, error: string): string;
  same: string;
  /** The difference of the amount, and the stages behind it. */
  because(n: {
    amount: string;
    error: string;
    /** The difference is more than chance. */
    clear: boolean;
    /** Stages whose contribution is more than chance, the largest first: over half of the difference and in its direction, … */
    most: readonly string[];
    /** … and against it; both empty where that cannot be said, … */
    against: readonly string[];
    /** … and these tell the same stages. */
    sure: readonly string[];
    /** A stage that contributes more than all of these, but may be chance; empty where there is none. */
    unsure: string;
  }): string;
  stageShare(stage: string, amount: string): string;
  /** The runs scatter more or less; in standard deviations. */
  scatter(before: string, after: string, wider: boolean): string;
  /** Why mean and probability move apart. */
  apart(rises: boolean): string;
  /** What the other scenario makes certain, which takes the chance of more with that of less. */
  certain(n: {
    other: string;
    count: number;
    example: string;
    /** The probability clearly rises; the average clearly falls. */
    rises: boolean;
    falls: boolean;
  }): string;
  /** Targets, by id, whose mean and probability move apart. */
  opposite(targets: readonly string[]): string;
  nothingActs(target: string): string;
  /** The target that differs most surely, where the one that is explained does not. */
  furthest(n: {
    target: string;
    before: string;
    after: string;
    points: string;
    error: string;
    rises: boolean;
  }): string;
  unchanged(count: number): string;
  /** Targets whose probabilities are marked: only conditions. */
  conditional(targets: readonly string[]): string;
  /** The same of the one that is spoken of. */
  conditionalOnly: string;
  /** Targets that turn on the definition of the start, and the one that is used. */
  byDefinition(targets: readonly string[], definition: string): string;
  /** Targets that are judged by published ranks. */
  held(targets: readonly string[]): string;
  change(before: string, after: string): string;
  plusMinus(value: string, error: string): string;
  /** An input, and what of it differs. */
  input(name: string, facts: readonly string[]): string;
  /** Its values under the two scenarios, and from which year to which they differ. */
  values(n: {before: string; after: string; years: string}): string;
  /** Empty where the values do not differ. */
  years(first: number, last: number): string;
  /** An assumption that one scenario sets to a number; empty where its values are said. */
  settledByFirst(value: string): string;
  settledByOther(value: string): string;
  head: {
    target: string;
    probability: string;
    difference: string;
    amount: string;
    range: string;
    stage: string;
    toAmount: string;
    toMedian: string;
    toProbability: string;
  };
  /** Names of sheets and of their columns. */
  sheets: {
    inputs: string;
    why: string;
    scenario: string;
    differs: string;
    unit: string;
    note: string;
  };
  /** Above the table of targets. */
  table(first: string, other: string): string;
  inputs(other: string): string;
  why(target: string, other: string): string;
  sum: string;
  basis(n: {runs: number; seed: number}): string;
}

/** The gap between a forecast and its goal. */
export interface GapWords {
  verdict(n: {
    target: string;
    scenario: string;
    median: string;
    goal: string;
    gap: string;
    short: boolean;
  }): string;
  /** So many standard deviations better (or worse) everywhere close it. */
  closes(effort: string, better: boolean, stages: readonly string[]): string;
  /** So many better (or worse) do not. */
  tooFar(most: string, better: boolean, reached: string, stages: readonly string[]): string;
  met: string;
  basis(n: {runs: number; seed: number}): string;
}

/** What would make a target likely. */
export interface SeekWords {
  /** How likely it is, and what is sought. */
  today(n: {
    target: string;
    scenario: string;
    probability: string;
    error: string;
    median: string;
    goal: string;
  }): string;
  /** A verdict that is only a condition. */
  conditional(condition: string): string;
  /** It is as likely as wanted with nothing changed. */
  already(wanted: string): string;
  /** It falls short of it by less than the Monte Carlo error of what it is now. */
  nearly(wanted: string): string;
  /** The levers that suffice alone. */
  enough(wanted: string, ways: readonly string[]): string;
  /** One lever, from today's value to the one needed. */
  way(n: {lever: string; today: string; value: string; ratio: string; start: string}): string;
  times(ratio: string): string;
  /** Last year in which a start still suffices. */
  startBy(year: number): string;
  /** No lever reaches it alone; the best one attains so much at the setting given. */
  none(n: {wanted: string; best: string; value: string; probability: string}): string;
  /** No lever moves it noticeably. */
  hopeless(wanted: string): string;
  /** Of the others the best attains so much at the setting given. */
  others(n: {count: number; best: string; value: string; probability: string}): string;
  /** Levers that act only when it is due already, and the first year of the soonest. */
  tooLate(n: {count: number; until: number; lever: string; from: number}): string;
  noEffect(count: number): string;
  notMonotone(levers: readonly string[]): string;
  /** Beside the chart's lines. */
  nowLine: string;
  wantedLine: string;
  notEnough: string;
  noEffectShort: string;
  /** First year in which a lever that is too late acts. */
  actsFrom(year: number): string;
  /** Heads of the table. */
  head: {
    lever: string;
    today: string;
    value: string;
    interval: string;
    ratio: string;
    start: string;
    best: string;
  };
  /** An open end of an interval. */
  beyond: string;
  between(low: string, high: string): string;
  /** Below the table: what was simulated, and what the numbers mean. */
  basis(n: {
    runs: number;
    seed: number;
    from: number;
    until: number;
    /** It is as likely as wanted already. */
    already: boolean;
    /** Some lever reaches it alone. */
    reached: boolean;
    /** An interval has an open end. */
    open: boolean;
    /** What the table says of a lever that is too late; empty where there is none. */
    late: string;
  }): string;
}
