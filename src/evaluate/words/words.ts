/** The headings of a table of scores, in one language; the scores keep their international names. */
export interface ScoreWords {
  method: string;
  cases: string;
  skill: string;
  /** Before the level of an interval. */
  coverage: string;
}
