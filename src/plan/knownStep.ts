/**
 * How finely a probability may be printed: the finest of 1, 5 and 10 points that the 95% range of its Monte Carlo error does not exceed.
 *
 * @param standardError - of the probability; null where there is no such error
 * @returns points
 * @example
 * knownStep(0.004) // => 1
 * knownStep(0.016) // => 5
 * knownStep(null) // => 1
 */
export function knownStep(standardError: number | null): 1 | 5 | 10 {
  const error = 196 * (standardError ?? 0);
  return error <= 1 ? 1 : error <= 5 ? 5 : 10;
}
