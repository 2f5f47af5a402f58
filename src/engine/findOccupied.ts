/** Ages [first, end) of a row of cells. */
export interface AgeRange {
  first: number;
  end: number;
}

/**
 * Finds between which ages of a row anybody is; `first` and `end` are equal where nobody is.
 *
 * Both lie on multiples of four (or at the end of the row), so that sums in pairs and in fours add the same numbers together as
 * over the whole row: leaving out the empty cells changes no bit.
 *
 * @param persons - cells of all rows
 * @param base - the row's first cell
 * @param ages - its number of cells
 * @param range - receives the ages
 */
export function findOccupied(
  persons: Float64Array,
  base: number,
  ages: number,
  range: AgeRange
): void {
  let first = 0;
  let end = ages;
  while (end > 0 && persons[base + end - 1] === 0) --end;
  while (first < end && persons[base + first] === 0) ++first;
  range.first = first & ~3;
  range.end = end === 0 ? range.first : Math.min(ages, (end + 3) & ~3);
}
