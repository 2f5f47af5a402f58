/** The words of `skillcast forecast`. */
export interface VerdictWords {
  id: string;
  target: string;
  verdict: string;
  medianAndInterval: string;
  goal: string;
  /** Before a goal, or a median with its interval, in a list. */
  goalIs(goal: string): string;
  medianIs(result: string): string;
  /** The ends of a range. */
  range(low: string, high: string): string;
  /** How often 80% intervals held on past dates. */
  covered(share: string, cases: number): string;
  /** A median with the ends of its interval. */
  withInterval(median: string, low: string, high: string): string;
  readingIs(reading: string): string;
  otherSection: string;
  assumptions: string;
  /** Joins facts of one line, and clauses of one remark. */
  facts(parts: readonly string[]): string;
  clauses(parts: readonly string[]): string;
  /** A scenario by its name and id. */
  named(name: string, id: string): string;
  /** Run, scenario and version, above the table. */
  provenance(n: {
    scenarios: readonly string[];
    runs: number;
    seed: number;
    until: number;
    version: string;
    inputs: string;
  }): string;
  /** What turns a verdict round. */
  otherReading(reading: string, probability: string): string;
  /** A cause and its share of the variation. */
  cause(name: string, share: string): string;
  restsOn(causes: readonly string[]): string;
  nothingToForecast: string;
  headline(n: {
    scenario: string;
    target: string;
    goal: string;
    due: string;
    probability: string;
    word: string;
    reading: string;
  }): string;
  /** The same target under several scenarios. */
  headlineCompared(n: {
    target: string;
    goal: string;
    due: string;
    reading: string;
    parts: readonly {scenario: string; probability: string; word: string}[];
  }): string;
  headlineReading(reading: string, probability: string): string;
  headlineCause(cause: string, share: string): string;
  /** The first promise has no probability, and why. */
  headlineOpen(target: string, word: string, why: string): string;
  together(n: {
    /** One a definition of the start at equal rank. */
    definitions: readonly {
      name: string;
      targets: number;
      word: string;
      probability: string;
      failsMost: string | null;
      /** Targets that are false by this definition from the start. */
      never: readonly string[];
    }[];
    /** Targets without evidence. */
    unknown: number;
    listed: number;
    without: number;
  }): string;
  /** What the progress register says: targets judged by its numbers, and work by how it stands. */
  registered(n: {
    asOf: string;
    judged: number;
    /** Targets of the model that its numbers are of. */
    given: number;
    done: number;
    due: number;
    overdue: number;
    dropped: number;
  }): string;
  /** The same of the other scenarios compared. */
  togetherOthers(parts: readonly {scenario: string; probability: string}[]): string;
  /** Above what each scenario changes. */
  scenarioChanges: string;
  /** A scenario by name and id, on what it builds, and what it changes. */
  scenarioIs(name: string, id: string, base: string | undefined, changes: string): string;
  /** A difference of probabilities in points, with the range of its simulation error. */
  points(difference: string, error: string): string;
  /** What the lines of a compared cell are; the first scenario. */
  comparedCells(first: string): string;
  /** The name of what is known inside and not published. */
  internal(name: string): string;
  assumptionIs(name: string, range: string): string;
  bearsOn(targets: readonly string[]): string;
  median(amount: string): string;
  mean(amount: string): string;
  /** A number and the name of its unit. */
  withUnit(amount: string, unit: string): string;
  shares(parts: readonly string[]): string;
}
