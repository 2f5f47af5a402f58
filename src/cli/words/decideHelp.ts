/** The help of `skillcast allocate`, and of what decisions write. */
export interface DecideHelp {
  about: string;
  targets: string;
  /** Amounts of the examples, as they are typed: a budget, and a larger one. */
  budgets: readonly [string, string];
  budget: string;
  probability: string;
  lever: string;
  limit: string;
  from: string;
  costs: string;
  /** Of the options --xlsx and --md. */
  xlsx: string;
  md: string;
}
