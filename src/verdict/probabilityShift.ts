/** Groups of runs by the number learned. */
const groups = 10;

/**
 * Root mean square change of the probability of an event on learning a number, from runs: √(Var_Y P(event | Y)).
 *
 * Runs are put into ten groups of equal size by the number; the variance between groups is lessened by what chance alone would
 * give. 0 where it is no more than chance, or the number does not vary.
 *
 * @param values - of the number, one a run
 * @param holds - 1 where the event holds
 * @example
 * probabilityShift(Float64Array.from({length: 100}, (_, i) => i), Uint8Array.from({length: 100}, (_, i) => (i < 50 ? 1 : 0))) // => 0.5
 * probabilityShift(new Float64Array(100), new Uint8Array(100)) // => 0
 */
export function probabilityShift(values: ArrayLike<number>, holds: ArrayLike<number>): number {
  const n = values.length;
  const order = Array.from({length: n}, (_, i) => i).sort((a, b) => values[a] - values[b] || a - b);
  if (!(values[order[n - 1]] > values[order[0]])) return 0;
  let total = 0;
  for (let i = 0; i < n; i++) total += holds[i];
  const mean = total / n;
  let between = 0;
  for (let g = 0; g < groups; g++) {
    const from = Math.floor((g * n) / groups);
    const to = Math.floor(((g + 1) * n) / groups);
    let met = 0;
    for (let i = from; i < to; i++) met += holds[order[i]];
    const size = to - from;
    const share = met / size;
    between += (size / n) * ((share - mean) ** 2 - (share * (1 - share)) / (size - 1));
  }
  return Number(Math.sqrt(Math.max(0, between)).toFixed(4));
}
