/**
 * Standardised chi-square of counts against probabilities: about standard normal (Wilson-Hilferty) if they fit. Neighbouring
 * cells are pooled until each expects 10.
 */
export function chiSquare(
  counts: ArrayLike<number>,
  probability: (k: number) => number,
  draws: number
): number {
  let chi = 0;
  let cells = 0;
  let observed = 0;
  let expected = 0;
  let expectedBefore = 0;
  for (let k = 0; k < counts.length; ++k) {
    observed += counts[k];
    expected += draws * probability(k);
    if (expected < 10 || draws - expectedBefore - expected < 10) continue;
    chi += (observed - expected) ** 2 / expected;
    expectedBefore += expected;
    observed = 0;
    expected = 0;
    ++cells;
  }
  const rest = draws - expectedBefore;
  chi += (observed - rest) ** 2 / rest;
  const f = cells;
  return (Math.cbrt(chi / f) - (1 - 2 / (9 * f))) / Math.sqrt(2 / (9 * f));
}
