import type {ProgrammeSetup} from "../project/modelSetup.js";
import {normalQuantile} from "../quantity/normalQuantile.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {spreadRuns} from "../quantity/spreadUniform.js";
import {streamKey} from "../quantity/streamKey.js";

/** Families of quantities whose pace moves together from year to year. */
export const paceFamilies = ["training", "awards", "schools", "arrivals"] as const;

const familyOf: Record<ProgrammeSetup["kind"], number> = {
  course: 0,
  apprenticeship: 0,
  assessment: 1,
  competition: 1,
  school: 2,
  recruitment: 3
};

/**
 * Index in {@link paceFamilies} of the family that a kind of programme belongs to.
 *
 * @example
 * paceFamilies[paceFamily("assessment")] // => "awards"
 */
export function paceFamily(kind: ProgrammeSetup["kind"]): number {
  return familyOf[kind];
}

/** Keys of the parts that the pace is made of: the common one, then that of every family. */
export const paceKeys = ["common", ...paceFamilies].map((name) => streamKey(`driver pace ${name}`));
const keys = paceKeys;

/** The standard normal numbers that the pace of a run is made of, by place [part][year]. */
export type PaceDraw = (run: number, place: number) => number;

/**
 * Prepares drawing them, spread evenly over the runs ({@link spreadRuns}).
 *
 * @param random - of the seed; left at another address
 * @param years - simulated
 */
export function paceDraw(random: RandomStream, years: number): PaceDraw {
  const marks = keys.flatMap((key) =>
    Array.from({length: years}, (_, t) => spreadRuns(random, t, key))
  );
  return (run, place) => normalQuantile(marks[place](run));
}

/** What is added to the innovations of a run, in standard deviations: `width` numbers a year, those of the pace first; 0 after its end. */
export interface DriverShift {
  values: ArrayLike<number>;
  width: number;
}

/** How the pace of quantities moves from year to year. */
export interface PaceProcess {
  /** φ in [0, 1). */
  persistence: number;
  /** Share of the variance that all families have in common, in [0, 1]. */
  shared: number;
  /** Where the common part and then that of every family stand at the start, in standard deviations. */
  now: ArrayLike<number>;
}

/**
 * Writes the parts that the pace is made of, in the years after the start: the common one, then that of every family.
 *
 * Each is a first-order autoregression of unit variance that goes on from where it stands: x_t = φ x_{t−1} + √(1 − φ²) z_t. So the
 * pace returns to its mean. The z_t of a year are spread evenly over the runs ({@link paceDraw}).
 *
 * @param draw - gives the z_t; null: what is expected, φ^t of where it stands
 * @param out - receives x, shape (1 + families × years)
 * @param shift - added to the z_t; default nothing
 */
export function pacePaths(
  {persistence, now}: Pick<PaceProcess, "persistence" | "now">,
  draw: PaceDraw | null,
  run: number,
  out: Float64Array,
  shift?: DriverShift
): void {
  const n = out.length / keys.length;
  const innovation = Math.sqrt(1 - persistence * persistence);
  for (let part = 0; part < keys.length; part++) {
    let x = now[part];
    for (let t = 0; t < n; t++) {
      x *= persistence;
      if (draw) x += innovation * draw(run, part * n + t);
      if (shift) x += innovation * (shift.values[t * shift.width + part] ?? 0);
      out[part * n + t] = x;
    }
  }
}

/**
 * Writes the pace of every family in the years after the start, in standard deviations from its long-run mean.
 *
 * e_f = √ρ c + √(1 − ρ) g_f, with the paths of {@link pacePaths}.
 *
 * @param draw, run, shift - as there
 * @param out - receives e, shape (families × years)
 */
export function writePace(
  pace: PaceProcess,
  draw: PaceDraw | null,
  run: number,
  out: Float64Array,
  shift?: DriverShift
): void {
  const n = out.length / paceFamilies.length;
  const paths = new Float64Array(keys.length * n);
  pacePaths(pace, draw, run, paths, shift);
  const [together, alone] = [Math.sqrt(pace.shared), Math.sqrt(1 - pace.shared)];
  for (let f = 0; f < paceFamilies.length; f++)
    for (let t = 0; t < n; t++)
      out[f * n + t] = together * paths[t] + alone * paths[(f + 1) * n + t];
}
