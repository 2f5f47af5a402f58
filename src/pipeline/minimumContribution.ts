/**
 * Least years of contributions for a pension, by the calendar year of retirement.
 *
 * 15 until 2029, then half a year more each year, 20 from 2039. Not used by the pipeline.
 *
 * @param year - calendar year
 * @returns years
 * @see rules RT14 and RTM_2030 to RTM_2039
 * @example
 * minimumContribution(2029) // => 15
 * minimumContribution(2032) // => 16.5
 * minimumContribution(2050) // => 20
 */
export function minimumContribution(year: number): number {
  return year <= 2029 ? 15 : Math.min(20, 15 + 0.5 * (year - 2029));
}
