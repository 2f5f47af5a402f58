/** Last year that a simulation may reach. */
export const lastYear = 2150;

/**
 * Calendar years of a simulation: from the year after the start to the last.
 *
 * @param startYear - year at whose end the start stands
 * @param until - last year, later than the start and at most 2150
 * @throws RangeError if `until` is out of range
 * @example
 * simulatedYears(2024, 2027) // => [2025, 2026, 2027]
 * simulatedYears(2024, 2020) // throws invalid until; not a year in 2025..2150: 2020
 */
export function simulatedYears(startYear: number, until: number): number[] {
  if (!(Number.isInteger(until) && until > startYear && until <= lastYear))
    throw new RangeError(`invalid until; not a year in ${startYear + 1}..${lastYear}: ${until}`);
  return Array.from({length: until - startYear}, (_, i) => startYear + 1 + i);
}
