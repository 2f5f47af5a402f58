import type {RandomStream} from "../quantity/randomStream.js";
import {spreadNormal} from "../quantity/spreadUniform.js";
import type {DriverInnovations} from "./driverInnovations.js";

/**
 * Draws the innovations of a run as its drivers do.
 *
 * @param random - of the seed
 * @param run - whose drivers are used
 * @param out - receives z, shape (years × drivers)
 */
export function drawInnovations(
  {keys, width, first}: DriverInnovations,
  random: RandomStream,
  run: number,
  out: Float64Array
): void {
  for (let t = 0; (t + 1) * width <= out.length; t++)
    for (let i = 0; i < width; i++)
      out[t * width + i] =
        i < first.stay
          ? spreadNormal(random, run, t, keys[i])
          : random.seek(run, t, keys[i], 0).normal();
}
