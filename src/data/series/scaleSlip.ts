/** A value that stands in another scale than the others of its series. */
export interface ScaleSlip {
  at: number;
  value: number;
  /** What it is in the scale of the last value of the series that is not one. */
  meant: number;
}

/** Percent and shares; thousands, 万 and ones. In one scale, how many times the least the largest may be, and a value the one beside it. */
const slips = [
  {size: 100, apart: 2, beside: 1.25},
  {size: 1000, apart: 2, beside: 1.25},
  {size: 10_000, apart: 4, beside: 1.5}
] as const;

/**
 * Finds values written in another scale than the others: 0.37 among 35.1, 36.2, 38; 3.1 (万) among 30,000.
 *
 * All values fall into two groups, between which nothing lies; times 100, 1,000 or 10,000 the lower one goes on where the higher
 * stops, within a quarter (of 10,000 a half), and together they differ twofold (fourfold) at most. Real series that fall to a hundredth
 * and come back to what they were are very rare: they are to be marked.
 *
 * @param values - by year; null where a cell is empty
 * @returns the first of the smaller group, or null
 * @example
 * scaleSlip([35.1, 36.2, 0.37, 38]) // => {at: 2, value: 0.37, meant: 37}
 * scaleSlip([3.1, 3.3, 30000]) // => {at: 2, value: 30000, meant: 3}
 * scaleSlip([35.1, 36.2, 37, 38]) // => null
 */
export function scaleSlip(values: readonly (number | null)[]): ScaleSlip | null {
  const places = values.flatMap((value, at) => (value !== null && value > 0 ? [{value, at}] : []));
  const filled = values.filter((value) => value !== null);
  if (places.length < 3 || places.length < filled.length) return null;
  const most = Math.max(...places.map(({value}) => value));
  for (const {size, apart, beside} of slips) {
    const low = places.filter(({value}) => value < most / Math.sqrt(size));
    const high = places.filter((place) => !low.includes(place));
    const scaled = places.map((place) => (low.includes(place) ? place.value * size : place.value));
    const ratio = (a: number, b: number) => Math.max(a / b, b / a);
    const jumps = scaled.some(
      (value, i) =>
        i > 0 &&
        low.includes(places[i]) !== low.includes(places[i - 1]) &&
        ratio(value, scaled[i - 1]) > beside
    );
    const far = ratio(Math.max(...scaled), Math.min(...scaled)) > apart;
    if (low.length === 0 || jumps || far) continue;
    const few = low.length <= high.length;
    const [{at, value}] = few ? low : high;
    return {at, value, meant: Number((few ? value * size : value / size).toPrecision(12))};
  }
  return null;
}
