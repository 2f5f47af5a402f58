import {runEnsemble} from "../ensemble/runEnsemble.js";
import type {DecisionWatch} from "./decisionWatch.js";

/** Points at which a function is evaluated. */
export interface PointSet {
  count: number;
  dimensions: number;
  /** Fills the point of a number; asked once for every number, in their order. */
  fill(number: number, point: Float64Array): void;
}

/** Who watches, and who else evaluates: many points, one after the other, at a time. */
export interface PointWatch extends Pick<DecisionWatch, "signal" | "onProgress"> {
  elsewhere?: {workers: number; evaluate(points: Float64Array): Promise<Float64Array>};
}

/**
 * Evaluates a function at points, giving way to other events between blocks.
 *
 * @param f - of a point, shape (dimensions); the array is used again
 * @param points - see {@link PointSet}
 * @param watch - stops it, is told of its progress; `elsewhere` evaluates in other threads, which changes no value
 * @returns one value a point
 * @throws (rejects) the signal's reason when stopped
 */
export async function evaluatePoints(
  f: (point: Float64Array) => number,
  {count, dimensions, fill}: PointSet,
  {signal, onProgress, elsewhere}: PointWatch = {}
): Promise<Float64Array> {
  const values = new Float64Array(count);
  const point = new Float64Array(dimensions);
  await runEnsemble(
    {
      runs: count,
      simulate(number) {
        fill(number, point);
        values[number] = f(point);
      },
      count(number, [value]) {
        values[number] = value;
      }
    },
    {
      signal,
      onProgress,
      ...(elsewhere && {
        elsewhere: {
          ahead: 2 * elsewhere.workers,
          make(from: number, to: number) {
            const points = new Float64Array((to - from) * dimensions);
            for (let number = from; number < to; number++) {
              fill(number, point);
              points.set(point, (number - from) * dimensions);
            }
            return elsewhere.evaluate(points);
          }
        }
      })
    }
  );
  return values;
}
