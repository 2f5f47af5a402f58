import type {ProgrammeSetup} from "../project/modelSetup.js";
import type {RandomStream} from "../quantity/randomStream.js";
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

const keys = ["common", ...paceFamilies].map((name) => streamKey(`driver pace ${name}`));

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
 * Writes the pace of every family in the years after the start, in standard deviations from its long-run mean.
 *
 * e_f = √ρ c + √(1 − ρ) g_f; c and every g_f are first-order autoregressions of unit variance that go on from where they stand:
 * x_t = φ x_{t−1} + √(1 − φ²) z_t. So the pace returns to its mean.
 *
 * @param random - stream; address (run, t, key of the part, 0) for year t; null: what is expected, φ^t of where it stands
 * @param out - receives e, shape (families × years)
 */
export function writePace(
  {persistence, shared, now}: PaceProcess,
  random: RandomStream | null,
  run: number,
  out: Float64Array
): void {
  const n = out.length / paceFamilies.length;
  const innovation = Math.sqrt(1 - persistence * persistence);
  const [together, alone] = [Math.sqrt(shared), Math.sqrt(1 - shared)];
  for (let part = 0; part <= paceFamilies.length; part++) {
    let x = now[part];
    for (let t = 0; t < n; t++) {
      x *= persistence;
      if (random) x += innovation * random.seek(run, t, keys[part], 0).normal();
      if (part === 0) for (let f = 0; f < paceFamilies.length; f++) out[f * n + t] = together * x;
      else out[(part - 1) * n + t] += alone * x;
    }
  }
}
