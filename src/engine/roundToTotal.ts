/**
 * Rounds numbers ≥ 0 to integers with the given sum, by largest remainder; the earlier first where they are equal.
 *
 * @param values - rounded in place
 * @param total - integer that they are to sum to
 */
export function roundToTotal(values: Float64Array, total: number): void {
  let rest = total;
  const remainders = new Float64Array(values.length);
  for (let k = 0; k < values.length; ++k) {
    // A number that is whole but for rounding keeps its value.
    const floor = Math.floor(values[k] + 1e-9 * (1 + values[k]));
    remainders[k] = values[k] - floor;
    values[k] = floor;
    rest -= floor;
  }
  if (rest === 0) return;
  const up = rest > 0;
  const sorted = Float64Array.from(remainders).sort();
  const edge = up ? sorted[Math.max(0, values.length - rest)] : sorted[-rest - 1];
  const unit = up ? 1 : -1;
  for (let k = 0; k < values.length && rest !== 0; ++k)
    if (up ? remainders[k] > edge : remainders[k] < edge && values[k] > 0) {
      values[k] += unit;
      rest -= unit;
    }
  for (let k = 0; k < values.length && rest !== 0; ++k)
    if (remainders[k] === edge && (up || values[k] > 0)) {
      values[k] += unit;
      rest -= unit;
    }
}
