import {type Batch, laneCount as W} from "../batch/batch.js";
import {drawNormals} from "../batch/drawNormals.js";
import {createRandom} from "../quantity/randomStream.js";
import {driverInnovations} from "./driverInnovations.js";
import {type PaceDraw, paceDraw} from "./pace.js";
import type {PipelineLayout} from "./pipelineLayout.js";

/** Draws the innovations of the yearly drivers of all lanes, shape (years × drivers × lanes); overwritten by the next. */
export type LaneInnovations = (seed: number, runs: ArrayLike<number>) => Float64Array;

/**
 * Prepares drawing the innovations of sixteen runs at once, each to the bits that `drawInnovations` gives it.
 *
 * @param batch - overwritten: its runs, its seed, its normal numbers
 */
export function laneInnovations(
  batch: Batch,
  {programmes, ladder, years: {length: n}}: PipelineLayout
): LaneInnovations {
  const {keys, width, first} = driverInnovations({
    programmes: programmes.map(({id}) => id),
    levels: ladder.ids
  });
  const out = new Float64Array(n * width * W);
  let drawn: {seed: number; pace: PaceDraw} | null = null;
  return (seed, runs) => {
    if (drawn?.seed !== seed) drawn = {seed, pace: paceDraw(createRandom(seed), n)};
    const {pace} = drawn;
    batch.seed = seed;
    batch.runs.set(runs);
    for (let t = 0; t < n; t++)
      for (let i = 0; i < width; i++) {
        const at = (t * width + i) * W;
        const spread = i < first.stay;
        if (!spread) drawNormals(batch, t, keys[i], 0, 1);
        for (let w = 0; w < W; w++)
          out[at + w] = spread ? pace(runs[w], i * n + t) : batch.slabs.normals[w];
      }
    return out;
  };
}
