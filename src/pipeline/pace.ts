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

/** Standard normal numbers of the drivers of a run, or what is added to them: `width` numbers a year, those of the pace first, each [driver][lane]; 0 after its end. */
export interface DriverShift {
  values: ArrayLike<number>;
  width: number;
}

/** What moves the pace from year to year: the z_t as they are drawn, none: what is expected; and what is added to them. */
export interface PaceInnovations {
  drawn?: DriverShift | null;
  shift?: DriverShift | undefined;
}

/** How the pace of quantities moves from year to year; each number by lane. */
export interface PaceProcess {
  /** φ in [0, 1). */
  persistence: ArrayLike<number>;
  /** Share of the variance that all families have in common, in [0, 1]. */
  shared: ArrayLike<number>;
  /** Where the common part and then that of every family stand at the start, in standard deviations, [part][lane]. */
  now: ArrayLike<number>;
}

/**
 * Draws the z_t of a run for {@link pacePaths}, shape (years × parts).
 *
 * @param draw - from {@link paceDraw}
 * @param out - receives them
 */
export function drawPace(draw: PaceDraw, run: number, out: Float64Array): DriverShift {
  const width = keys.length;
  const n = out.length / width;
  for (let part = 0; part < width; part++)
    for (let t = 0; t < n; t++) out[t * width + part] = draw(run, part * n + t);
  return {values: out, width};
}

/**
 * Writes the parts that the pace is made of, in the years after the start: the common one, then that of every family.
 *
 * Each is a first-order autoregression of unit variance that goes on from where it stands: x_t = φ x_{t−1} + √(1 − φ²) z_t. So the
 * pace returns to its mean. The z_t of a year are spread evenly over the runs ({@link paceDraw}); without any it is φ^t of where it stands.
 *
 * @param out - receives x, shape (1 + families × years × lanes)
 */
export function pacePaths(
  {persistence, now}: Pick<PaceProcess, "persistence" | "now">,
  {drawn, shift}: PaceInnovations,
  out: Float64Array
): void {
  const W = persistence.length;
  const n = out.length / keys.length / W;
  for (let part = 0; part < keys.length; part++)
    for (let w = 0; w < W; w++) {
      const innovation = Math.sqrt(1 - persistence[w] * persistence[w]);
      let x = now[part * W + w];
      for (let t = 0; t < n; t++) {
        x *= persistence[w];
        if (drawn) x += innovation * drawn.values[(t * drawn.width + part) * W + w];
        if (shift) x += innovation * (shift.values[(t * shift.width + part) * W + w] ?? 0);
        out[(part * n + t) * W + w] = x;
      }
    }
}

/**
 * Writes the pace of every family in the years after the start, in standard deviations from its long-run mean.
 *
 * e_f = √ρ c + √(1 − ρ) g_f, with the paths of {@link pacePaths}.
 *
 * @param paths - buffer, shape (1 + families × years × lanes)
 * @param out - receives e, shape (families × years × lanes)
 */
export function writePace(
  pace: PaceProcess,
  innovations: PaceInnovations,
  paths: Float64Array,
  out: Float64Array
): void {
  const {shared} = pace;
  const W = shared.length;
  const size = out.length / paceFamilies.length;
  pacePaths(pace, innovations, paths);
  for (let w = 0; w < W; w++) {
    const [together, alone] = [Math.sqrt(shared[w]), Math.sqrt(1 - shared[w])];
    for (let k = w; k < out.length; k += W)
      out[k] = together * paths[k % size] + alone * paths[size + k];
  }
}
