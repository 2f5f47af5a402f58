import {checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
/**
 * Makes the runs of a whole and of its parts add up, run by run and year by year.
 *
 * With w the whole, pᵢ its parts and the gap d = w − Σ pᵢ of a run, w̃ = w − (v₀ / V) d and p̃ᵢ = pᵢ + (vᵢ / V) d, where v are the
 * variances over the runs and V their sum: each moves the more, the less surely it is known, the projection of least squares
 * weighted by variances. Where nothing varies, as at the start, they share the gap by their size. A projection of runs is the reconciled
 * distribution itself: intervals and probabilities are read off it.
 *
 * @param whole - shape run × year, row-major
 * @param parts - the same shape each
 * @param columns - years of a run
 * @returns the reconciled runs, new arrays; what is not finite stays as it is
 * @throws RangeError if there are no parts, or shapes differ
 * @see Panagiotelis, Gamakumara, Athanasopoulos & Hyndman (2023), EJOR 306, 693-706
 * @example
 * reconcileRuns([10, 14], [[3, 5], [5, 5]], 1).whole // => [8.4, 10.8]
 */
export function reconcileRuns(
  whole: ArrayLike<number>,
  parts: readonly ArrayLike<number>[],
  columns: number
): {whole: number[]; parts: number[][]} {
  checkRuns("whole", whole);
  checkList("parts", parts);
  for (const [i, part] of parts.entries()) checkRuns(`parts[${i}]`, part);
  if (parts.length === 0) throw new RangeError("reconcileRuns needs 1 part, got 0");
  const odd = parts.find(({length}) => length !== whole.length);
  if (odd || !(columns >= 1) || whole.length % columns !== 0)
    throw new RangeError(
      `invalid runs; not of one shape: ${[whole, ...parts].map(({length}) => length).join(", ")}`
    );
  const members = [whole, ...parts];
  const out = members.map((values) => Array.from(values));
  for (let column = 0; column < columns; column++) {
    const weights = weightsOf(members, column, columns);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(all > 0)) continue;
    for (let at = column; at < whole.length; at += columns) {
      const gap = parts.reduce((left, part) => left - part[at], whole[at]);
      if (!Number.isFinite(gap)) continue;
      out.forEach((values, i) => {
        values[at] += ((i === 0 ? -1 : 1) * weights[i] * gap) / all;
      });
    }
  }
  const [reconciled, ...others] = out;
  return {whole: reconciled, parts: others};
}

/** Runs are numbers; what is not finite is one that gave none. */
function checkRuns(name: string, values: ArrayLike<number>): void {
  checkList(name, values);
  if (ArrayBuffer.isView(values)) return;
  for (let i = 0; i < values.length; i++)
    if (typeof values[i] !== "number") checkNumber(`${name}[${i}]`, values[i]);
}

/** Variances of one year over the runs; where there are none, sizes. */
function weightsOf(
  members: readonly ArrayLike<number>[],
  column: number,
  columns: number
): number[] {
  const moments = members.map((values) => {
    const runs = values.length / columns;
    let mean = 0;
    for (let at = column; at < values.length; at += columns) mean += values[at] / runs;
    let variance = 0;
    for (let at = column; at < values.length; at += columns)
      variance += (values[at] - mean) ** 2 / runs;
    return {mean, variance};
  });
  const known = moments.every(({mean, variance}) => variance <= (1e-9 * mean) ** 2);
  return moments.map(({mean, variance}) => (known ? Math.abs(mean) : variance));
}
