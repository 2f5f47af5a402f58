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
   */
  write(flows: TrainingFlows, stock: Float64Array, graduates: Float64Array): void;
}

/** Share of a level assumed to stay a year when tenure is counted: only the mix of tenures depends on it. */
const usualSurvival = 0.95;

/** Buffers of one year: passes that go up by years of work, and those that go up without, by the level reached and lane. */
interface Passes {
  waiting: Float64Array;
  direct: Float64Array;
}

/** The account of a level: who has served the years required, and the share of them at the start. */
interface LevelTenure {
  years: TenureYears;
  eligible: Float64Array;
  /** Ways up from it that ask for years of work, and all into it. */
  from: readonly number[];
  into: readonly number[];
}

/** The account of all levels, and buffers of a year: who goes up from a level and comes into it. */
interface Tenure {
  levels: readonly LevelTenure[];
  out: Float64Array;
  into: Float64Array;
}

/**
 * Prepares adding up what programmes ask for, and the account of who has served the years required.
 *
 * Q(l' → l) = Σ_p Q_{p,l} k(l' | l). Tenure is kept by level: the start by the assumed eligible share, later years by counting
 * who came in when; the share eligible then limits the upgrades of the model.
 *
 * @param start - numbers at the start, untouched by scenarios, [row][lane]; read anew in every run
 */
export function prepareRequests(layout: PipelineLayout, start: Float64Array): AwardRequests {
  const {ladder, routes, years, table, lanes: W} = layout;
  const [n, L] = [years.length, ladder.ids.length];
  const tenure = openAccount(layout, start);
  const passes = {waiting: new Float64Array(L * W), direct: new Float64Array(L * W)};
  const requests: AwardRequests = {
    first: new Float64Array(n * L * W),
    arrivals: new Float64Array(n * L * W),
    upgrades: new Float64Array(n * routes.length * W),
    eligible: new Float64Array(n * L * W),
    write(flows, stock, graduates) {
      for (let t = 0; t < n; t++) {
        addPasses(layout, flows, t, requests, passes);
        shareRoutes(layout, t, requests, passes);
        const numbers = {values: table.values, years: n, t};
        closeMix(layout, numbers, flows.arrivals, requests.arrivals);
      }
      for (let l = 0; l < L; l++)
        fillYears(tenure.levels[l].years, stock, l * W, tenure.levels[l].eligible);
      for (let t = 0; t < n; t++) countTenure(tenure, requests, graduates, t);
    }
  };
  return requests;
}

function openAccount(layout: PipelineLayout, start: Float64Array): Tenure {
  const {ladder, routes, levels, lanes: W} = layout;
  const account = tenureAccount(ladder.waits);
  const persons = new Float64Array(account.persons.length * W);
  const everybody = new Float64Array(W).fill(1);
  const ways = (counts: (route: (typeof routes)[number]) => boolean) =>
    routes.flatMap((route, r) => (counts(route) ? [r] : []));
  return {
    levels: ladder.ids.map((_, l) => {
      const row = levels.eligible[l];
      return {
        years: yearsOf(account, l, persons, W),
        eligible: row < 0 ? everybody : start.subarray(row * W, (row + 1) * W),
        from: ways(({from, direct}) => from === l && !direct),
        into: ways(({to}) => to === l)
      };
    }),
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
  for (let l = 0; l < L; l++) {
    const appointed = l === 0 ? -1 : (levels.appointments[l] * n + t) * W;
    for (let k = l * W; k < (l + 1) * W; k++) {
      requests.first[firsts + k] = 0;
      waiting[k] = 0;
      direct[k] = appointed < 0 ? 0 : table.values[appointed + k - l * W];
    }
  }
  for (let p = 0; p < P; p++) {
    const {kind, mix} = programmes[p];
    // Of schools come graduates, who are counted there.
    if (kind === "school") continue;
    const asked = kind === "competition" ? direct : waiting;
    for (let l = 0; l < mix.length; l++) {
      if (mix[l] < 0) continue;
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
  closeMix(layout, {values: start, years: 1, t: 0}, people, out);
}

/** Numbers by row, year and lane, and one of their years. */
interface YearNumbers {
  values: Float64Array;
  years: number;
  t: number;
}

/** Splits the people of a year, [year][lane], over the levels, [year][level][lane], by the mix of the start within each grade, a share of them high-skilled. */
function closeMix(
  {ladder: {ids, skilled, highSkilled}, levels, rows, lanes: W}: PipelineLayout,
  {values, years, t}: YearNumbers,
  people: Float64Array,
  out: Float64Array
): void {
  const L = ids.length;
  const high = (rows["arrivals.highSkilled"] * years + t) * W;
  for (let w = 0; w < W; w++) {
    let mixHigh = 0;
    let mixLow = 0;
    for (let l = 0; l < L; l++) {
      const row = levels.start[l];
      const share = row < 0 || !skilled[l] ? 0 : values[(row * years + t) * W + w];
      out[(t * L + l) * W + w] = share;
      if (highSkilled[l]) mixHigh += share;
      else mixLow += share;
    }
    const upper = people[t * W + w] * (values[high + w] / mixHigh);
    const lower = people[t * W + w] * ((1 - values[high + w]) / mixLow);
    for (let l = 0; l < L; l++) out[(t * L + l) * W + w] *= highSkilled[l] ? upper : lower;
  }
}

function countTenure(
  {levels, out, into}: Tenure,
  {first, arrivals, upgrades, eligible}: AwardRequests,
  graduates: Float64Array,
  t: number
): void {
  const [L, W] = [levels.length, out.length];
  const R = upgrades.length / (first.length / L);
  for (let l = 0; l < L; l++) {
    passYear(levels[l].years, usualSurvival);
    shareOfYears(levels[l].years, eligible, (t * L + l) * W);
  }
  for (let l = 0; l < L; l++) {
    const {years, from, into: ways} = levels[l];
    const at = (t * L + l) * W;
    for (let w = 0; w < W; w++) {
      let leaving = 0;
      let coming = first[at + w] + arrivals[at + w] + graduates[at + w];
      for (let i = 0; i < from.length; i++) leaving += upgrades[(t * R + from[i]) * W + w];
      for (let i = 0; i < ways.length; i++) coming += upgrades[(t * R + ways[i]) * W + w];
      out[w] = leaving;
      into[w] = coming;
    }
    moveYears(years, out, into);
  }
}
