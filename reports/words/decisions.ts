/** A lever's step: what it is today, what it has to be, by when. */
interface Step {
  lever: string;
  today: string;
  value: string;
  /** How much more or less it is, with its unit. */
  extra: string;
  /** Last year of a start that suffices. */
  start: number;
}

/** What the page on decisions says. */
export interface DecisionWords {
  /** The title, by what can be done: one lever does it; none does; nothing need be done. */
  enough(n: {target: string; ask: string; steps: readonly Step[]}): string;
  notEnough(n: {target: string; ask: string; lever: string; best: string}): string;
  nothingHelps(n: {target: string; ask: string}): string;
  already(n: {target: string; ask: string; probability: string}): string;
  /** Behind the title: what the least costly mix costs. */
  cost(amount: string): string;
  /** Controls. */
  target: string;
  probability: string;
  scenario: string;
  other: string;
  /** A scenario that came with the address. */
  shared: string;
  computing(part: string, percent: string): string;
  cancel: string;
  cancelled: string;
  /** Before the command that gives the same numbers. */
  command: string;
  /** Before the code of the scenario. */
  code: string;
  /** Behind the value of a lever that suffices: opens the scenario with it. */
  openLever: string;
  /** Heads of the parts. */
  parts: Record<DecisionPart, string>;
  /** What each picture shows. */
  titles: {
    levers(n: {ask: string; enough: readonly string[]; short: number}): string;
    leversNone(n: {ask: string; lever: string; best: string}): string;
    leversAlready(ask: string): string;
    leversIdle: string;
    mix(n: {ask: string; cost: string}): string;
    mixShort(n: {ask: string; cost: string; attained: string}): string;
    mixFree(ask: string): string;
    mixNothing: string;
    tornado(n: {input: string; low: string; high: string; goalInside: boolean}): string;
    tornadoNone: string;
    gap(n: {gap: string; short: boolean; stages: readonly string[]}): string;
    gapNone: string;
    difference(n: {other: string; amount: string; stage: string}): string;
    differenceNone(other: string): string;
  };
  /** What the marks of the lever chart and of the stage charts are. */
  captions: {levers: string; mix: string; tornado: string; stages: string};
  /** Bodies reported numbers of what the model computes; decisions leave them out. */
  beforeRegister: string;
  /** Where the number of today stands. */
  sources: string;
  /** The block of the first page. */
  advice: {
    head: string;
    /** What reaches a probability. */
    reaches(n: {ask: string; ways: readonly string[]}): string;
    outOfReach(n: {ask: string; lever: string; best: string}): string;
    has(ask: string): string;
    way(n: {lever: string; today: string; value: string; start: number}): string;
    /** What the best measures gain at the ends of their ranges. */
    gains(parts: readonly string[]): string;
    /** How many runs the block rests on, and half the 95% interval in points. */
    note(n: {runs: number; error: string}): string;
    gain(n: {lever: string; value: string; probability: string}): string;
    /** What a scenario does for the target: its probability before and after, whether that is more than chance, whether results draw together, and which way the probability goes by that alone. */
    delivered(n: {
      other: string;
      before: string;
      after: string;
      amount: string;
      sure: boolean;
      narrower: boolean;
      closer: "up" | "down" | null;
    }): string;
    more: string;
  };
}

/** The parts of the page, in its order. */
export type DecisionPart = "levers" | "mix" | "tornado" | "beside" | "gap" | "difference" | "share";
