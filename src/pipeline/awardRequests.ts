import type {PipelineLayout} from "./pipelineLayout.js";
import {
  eligibleShare,
  fillTenure,
  moveTenure,
  serveYear,
  type TenureAccount,
  tenureAccount
} from "./tenure.js";
import type {TrainingFlows} from "./trainingFlows.js";
import {routeShare} from "./upgradeRoutes.js";

/** What the programmes together ask of the stock, by year. Overwritten by every run. */
export interface AwardRequests {
  /** First certificates and arrivals, [year][level]; person/yr. */
  first: Float64Array;
  arrivals: Float64Array;
  /** [year][route]; person/yr. */
  upgrades: Float64Array;
  /** Share of each level that may apply for the next, [year][level]. */
  eligible: Float64Array;
}

/** Share of a level assumed to stay a year when tenure is counted: only the mix of tenures depends on it. */
const usualSurvival = 0.95;

/**
 * Prepares adding up what programmes ask for, and the account of who has served the years required.
 *
 * Q(l' → l) = Σ_p Q_{p,l} k(l' | l). Tenure is kept by level: the start by the assumed eligible share, later years by counting
 * who came in when; the share eligible then limits the upgrades of the model.
 */
export function prepareRequests(layout: PipelineLayout): {
  requests: AwardRequests;
  fill(
    flows: TrainingFlows,
    stock: Float64Array,
    graduates: Float64Array,
    value: (row: number) => number
  ): void;
} {
  const {ladder, routes, years, programmes, rows, levels, table} = layout;
  const n = years.length;
  const L = ladder.ids.length;
  const P = programmes.length;
  const R = routes.length;
  const account = tenureAccount(ladder.waits);
  const requests: AwardRequests = {
    first: new Float64Array(n * L),
    arrivals: new Float64Array(n * L),
    upgrades: new Float64Array(n * R),
    eligible: new Float64Array(n * L)
  };
  const waiting = new Float64Array(L);
  const direct = new Float64Array(L);

  function fillYear(flows: TrainingFlows, t: number) {
    const {values} = table;
    for (let l = 0; l < L; l++) {
      let firsts = 0;
      waiting[l] = 0;
      const appointed = levels.appointments[l];
      direct[l] = appointed < 0 || l === 0 ? 0 : values[appointed * n + t];
      for (let p = 0; p < P; p++) {
        const at = (t * P + p) * L + l;
        firsts += flows.first[at];
        if (programmes[p].kind === "competition") direct[l] += flows.upgrades[at];
        else waiting[l] += flows.upgrades[at];
      }
      requests.first[t * L + l] = firsts;
    }
    const step = values[rows["route.step"] * n + t];
    for (let r = 0; r < R; r++) {
      const share = routeShare(routes[r], step);
      const {to, direct: open} = routes[r];
      requests.upgrades[t * R + r] = (open ? direct : waiting)[to] * share;
    }
    fillArrivals(flows.arrivals[t], t);
  }

  let year = 0;
  const current = (row: number) => table.values[row * n + year];
  function fillArrivals(arrivals: number, t: number) {
    year = t;
    const high = current(rows["arrivals.highSkilled"]);
    splitByLevel(layout, current, arrivals, high, t * L, requests.arrivals);
  }

  return {
    requests,
    fill(flows, stock, graduates, value) {
      for (let t = 0; t < n; t++) fillYear(flows, t);
      for (let l = 0; l < L; l++)
        fillTenure(account, l, stock[l], levels.eligible[l] < 0 ? 1 : value(levels.eligible[l]));
      for (let t = 0; t < n; t++) countTenure(account, layout, requests, graduates, t);
    }
  };
}

/** Splits people who come with a certificate: high-skilled by the mix of the start within that grade, others likewise. */
export function splitByLevel(
  {ladder, levels}: PipelineLayout,
  value: (row: number) => number,
  people: number,
  high: number,
  at: number,
  out: Float64Array
): void {
  const {ids, highSkilled, skilled} = ladder;
  let mixHigh = 0;
  let mixLow = 0;
  for (let l = 0; l < ids.length; l++) {
    const share = levels.start[l] < 0 || !skilled[l] ? 0 : value(levels.start[l]);
    out[at + l] = share;
    if (highSkilled[l]) mixHigh += share;
    else mixLow += share;
  }
  for (let l = 0; l < ids.length; l++)
    out[at + l] *= people * (highSkilled[l] ? high / mixHigh : (1 - high) / mixLow);
}

function countTenure(
  account: TenureAccount,
  {ladder, routes}: PipelineLayout,
  {first, arrivals, upgrades, eligible}: AwardRequests,
  graduates: Float64Array,
  t: number
): void {
  const L = ladder.ids.length;
  const R = routes.length;
  for (let l = 0; l < L; l++) {
    serveYear(account, l, usualSurvival);
    eligible[t * L + l] = eligibleShare(account, l);
  }
  for (let l = 0; l < L; l++) {
    let out = 0;
    let into = first[t * L + l] + arrivals[t * L + l] + graduates[t * L + l];
    for (let r = 0; r < R; r++) {
      const {from, to, direct} = routes[r];
      if (from === l && !direct) out += upgrades[t * R + r];
      if (to === l) into += upgrades[t * R + r];
    }
    moveTenure(account, l, out, into);
  }
}
