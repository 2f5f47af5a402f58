/** What an annual forecast says to its reader, in one language. */
export interface ForecastWords {
  /** How little a history of n points, up to 5, can tell. */
  shortHistory(n: number): string;
  /** The history has gaps that were bridged. */
  gaps: string;
  /** Values that stand alone, with their year (or place), were discounted. */
  outliers(values: readonly {at: number; value: number}[]): string;
  /** The series has varied about its mean, and is drawn to it. */
  stationary: string;
  /** The quantity has mostly been zero (or at its other limit), which the point therefore says. */
  mostlyZero: string;
  /** The history does not move, at its limit or elsewhere. */
  constant(atLimit: boolean): string;
  /** Zero was taken for a limit. */
  assumedZero: string;
  /** The horizon is longer than what the widths were measured on. */
  farAhead: string;
}
