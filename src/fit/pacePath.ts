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
  /**
   * The way back, from slopes of anything with regard to what was written: begins with `null`, then takes those of every start.
   */
  gather(start: number | null, slopes: Float64Array): void;
  /** Adds what was gathered to the slopes with regard to θ and z[from …], at the θ and z that were set. */
  pull(theta: ArrayLike<number>, z: ArrayLike<number>, from: number, on: PathSlopes): void;
}

/** Slopes of a number with regard to θ and z; added to. */
export interface PathSlopes {
  theta: Float64Array;
  z: Float64Array;
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
  const layout: PathLayout = {
    ...{now, years, begin, width, values},
    ...{persistence: at("pace.persistence"), shared: at("pace.shared"), states: paceStates.map(at)},
    mix: {together: 1, alone: 0}
  };
  return {
    names: paceStates.flatMap((part) => years.map((year) => `${part.replace(".now", "")}.${year}`)),
    set: (theta, z, from) => setPath(layout, theta, z, from),
    write(start, out) {
      const {together, alone} = layout.mix;
      const n = out.length / paceFamilies.length;
      for (let f = 0; f < paceFamilies.length; f++)
        for (let t = 0; t < n; t++) {
          const column = columnOf(layout, start, t);
          out[f * n + t] = together * values[column] + alone * values[(f + 1) * width + column];
        }
    },
    ...pathSlopes(layout)
  };
}

/** Where everything of a path stands: values of shape (parts × years from `begin`), and how parts are mixed. */
interface PathLayout {
  now: number;
  /** Years that have coordinates, those next to today first on either side. */
  years: readonly number[];
  begin: number;
  width: number;
  values: Float64Array;
  /** Positions in θ. */
  persistence: number;
  shared: number;
  states: readonly number[];
  /** Weights of what all families have in common, and of their own part. */
  mix: {together: number; alone: number};
}

/** Year t after a start; the last of them stands for those after it. */
const columnOf = ({width, begin}: PathLayout, start: number, t: number) =>
  Math.min(width - 1, start + 1 + t - begin);

function setPath(
  layout: PathLayout,
  theta: ArrayLike<number>,
  z: ArrayLike<number>,
  from: number
): void {
  const {now, years, begin, width, values, persistence, shared, states} = layout;
  const phi = theta[persistence];
  const innovation = Math.sqrt(1 - phi * phi);
  layout.mix = {together: Math.sqrt(theta[shared]), alone: Math.sqrt(1 - theta[shared])};
  for (let part = 0; part < states.length; part++) {
    const row = part * width - begin;
    values[row + now] = theta[states[part]];
    years.forEach((year, k) => {
      const nearer = year < now ? year + 1 : year - 1;
      values[row + year] =
        phi * values[row + nearer] + innovation * z[from + part * years.length + k];
    });
  }
}

/** The way back of {@link setPath} and of writing, in turns: slopes gather on the values, then go on to θ and z. */
function pathSlopes(layout: PathLayout): Pick<PacePath, "gather" | "pull"> {
  const {now, years, begin, width, values, persistence, shared, states} = layout;
  const onValues = new Float64Array(values.length);
  let [onTogether, onAlone] = [0, 0];
  return {
    gather(start, slopes) {
      if (start === null) {
        onValues.fill(0);
        [onTogether, onAlone] = [0, 0];
        return;
      }
      const n = slopes.length / paceFamilies.length;
      for (let i = 0; i < slopes.length; i++) {
        const column = columnOf(layout, start, i % n);
        const own = (Math.floor(i / n) + 1) * width + column;
        onValues[column] += layout.mix.together * slopes[i];
        onValues[own] += layout.mix.alone * slopes[i];
        onTogether += values[column] * slopes[i];
        onAlone += values[own] * slopes[i];
      }
    },
    pull(theta, z, from, on) {
      const phi = theta[persistence];
      const innovation = Math.sqrt(1 - phi * phi);
      const {together, alone} = layout.mix;
      if (together > 0) on.theta[shared] += onTogether / together / 2;
      if (alone > 0) on.theta[shared] -= onAlone / alone / 2;
      for (let part = 0; part < states.length; part++) {
        const row = part * width - begin;
        for (let k = years.length - 1; k >= 0; k--) {
          const nearer = years[k] < now ? years[k] + 1 : years[k] - 1;
          const at = from + part * years.length + k;
          const slope = onValues[row + years[k]];
          onValues[row + nearer] += phi * slope;
          on.z[at] += innovation * slope;
          on.theta[persistence] += slope * (values[row + nearer] - (phi / innovation) * z[at]);
        }
        on.theta[states[part]] += onValues[row + now];
      }
    }
  };
}
