import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {driverInnovations} from "./driverInnovations.js";
import {type PaceDraw, paceDraw} from "./pace.js";
import type {PipelineLayout} from "./pipelineLayout.js";

/** Draws the innovations of the drivers of a run, shape (years × drivers); overwritten by the next. Those of the pace, if it is given, are left out. */
export type RunInnovations = (seed: number, run: number, paceGiven: boolean) => Float64Array;

/** Prepares drawing the innovations of runs, one run after the other; what the pace needs of a seed is prepared once. */
export function runInnovations({
  programmes,
  ladder,
  years: {length: n}
}: PipelineLayout): RunInnovations {
  const {keys, width, first} = driverInnovations({
    programmes: programmes.map(({id}) => id),
    levels: ladder.ids
  });
  const out = new Float64Array(n * width);
  let random: RandomStream | null = null;
  let pace: PaceDraw | null = null;
  let seeded = -1;
  return (seed, run, paceGiven) => {
    if (!random || seed !== seeded) {
      random = createRandom(seed);
      pace = null;
      seeded = seed;
    }
    if (!paceGiven) pace ??= paceDraw(random, n);
    for (let t = 0; t < n; t++) {
      for (let i = 0; pace && !paceGiven && i < first.stay; i++)
        out[t * width + i] = pace(run, i * n + t);
      for (let i = first.stay; i < width; i++)
        out[t * width + i] = random.seek(run, t, keys[i], 0).normal();
    }
    return out;
  };
}
