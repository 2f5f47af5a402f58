import {forecastConstants} from "./forecastConstants.js";
import {intervalScale} from "./intervalScale.js";

/** What the yearly changes of a history say about going on with them; each in [0, 1]. */
export interface GrowthSigns {
  /** 0: each change is like the one before; 1: up and down in turn; 0.5 where two points tell nothing. */
  rough: number;
  /** 1: hardly moves against its level; 0.5 where the usual change is a tenth of it. */
  calm: number;
  /** 1: rises steadily; 0.5: comes back to where it was; 0: falls steadily. */
  rising: number;
}

/**
 * Reads the signs for and against going on as before.
 *
 * rough = Σ |d(t) − d(t−1)| / Σ (|d(t)| + |d(t−1)|) over the yearly changes d; calm = c / (c + m / z(T)), m the movement of
 * `intervalScale`; rising = (1 + k (z(T) − z(1)) / Σ |d|) / 2, held within 0 and 1.
 *
 * @param z - distances from the natural zero, shape (n), n ≥ 2
 */
export function growthSigns(z: Float64Array): GrowthSigns {
  const last = z[z.length - 1];
  let [moved, turned, most] = [0, 0, 0];
  for (let t = 1; t < z.length; t++) {
    const change = z[t] - z[t - 1];
    moved += Math.abs(change);
    if (t === 1) continue;
    const before = z[t - 1] - z[t - 2];
    turned += Math.abs(change - before);
    most += Math.abs(change) + Math.abs(before);
  }
  const {calm, steady} = forecastConstants;
  const {movement} = intervalScale(z);
  const net = moved > 0 ? (steady * (last - z[0])) / moved : 0;
  return {
    rough: z.length > 2 ? (most > 0 ? turned / most : 0) : 0.5,
    calm: last > 0 ? calm / (calm + movement / last) : 0,
    rising: (1 + Math.min(1, Math.max(-1, net))) / 2
  };
}

/**
 * Lets a path go on growing as far as the history gives ground for it, and draws it to the mean as far as it does not.
 *
 * First momentum gets a share of its own, min(1, a (1 − rough / 0.7)₊ calm²): what moves little and evenly keeps its pace. Then,
 * with trust = min(1, (4 / (n − 1))²) (b · calm · rising − c · rough) held within −1 and 1, the path goes that far towards the straight
 * line of the mean yearly change or, if trust is negative, towards the mean of the history. So a short history is believed where it
 * rises calmly and evenly, and taken for chance where it jumps about; from ten points on the views see for themselves.
 *
 * Last, what moves fast is believed less the fewer years it has: from three points on the path goes back towards the last value by
 * min(1, s · min(1, (f / (n − 1))²) (1 − calm)² (1 − rough)). Two or three large changes alike are a pace that hardly ever lasts;
 * where they alternate the path leans on the mean already.
 *
 * @param path - distances from the natural zero, shape (horizon)
 * @param momentum - the view of momentum, as long; null for n < 3
 * @param z - the history on the same scale, shape (n), n ≥ 2
 * @returns shape (horizon)
 */
export function believeGrowth(
  path: Float64Array,
  momentum: Float64Array | null,
  z: Float64Array,
  {
    pace,
    ground,
    doubt,
    steep,
    few
  }: Pick<
    typeof forecastConstants,
    "pace" | "ground" | "doubt" | "steep" | "few"
  > = forecastConstants
): Float64Array {
  const n = z.length;
  const {rough, calm, rising} = growthSigns(z);
  const share = Math.min(1, pace * Math.max(0, 1 - rough / 0.7) * calm * calm);
  const fade = Math.min(1, 4 / (n - 1));
  const belief = fade * fade * (ground * calm * rising - doubt * rough);
  const trust = Math.min(1, Math.max(-1, belief));
  const mean = z.reduce((sum, value) => sum + value / n, 0);
  const last = z[n - 1];
  const step = (last - z[0]) / (n - 1);
  const short = Math.min(1, few / (n - 1));
  const fast = 1 - calm;
  const hasty = n > 2 ? Math.min(1, steep * short * short * fast * fast * (1 - rough)) : 0;
  return path.map((value, h) => {
    const paced = momentum ? value + share * (momentum[h] - value) : value;
    const goal = trust > 0 ? last + (h + 1) * step : mean;
    const believed = paced + Math.abs(trust) * (goal - paced);
    return believed + hasty * (last - believed);
  });
}
