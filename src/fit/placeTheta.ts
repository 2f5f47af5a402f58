import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {ModelSetup} from "../project/modelSetup.js";

/** Turns parameters of our own place into those of another place or time. */
export interface PlaceTheta {
  /**
   * Fills `out` with θ where all quantities are `scale` times as large and the odds of upper levels `tilt` times.
   *
   * @param theta - shape (parameters)
   * @param scale - > 0
   * @param tilt - > 0
   * @param position - where in its range the skilled total at the start lies, in [0, 1]
   */
  fill(theta: Float64Array, scale: number, tilt: number, position: number, out: Float64Array): void;
}

/**
 * Prepares the change of parameters between places: realisations are multiplied by `scale`; in every level mix the
 * weights of high-skilled levels are multiplied by `tilt` and the mix is closed to 1 again; of arrivals the odds of
 * being high-skilled are multiplied by `tilt`.
 */
export function placeTheta(space: ParameterSpace, {levels}: ModelSetup): PlaceTheta {
  const at = (name: string) => space.names.indexOf(name);
  const realisations = space.owners.flatMap(({role}, i) => (role === "realisation" ? [i] : []));
  const mixes = new Map<string, {index: number; high: boolean}[]>();
  space.owners.forEach(({assumption, component, role}, index) => {
    if (role !== "levelMix") return;
    const high = levels.find(({id}) => id === component)?.highSkilled ?? false;
    mixes.set(assumption, [...(mixes.get(assumption) ?? []), {index, high}]);
  });
  const blocks = [...mixes.values()];
  const arrivals = at("arrivals.highSkilled");
  const skilled = at("start.skilled");
  return {
    fill(theta, scale, tilt, position, out) {
      out.set(theta);
      for (const i of realisations) out[i] = theta[i] * scale;
      for (const block of blocks) {
        let sum = 0;
        for (const {index, high} of block) {
          out[index] = theta[index] * (high ? tilt : 1);
          sum += out[index];
        }
        for (const {index} of block) out[index] = out[index] / sum;
      }
      if (arrivals >= 0) {
        const p = theta[arrivals];
        out[arrivals] = (p * tilt) / (1 - p + p * tilt);
      }
      if (skilled >= 0) out[skilled] = position;
    }
  };
}
