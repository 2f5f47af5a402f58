import type {Flow} from "../engine/parts.js";
import type {Pass} from "../engine/pass.js";
import type {CellMap} from "./stepMaps.js";

/** People who come in a step: their number, what it depends on, and the share of them in each cell when they have arrived. */
export interface Arrival {
  readonly moment: "start" | "middle" | "end";
  readonly poisson: boolean;
  /** Persons, or null where they are `per` stock. */
  readonly amount: number | null;
  /** Persons per person of each cell at the start of the step. */
  readonly per: Float64Array | null;
  readonly share: Float64Array;
}

/** Reads an entry of step t; entrants in the middle are exposed by the map of half a step. */
export function arrivalOf({parts}: Pass, t: number, flow: Flow, half: CellMap): Arrival {
  const {state: S, group: G, age: A, dt} = parts.shape;
  const {kind, table, weights, to, moment, poisson} = flow;
  const share = new Float64Array(S * G * A);
  for (let c = 0; c < G * A; ++c) {
    const part = weights ? weights.share[c] : 1;
    const cell = to * G * A + c;
    if (moment !== "middle") share[cell] += part;
    else
      for (let k = half.start[cell]; k < half.start[cell + 1]; ++k)
        share[half.to[k]!] += part * half.p[k];
  }
  if (kind === "amount")
    return {
      moment: moment!,
      poisson,
      amount: table!.values[t * table!.step] * dt,
      per: null,
      share
    };
  const per = new Float64Array(S * G * A);
  for (let c = 0; c < per.length; ++c) {
    const [i, g, a] = [Math.floor(c / (G * A)), Math.floor(c / A) % G, c % A];
    const {values, step, state, group, age} = table!;
    per[c] = values[t * step + i * state + g * group + a * age] * dt;
  }
  return {moment: moment!, poisson, amount: null, per, share};
}
