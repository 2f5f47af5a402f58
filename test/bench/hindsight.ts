import {compassSearch} from "../../src/forecast/compassSearch.js";

/** The paths of all methods for one series, and what came. */
export interface Outcome {
  /** Last value of the history, and its mean absolute yearly change; > 0. */
  last: number;
  scale: number;
  /** Shape (horizon). */
  actual: readonly number[];
  /** By method, each of shape (horizon). */
  paths: readonly (readonly number[])[];
}

/** How low a combination with weights chosen in hindsight would come. */
interface Hindsight {
  /** One for each method, ≥ 0: of what its path adds to the last value. */
  weights: number[];
  /** OWA of that combination by set, and their mean. */
  owa: number[];
  mean: number;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Seeks weights on the very values that are forecast, which nobody can: z(T) + Σ w (path − z(T)), 0 ≤ w ≤ 2, the same for all
 * series, of least mean OWA over the sets. What this does not reach, no fixed weights of these methods reach, as far as the
 * search goes. Nothing is chosen by it.
 *
 * @param sets - the outcomes by set
 * @param start - weights to start from, one for each method
 */
export function hindsight(
  sets: readonly (readonly Outcome[])[],
  start: readonly number[]
): Hindsight {
  const naive = sets.map((outcomes) => errorsOf(outcomes, () => 0));
  const owa = (weights: readonly number[]) =>
    sets.map((outcomes, k) => {
      const own = errorsOf(outcomes, ({last, paths}, h) =>
        weights.reduce((sum, w, j) => (w > 0 ? sum + w * (paths[j][h] - last) : sum), 0)
      );
      return mean(own.map((value, i) => value / naive[k][i]));
    });
  const box = (size: number) => start.map(() => size);
  const weights = compassSearch((w) => mean(owa(w)), [...start], box(0), box(2), {halvings: 8});
  const reached = owa(weights);
  return {weights, owa: reached, mean: mean(reached)};
}

/** Mean sMAPE and MASE of the paths last + rise. */
function errorsOf(
  outcomes: readonly Outcome[],
  rise: (outcome: Outcome, h: number) => number
): [number, number] {
  let [smape, mase] = [0, 0];
  for (const outcome of outcomes) {
    const {last, scale, actual} = outcome;
    for (const [h, y] of actual.entries()) {
      const forecast = last + rise(outcome, h);
      const [error, size] = [Math.abs(y - forecast), Math.abs(y) + Math.abs(forecast)];
      if (size > 0) smape += (200 * error) / size / actual.length;
      mase += error / scale / actual.length;
    }
  }
  return [smape / outcomes.length, mase / outcomes.length];
}
