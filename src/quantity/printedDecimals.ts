/**
 * Decimals of a number as it is printed in full; 0 for a whole number.
 *
 * @param value - finite
 * @example
 * printedDecimals(0.36) // => 2
 * printedDecimals(50000) // => 0
 * printedDecimals(1.5e-7) // => 8
 */
export function printedDecimals(value: number): number {
  const [mantissa, exponent] = value.toExponential().split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}
