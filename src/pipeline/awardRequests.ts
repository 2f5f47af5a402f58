import type {PipelineLayout} from "./pipelineLayout.js";
import {tenureAccount, yearsOf} from "./tenure.js";
import {fillYears, moveYears, passYear, shareOfYears, type TenureYears} from "./tenureYears.js";
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
  /**
   * @param flows - what programmes do
   * @param stock - persons by level at the start
   * @param graduates - expected to stay with a certificate, [year][level]
   * @param value - numbers at the start
   */
  write(
    flows: TrainingFlows,
    stock: Float64Array,
    graduates: Float64Array,
    value: StartValue
  ): void;
}

/** Reads the number of a row at the start, untouched by scenarios. */
export type StartValue = (row: number) => number;

/** Share of a level assumed to stay a year when tenure is counted: only the mix of tenures depends on it. */
const usualSurvival = 0.95;

/** Buffers of one year: passes that go up by years of work, and those that go up without, by the level reached. */
interface Passes {
  waiting: Float64Array;
  direct: Float64Array;
}

/**
 * Prepares adding up what programmes ask for, and the account of who has served the years required.
 *
 * Q(l' → l) = Σ_p Q_{p,l} k(l' | l). Tenure is kept by level: the start by the assumed eligible share, later years by counting
 * who came in when; the share eligible then limits the upgrades of the model.
 */
export function prepareRequests(layout: PipelineLayout): AwardRequests {
  const {ladder, routes, years, levels} = layout;
  const [n, L] = [years.length, ladder.ids.length];
  const account = tenureAccount(ladder.waits);
  const tenure = ladder.ids.map((_, l) => yearsOf(account, l));
  const passes = {waiting: new Float64Array(L), direct: new Float64Array(L)};
  const requests: AwardRequests = {
    first: new Float64Array(n * L),
    arrivals: new Float64Array(n * L),
    upgrades: new Float64Array(n * routes.length),
    eligible: new Float64Array(n * L),
    write(flows, stock, graduates, value) {
      for (let t = 0; t < n; t++) {
        addPasses(layout, flows, t, requests, passes);
        shareRoutes(layout, t, requests, passes);
        writeArrivals(layout, flows.arrivals[t], t, requests);
      }
      for (let l = 0; l < L; l++)
        fillYears(tenure[l], stock[l], levels.eligible[l] < 0 ? 1 : value(levels.eligible[l]));
      for (let t = 0; t < n; t++) countTenure(tenure, layout, requests, graduates, t);
    }
  };
  return requests;
}

/** Adds up first certificates by level, and the passes that ask for an upgrade. */
function addPasses(
  {ladder, years, programmes, levels, table}: PipelineLayout,
  flows: TrainingFlows,
  t: number,
  requests: AwardRequests,
  {waiting, direct}: Passes
): void {
  const [n, L, P] = [years.length, ladder.ids.length, programmes.length];
  for (let l = 0; l < L; l++) {
    let firsts = 0;
    waiting[l] = 0;
    const appointed = levels.appointments[l];
    direct[l] = appointed < 0 || l === 0 ? 0 : table.values[appointed * n + t];
    for (let p = 0; p < P; p++) {
      const at = (t * P + p) * L + l;
      firsts += flows.first[at];
      if (programmes[p].kind === "competition") direct[l] += flows.upgrades[at];
      else waiting[l] += flows.upgrades[at];
    }
    requests.first[t * L + l] = firsts;
  }
}

/** Shares the passes of a year over the ways up to their level. */
function shareRoutes(
  {routes, years, rows, table}: PipelineLayout,
  t: number,
  {upgrades}: AwardRequests,
  {waiting, direct}: Passes
): void {
  const R = routes.length;
  const step = table.values[rows["route.step"] * years.length + t];
  for (let r = 0; r < R; r++) {
    const {to, direct: open} = routes[r];
    upgrades[t * R + r] = (open ? direct : waiting)[to] * routeShare(routes[r], step);
  }
}

function writeArrivals(
  layout: PipelineLayout,
  people: number,
  t: number,
  {arrivals}: AwardRequests
): void {
  const {years, rows, table, levels, ladder} = layout;
  const n = years.length;
  const {values} = table;
  const at = t * ladder.ids.length;
  for (let l = 0; l < ladder.ids.length; l++)
    arrivals[at + l] =
      levels.start[l] < 0 || !ladder.skilled[l] ? 0 : values[levels.start[l] * n + t];
  closeMix(layout, people, values[rows["arrivals.highSkilled"] * n + t], at, arrivals);
}

/**
 * Splits people who came with a certificate in the year before the first: high-skilled by the mix of the start within that
 * grade, others likewise.
 *
 * @param value - numbers at the start
 * @param people - who came, persons
 * @param out - receives persons by level, shape (levels)
 */
export function splitByLevel(
  layout: PipelineLayout,
  value: StartValue,
  people: number,
  out: Float64Array
): void {
  const {ladder, levels, rows} = layout;
  for (let l = 0; l < out.length; l++)
    out[l] = levels.start[l] < 0 || !ladder.skilled[l] ? 0 : value(levels.start[l]);
  closeMix(layout, people, value(rows["arrivals.highSkilled"]), 0, out);
}

/** Scales the shares of the levels from `at` on so that `people` are there, a share `high` of them high-skilled. */
function closeMix(
  {ladder: {ids, highSkilled}}: PipelineLayout,
  people: number,
  high: number,
  at: number,
  out: Float64Array
): void {
  let mixHigh = 0;
  let mixLow = 0;
  for (let l = 0; l < ids.length; l++)
    if (highSkilled[l]) mixHigh += out[at + l];
    else mixLow += out[at + l];
  for (let l = 0; l < ids.length; l++)
    out[at + l] *= people * (highSkilled[l] ? high / mixHigh : (1 - high) / mixLow);
}

function countTenure(
  tenure: readonly TenureYears[],
  {ladder, routes}: PipelineLayout,
  {first, arrivals, upgrades, eligible}: AwardRequests,
  graduates: Float64Array,
  t: number
): void {
  const L = ladder.ids.length;
  const R = routes.length;
  for (let l = 0; l < L; l++) {
    passYear(tenure[l], usualSurvival);
    eligible[t * L + l] = shareOfYears(tenure[l]);
  }
  for (let l = 0; l < L; l++) {
    let out = 0;
    let into = first[t * L + l] + arrivals[t * L + l] + graduates[t * L + l];
    for (let r = 0; r < R; r++) {
      const {from, to, direct} = routes[r];
      if (from === l && !direct) out += upgrades[t * R + r];
      if (to === l) into += upgrades[t * R + r];
    }
    moveYears(tenure[l], out, into);
  }
}
