/** The headings of a table of scores, in one language; the scores keep their international names. */
export interface ScoreWords {
  method: string;
  cases: string;
  skill: string;
  /** Before the level of an interval. */
  coverage: string;
  /** A value with its 95% interval. */
  between(value: string, low: string, high: string): string;
  /** Names of methods whose ids a reader would not know. */
  methods: Readonly<Record<string, string>>;
}
