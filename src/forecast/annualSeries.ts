/**
 * A yearly series: values oldest first, or values with their years. A year that is missing, or whose value is null, is a gap.
 */
export type AnnualSeries =
  | ArrayLike<number>
  | {readonly years: readonly number[]; readonly values: readonly (number | null)[]};
