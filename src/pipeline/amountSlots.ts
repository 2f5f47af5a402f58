import type {Engine} from "../engine/engine.js";
import type {AwardRequests} from "./awardRequests.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import {flowName} from "./pipelineModel.js";
import type {RunDrivers} from "./runDrivers.js";

/** Where the amounts of a run's flows are written. */
export type AmountSlots = ReturnType<typeof amountSlots>;

/** Finds the slots of first certificates, arrivals, upgrades, the remainder and their limits. */
export function amountSlots(engine: Engine, {ladder, routes, awarded, arriving}: PipelineLayout) {
  const {ids} = ladder;
  const waited = (l: number) => routes.some(({from, direct}) => from === l && !direct);
  return {
    first: awarded.map((l) => engine.slot(flowName.first(ids[l]))),
    arrivals: arriving.map((l) => engine.slot(flowName.arrival(ids[l]))),
    remainder: ids.map((id) => engine.slot(flowName.remainder(id))),
    upgrades: routes.map((route) => engine.slot(flowName.upgrade(ids, route))),
    eligible: ids.map((id, l) => (waited(l) ? engine.slot(flowName.eligible(id)) : null)),
    pool: engine.slot("pool")
  };
}

/** Writes what programmes ask for, who is eligible, the remainder, and the uncertified there are to draw from. */
export function writeAmounts(
  slots: AmountSlots,
  {ladder, routes, awarded, arriving, years, rows, table}: PipelineLayout,
  requests: AwardRequests,
  drivers: RunDrivers,
  graduates: Float64Array,
  start: Float64Array
): void {
  const n = years.length;
  const L = ladder.ids.length;
  const R = routes.length;
  for (let t = 0; t < n; t++) {
    const sd = table.values[rows["remainder.sd"] * n + t];
    for (let i = 0; i < awarded.length; i++) slots.first[i][t] = requests.first[t * L + awarded[i]];
    for (let i = 0; i < arriving.length; i++)
      slots.arrivals[i][t] = requests.arrivals[t * L + arriving[i]];
    for (let l = 0; l < L; l++) {
      slots.remainder[l][t] = sd * start[l] * drivers.remainder[l * n + t];
      const eligible = slots.eligible[l];
      if (eligible) eligible[t] = requests.eligible[t * L + l];
    }
    for (let r = 0; r < R; r++) slots.upgrades[r][t] = requests.upgrades[t * R + r];
    let coming = 0;
    for (let l = 0; l < L; l++) coming += requests.arrivals[t * L + l] + graduates[t * L + l];
    slots.pool[t] = Math.max(0, drivers.employed[t + 1] - coming);
  }
}
