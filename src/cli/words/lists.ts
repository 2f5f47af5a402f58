/** The words of a workbook: names of sheets, and headings that the charts do not have. */
export interface SheetWords {
  verdicts: string;
  readings: string;
  years: string;
  notes: string;
  because: string;
  indicator: string;
  definition: string;
  note: string;
  text: string;
  written(path: string): string;
}

/** The words of `skillcast scenarios` and `skillcast levers`. */
export interface ListWords {
  /** Headings, with how many follow. */
  levers(count: number): string;
  assumptions(count: number): string;
  scenarios(count: number): string;
  /** The default scenario, behind its id. */
  isDefault: string;
  buildsOn(base: string): string;
  changes(text: string): string;
  /** What an untouched lever is. */
  today(amount: string): string;
  /** Where the model runs an assumption by itself. */
  centre(amount: string): string;
  interval95(low: string, high: string): string;
  /** What it may be set to. */
  settable(low: string, high: string): string;
  atLeast(low: string): string;
  anything: string;
  /** A lever that is added to an assumption. */
  addedTo(assumption: string): string;
  /** Read once at the start: no scenario reaches it. */
  fixed: string;
  /** What it rests on, by the ids of figures and rules. */
  basis: {
    source(ids: readonly string[]): string;
    assumption(ids: readonly string[]): string;
    internal(ids: readonly string[]): string;
    example(ids: readonly string[]): string;
  };
  join(parts: readonly string[]): string;
  /** Nothing has a text in its name. */
  nothing(text: string): string;
  /** How one is changed. */
  how: string;
}
