/** What an annual forecast says to its reader, in one language. */
export interface ForecastWords {
  /** How little a history of n points, up to 5, can tell. */
  shortHistory(n: number): string;
  /** The history has gaps that were bridged. */
  gaps: string;
  /** The history does not move. */
  constant: string;
  /** Zero was taken for a limit. */
  assumedZero: string;
  /** The horizon is longer than what the widths were measured on. */
  farAhead: string;
}
