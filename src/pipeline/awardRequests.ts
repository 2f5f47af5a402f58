import type {PipelineLayout} from "./pipelineLayout.js";
import {tenureAccount, yearsOf} from "./tenure.js";
import {fillYears, moveYears, passYear, shareOfYears, type TenureYears} from "./tenureYears.js";
import type {TrainingFlows} from "./trainingFlows.js";
import {routeShare} from "./upgradeRoutes.js";

/** What the programmes together ask of the stock, by year; every number [index][lane]. Overwritten by every run. */
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
   * @param start - numbers at the start, untouched by scenarios, [row][lane]
   */
  write(
    flows: TrainingFlows,
    stock: Float64Array,
    graduates: Float64Array,
    start: Float64Array
  ): void;
}

/** Share of a level assumed to stay a year when tenure is counted: only the mix of tenures depends on it. */
const usualSurvival = 0.95;

/** Buffers of one year: passes that go up by years of work, and those that go up without, by the level reached and lane. */
interface Passes {
  waiting: Float64Array;
  direct: Float64Array;
}

/** The account of who has served the years required, and buffers of a year: who goes up from a level and comes into it. */
interface Tenure {
  levels: readonly TenureYears[];
  out: Float64Array;
  into: Float64Array;
}

/**
 * Prepares adding up what programmes ask for, and the account of who has served the years required.
 *
 * Q(l' → l) = Σ_p Q_{p,l} k(l' | l). Tenure is kept by level: the start by the assumed eligible share, later years by counting
 * who came in when; the share eligible then limits the upgrades of the model.
 */
export function prepareRequests(layout: PipelineLayout): AwardRequests {
  const {ladder, routes, years, levels, lanes: W} = layout;
  const [n, L] = [years.length, ladder.ids.length];
  const tenure = openAccount(layout);
  const passes = {waiting: new Float64Array(L * W), direct: new Float64Array(L * W)};
  const everybody = new Float64Array(W).fill(1);
  const requests: AwardRequests = {
    first: new Float64Array(n * L * W),
    arrivals: new Float64Array(n * L * W),
    upgrades: new Float64Array(n * routes.length * W),
    eligible: new Float64Array(n * L * W),
    write(flows, stock, graduates, start) {
      for (let t = 0; t < n; t++) {
        addPasses(layout, flows, t, requests, passes);
        shareRoutes(layout, t, requests, passes);
        writeArrivals(layout, flows.arrivals, t, requests);
      }
      for (let l = 0; l < L; l++) {
        const row = levels.eligible[l];
        const eligible = row < 0 ? everybody : start.subarray(row * W, (row + 1) * W);
        fillYears(tenure.levels[l], stock.subarray(l * W, (l + 1) * W), eligible);
      }
      for (let t = 0; t < n; t++) countTenure(tenure, layout, requests, graduates, t);
    }
  };
  return requests;
}

function openAccount({ladder: {ids, waits}, lanes: W}: PipelineLayout): Tenure {
  const account = tenureAccount(waits);
  const persons = new Float64Array(account.persons.length * W);
  return {
    levels: ids.map((_, l) => yearsOf(account, l, persons, W)),
    out: new Float64Array(W),
    into: new Float64Array(W)
  };
}

/** Adds up first certificates by level, and the passes that ask for an upgrade. */
function addPasses(
  {ladder, years, programmes, levels, table, lanes: W}: PipelineLayout,
  flows: TrainingFlows,
  t: number,
  requests: AwardRequests,
  {waiting, direct}: Passes
): void {
  const [n, L, P] = [years.length, ladder.ids.length, programmes.length];
  const firsts = t * L * W;
  requests.first.fill(0, firsts, firsts + L * W);
  waiting.fill(0);
  direct.fill(0);
  for (let l = 1; l < L; l++) {
    const appointed = (levels.appointments[l] * n + t) * W;
    if (appointed >= 0) for (let w = 0; w < W; w++) direct[l * W + w] = table.values[appointed + w];
  }
  for (let p = 0; p < P; p++) {
    const {kind, mix} = programmes[p];
    // Of schools come graduates, who are counted there.
    if (kind === "school") continue;
    const asked = kind === "competition" ? direct : waiting;
    for (let l = 0; l < mix.length; l++) {
      const at = ((t * P + p) * L + l) * W;
      for (let w = 0; w < W; w++) {
        requests.first[firsts + l * W + w] += flows.first[at + w];
        asked[l * W + w] += flows.upgrades[at + w];
      }
    }
  }
}

