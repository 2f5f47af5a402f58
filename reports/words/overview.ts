/** A text short enough for the headline, and the sentence that explains it. */
interface ShortAndLong {
  short: string;
  sentence: string;
}

/** What the first page says. */
export interface OverviewWords {
  /** Will the promise be kept, by which reading, and what decides it; `scenario` may be empty. */
  headline(says: {
    scenario: string;
    until: number;
    target: string;
    goal: string;
    probability: string;
    reading: string;
    /** The lowest and the highest probability among the ways of counting; empty where they hardly differ. */
    range: string;
    decider: string;
  }): string;
  /** Why the answer is what it is, in the parts below. */
  why(parts: readonly string[]): string;
  /** The yearly pace that the goal needs, and the last one published. */
  paces(required: string, recent: string): string;
  /** The median and 80% interval of the results, and where the goal lies beside the interval. */
  results(of: {
    median: string;
    range: string;
    goal: string;
    place: "below" | "inside" | "above";
  }): string;
  /** Another reading of the words would change the answer. */
  otherReading(own: string, probability: string, other: string, otherwise: string): ShortAndLong;
  /** Another scenario would. */
  otherScenario(scenario: string, probability: string): ShortAndLong;
  /** The factor that all quantities share would. */
  pace(name: string): ShortAndLong;
  /** What is assumed would. */
  assumption(name: string): ShortAndLong;
  seeWhy: string;
  /** The plan as a whole: its targets with evidence at once, by a definition of the start (empty if one stands), and which fails most. */
  joint(n: {
    definition: string;
    count: number;
    probability: string;
    /** The target that fails most often; empty where none does. */
    failing: string;
    /** Targets that are false by this definition from the start. */
    never: readonly string[];
  }): string;
  /** All of these, and how many targets have no evidence and are left out. */
  joints(each: readonly string[], left: number): string;
  /** What the marks of the strip say; `none` are the words for targets without a probability. */
  legend(until: number, none: readonly string[]): string;
  details: string;
}
