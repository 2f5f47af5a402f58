/** What the page of progress says; numbers and names come written. */
export interface ProgressWords {
  /** Above everything, where the history is an example. */
  invented: string;
  /** Before the title of an example. */
  example(title: string): string;
  /** How a history of one's own begins. */
  begin: string;
  /** There is no earlier forecast, and no example. */
  none: string;
  /** On the first page: what moved since the last forecast, that nothing is kept to compare with, and the link to the page. */
  news(moved: string): string;
  noNews: string;
  newsMore: string;
  now: string;
  head: {
    target: string;
    before: string;
    after: string;
    why: string;
    deadline: string;
    days: string;
  };
  /** Days until a deadline, or since it has passed. */
  left(days: number): string;
  late(days: number): string;
  noneOpen: string;
  stayed: (count: number) => string;
  scores(n: {targets: number; brier: string; years: number; coverage: string}): string;
  noScores: string;
  /** What the chart shows. */
  track: string;
}
