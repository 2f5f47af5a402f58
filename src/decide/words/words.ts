/** What the analyses of decisions say in one language; names and numbers come as the reader reads them. */
export interface Words {
  seek: SeekWords;
}

/** What would make a target likely. */
export interface SeekWords {
  /** How likely it is, and what is sought. */
  today(n: {target: string; scenario: string; probability: string; error: string}): string;
  /** It is as likely as wanted with nothing changed. */
  already(wanted: string): string;
  /** The levers that suffice alone. */
  enough(wanted: string, ways: readonly string[]): string;
  /** One lever, from today's value to the one needed. */
  way(n: {lever: string; today: string; value: string; ratio: string; start: string}): string;
  times(ratio: string): string;
  /** Last year in which a start still suffices. */
  startBy(year: number): string;
  /** No lever reaches it alone; the best one attains so much. */
  none(wanted: string, best: string, probability: string): string;
  /** Of the others the best attains so much. */
  others(count: number, best: string, probability: string): string;
  noEffect(count: number, until: number): string;
  notMonotone(levers: readonly string[]): string;
  /** Beside the chart's lines. */
  nowLine: string;
  wantedLine: string;
  notEnough: string;
  noEffectShort: string;
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
  basis(n: {runs: number; seed: number; from: number; until: number}): string;
}
