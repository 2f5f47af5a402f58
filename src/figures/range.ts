/** Lowest and highest value of a quantity, both possible. */
export type Range = readonly [low: number, high: number];

/**
 * Sum of ranges.
 */
export function addRanges(...ranges: readonly Range[]): Range {
  return ranges.reduce(([low, high], [a, b]): Range => [low + a, high + b], [0, 0] as Range);
}

/**
 * Product of two ranges of values that are not negative.
 */
export function multiplyRanges([low, high]: Range, [a, b]: Range): Range {
  return [Math.max(0, low) * Math.max(0, a), high * b];
}

/**
 * Quotient of two ranges of values that are not negative.
 */
export function divideRanges([low, high]: Range, [a, b]: Range): Range {
  return [Math.max(0, low) / b, a > 0 ? high / a : Number.POSITIVE_INFINITY];
}

/**
 * Whether two ranges share no value; ends closer than one part in 10^9 count as shared.
 */
export function areApart([low, high]: Range, [a, b]: Range): boolean {
  const near = (x: number, y: number) => x > y + 1e-9 * Math.max(Math.abs(x), Math.abs(y));
  return near(low, b) || near(a, high);
}