/** Shares the passes of a year over the ways up to their level. */
function shareRoutes(
  {routes, years, rows, table, lanes: W}: PipelineLayout,
  t: number,
  {upgrades}: AwardRequests,
  {waiting, direct}: Passes
): void {
  const step = (rows["route.step"] * years.length + t) * W;
  for (let r = 0; r < routes.length; r++) {
    const {to, direct: open} = routes[r];
    const asked = open ? direct : waiting;
    const at = (t * routes.length + r) * W;
    for (let w = 0; w < W; w++)
      upgrades[at + w] = asked[to * W + w] * routeShare(routes[r], table.values[step + w]);
  }
}

/** Splits the people who come with a certificate in year t, by lane. */
function writeArrivals(
  layout: PipelineLayout,
  people: Float64Array,
  t: number,
  {arrivals}: AwardRequests
): void {
  const {years, table, lanes: W, ladder} = layout;
  const L = ladder.ids.length;
  const numbers = {values: table.values, place: (row: number) => (row * years.length + t) * W};
  const of = {people: people.subarray(t * W, (t + 1) * W), numbers};
  closeMix(layout, of, arrivals.subarray(t * L * W, (t + 1) * L * W));
}

/**
 * Splits people who came with a certificate in the year before the first: high-skilled by the mix of the start within that
 * grade, others likewise.
 *
 * @param start - numbers at the start, [row][lane]
 * @param people - who came, persons by lane
 * @param out - receives persons by level, shape (levels × lanes)
 */
export function splitByLevel(
  layout: PipelineLayout,
  start: Float64Array,
  people: Float64Array,
  out: Float64Array
): void {
  const numbers = {values: start, place: (row: number) => row * layout.lanes};
  closeMix(layout, {people, numbers}, out);
}

/** People who came, by lane, and the numbers that they are split by: those of a row from a place on. */
interface Newcomers {
  people: Float64Array;
  numbers: {values: Float64Array; place: (row: number) => number};
}

/** Splits people over the levels by the mix of the start within each grade, a share of them high-skilled. */
function closeMix(
  {ladder: {ids, skilled, highSkilled}, levels, rows, lanes: W}: PipelineLayout,
  {people, numbers: {values, place}}: Newcomers,
  out: Float64Array
): void {
  const high = place(rows["arrivals.highSkilled"]);
  for (let w = 0; w < W; w++) {
    let mixHigh = 0;
    let mixLow = 0;
    for (let l = 0; l < ids.length; l++) {
      const row = levels.start[l];
      const share = row < 0 || !skilled[l] ? 0 : values[place(row) + w];
      out[l * W + w] = share;
      if (highSkilled[l]) mixHigh += share;
      else mixLow += share;
    }
    const upper = values[high + w] / mixHigh;
    const lower = (1 - values[high + w]) / mixLow;
    for (let l = 0; l < ids.length; l++)
      out[l * W + w] *= people[w] * (highSkilled[l] ? upper : lower);
  }
}

function countTenure(
  {levels, out, into}: Tenure,
  {ladder, routes, lanes: W}: PipelineLayout,
  {first, arrivals, upgrades, eligible}: AwardRequests,
  graduates: Float64Array,
  t: number
): void {
  const L = ladder.ids.length;
  const R = routes.length;
  for (let l = 0; l < L; l++) {
    passYear(levels[l], usualSurvival);
    shareOfYears(levels[l], eligible, (t * L + l) * W);
  }
  for (let l = 0; l < L; l++) {
    const at = (t * L + l) * W;
    out.fill(0);
    for (let w = 0; w < W; w++) into[w] = first[at + w] + arrivals[at + w] + graduates[at + w];
    for (let r = 0; r < R; r++) {
      const {from, to, direct} = routes[r];
      const up = (t * R + r) * W;
      if (from === l && !direct) for (let w = 0; w < W; w++) out[w] += upgrades[up + w];
      if (to === l) for (let w = 0; w < W; w++) into[w] += upgrades[up + w];
    }
    moveYears(levels[l], out, into);
  }
}
