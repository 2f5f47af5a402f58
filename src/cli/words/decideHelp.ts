/** The help of `skillcast allocate`, and of what decisions write. */
export interface DecideHelp {
  about: string;
  targets: string;
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
