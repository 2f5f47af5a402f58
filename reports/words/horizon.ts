/** Where something ends in a scenario. */
interface ScenarioEnd {
  scenario: string;
  value: string;
}

/** What the long view says. */
export interface HorizonWords {
  /** The high-skilled stock at the horizon in the first scenario, and the lowest and highest of all. */
  sum(year: number, first: string, low: ScenarioEnd, high: ScenarioEnd): string;
  /** What the dashed line of the small multiples is. */
  dashed: string;
  /** At the end of a caption, where every scenario is drawn: runs, seed, version. */
  allScenarios(of: {runs: number; seed: number; version: string}): string;
  /** What the cells of the table hold. */
  cells(until: number, last: number, targets: readonly string[]): string;
  /** Before the verdict on our reading of a target without a number. */
  ourReading(reading: string): string;
  fixed: string;
  changed: string;
  after(year: number): string;
}
