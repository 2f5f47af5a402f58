import type {AwardRequests} from "./awardRequests.js";
import type {InputSlots} from "./inputSlots.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import {flowName} from "./pipelineModel.js";
import type {RunDrivers} from "./runDrivers.js";

/** Where the amounts of a run's flows are written. */
export type AmountSlots = ReturnType<typeof amountSlots>;

/** Finds the slots of first certificates, arrivals, upgrades, the remainder and their limits. */
export function amountSlots(
  slots: InputSlots,
  {ladder, routes, awarded, arriving}: PipelineLayout
) {
  const {ids} = ladder;
  const waited = (l: number) => routes.some(({from, direct}) => from === l && !direct);
  return {
    first: awarded.map((l) => slots.slot(flowName.first(ids[l]))),
    arrivals: arriving.map((l) => slots.slot(flowName.arrival(ids[l]))),
    remainder: ids.map((id) => slots.slot(flowName.remainder(id))),
    upgrades: routes.map((route) => slots.slot(flowName.upgrade(ids, route))),
    eligible: ids.map((id, l) => (waited(l) ? slots.slot(flowName.eligible(id)) : null)),
    pool: slots.slot("pool")
  };
}

/** Writes what programmes ask for, who is eligible, the remainder, and the uncertified there are to draw from; every number [index][lane]. */
export function writeAmounts(
  slots: AmountSlots,
  layout: PipelineLayout,
  requests: AwardRequests,
  drivers: RunDrivers,
  graduates: Float64Array,
  start: Float64Array
): void {
  const {ladder, routes, awarded, arriving, years, lanes: W} = layout;
  const L = ladder.ids.length;
  const R = routes.length;
  for (let t = 0; t < years.length; t++) {
    const take = (out: Float64Array, from: Float64Array, index: number) => {
      for (let w = 0; w < W; w++) out[t * W + w] = from[index * W + w];
    };
    for (let i = 0; i < awarded.length; i++)
      take(slots.first[i], requests.first, t * L + awarded[i]);
    for (let i = 0; i < arriving.length; i++)
      take(slots.arrivals[i], requests.arrivals, t * L + arriving[i]);
    for (let l = 0; l < L; l++) {
      const eligible = slots.eligible[l];
      if (eligible) take(eligible, requests.eligible, t * L + l);
    }
    for (let r = 0; r < R; r++) take(slots.upgrades[r], requests.upgrades, t * R + r);
    writeRemainder(slots, layout, drivers, start, t);
    writePool(slots, layout, {coming: [requests.arrivals, graduates], drivers}, t);
  }
}

function writeRemainder(
  {remainder}: AmountSlots,
  {ladder, years, rows, table, lanes: W}: PipelineLayout,
  drivers: RunDrivers,
  start: Float64Array,
  t: number
): void {
  const n = years.length;
  const sd = (rows["remainder.sd"] * n + t) * W;
  for (let l = 0; l < ladder.ids.length; l++)
    for (let w = 0; w < W; w++)
      remainder[l][t * W + w] =
        table.values[sd + w] * start[l * W + w] * drivers.remainder[(l * n + t) * W + w];
}

/** The employed at the end of a year less who comes in with a certificate, by level. */
function writePool(
  {pool}: AmountSlots,
  {ladder, lanes: W}: PipelineLayout,
  {coming: [arrivals, graduates], drivers}: {coming: readonly Float64Array[]; drivers: RunDrivers},
  t: number
): void {
  const L = ladder.ids.length;
  for (let w = 0; w < W; w++) {
    let coming = 0;
    for (let i = t * L * W + w; i < (t + 1) * L * W; i += W) coming += arrivals[i] + graduates[i];
    pool[t * W + w] = Math.max(0, drivers.employed[(t + 1) * W + w] - coming);
  }
}
