import {paceStates} from "../pipeline/modelParameters.js";
import {paceFamilies} from "../pipeline/pace.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";

/** The pace of quantities in the years of history, from coordinates. */
export interface PacePath {
  /** Names of its coordinates, one a part and year: `pace.<part>.<year>`. */
  names: readonly string[];
  /** Sets the path: θ says where the pace stands today and how it moves, z[from …] what changed from year to year. */
  set(theta: ArrayLike<number>, z: ArrayLike<number>, from: number): void;
  /** Writes the years after a start, shape (families × years), in standard deviations. */
  write(start: number, out: Float64Array): void;
}

/**
 * Prepares the path of the pace through the years of history, by steps away from today. A stationary first-order autoregression
 * is the same in both directions of time: x_y = φ x_{y+1} + √(1 − φ²) z_y.
 *
 * @param space - names of θ
 * @param now - year in which the pace stands where θ says
 * @param first - first year of history; `last` its last
 */
export function pacePath(
  space: Pick<ParameterSpace, "names">,
  now: number,
  first: number,
  last: number
): PacePath {
  const parts = paceStates.length;
  const back = Array.from({length: Math.max(0, now - first)}, (_, k) => now - 1 - k);
  const ahead = Array.from({length: Math.max(0, last - now)}, (_, k) => now + 1 + k);
  const years = [...back, ...ahead];
  const begin = Math.min(first, now);
  const width = Math.max(last, now) - begin + 1;
  const values = new Float64Array(parts * width);
  const at = (name: string) => space.names.indexOf(name);
  const [persistence, shared] = [at("pace.persistence"), at("pace.shared")];
  const states = paceStates.map(at);
  let [together, alone] = [1, 0];
  return {
    names: paceStates.flatMap((part) => years.map((year) => `${part.replace(".now", "")}.${year}`)),
    set(theta, z, from) {
      const phi = theta[persistence];
      const innovation = Math.sqrt(1 - phi * phi);
      together = Math.sqrt(theta[shared]);
      alone = Math.sqrt(1 - theta[shared]);
      for (let part = 0; part < parts; part++) {
        const row = part * width - begin;
        values[row + now] = theta[states[part]];
        years.forEach((year, k) => {
          const nearer = year < now ? year + 1 : year - 1;
          values[row + year] =
            phi * values[row + nearer] + innovation * z[from + part * years.length + k];
        });
      }
    },
    write(start, out) {
      const n = out.length / paceFamilies.length;
      for (let f = 0; f < paceFamilies.length; f++)
        for (let t = 0; t < n; t++) {
          const column = Math.min(width - 1, start + 1 + t - begin);
          out[f * n + t] = together * values[column] + alone * values[(f + 1) * width + column];
        }
    }
  };
}
