import type {Project} from "../project/project.js";
import {exitCauses} from "./exitCauses.js";
import {groups} from "./origins.js";
import {flowName} from "./pipelineModel.js";
import {
  type PipelineDraw,
  type WorkforceOptions,
  type WorkforceRun,
  workforceRun
} from "./workforceRun.js";

/**
 * Everything that happens to people in one run, by year, level, programme and cause. Y simulated years, L levels, P
 * programmes, C causes, R ways up. Persons; flows in person/yr.
 */
export interface PipelineFlows {
  /** Simulated calendar years, shape (Y); stocks also hold at the end of the year before. */
  years: readonly number[];
  levels: readonly string[];
  programmes: readonly string[];
  causes: readonly string[];
  routes: readonly {from: string; to: string; direct: boolean}[];
  groups: readonly string[];
  ages: {from: number; to: number};
  /** [instant][level], (Y + 1) × L. */
  stocks: Float64Array;
  /** [year][cause][level]. */
  exits: Float64Array;
  /** First certificates of workers and graduates who stay, [year][programme][level]. */
  first: Float64Array;
  graduates: Float64Array;
  /** [year][level]. */
  arrivals: Float64Array;
  remainder: Float64Array;
  /** [year][route]. */
  upgrades: Float64Array;
  /** Passes that could not become people for want of eligible or uncertified workers, [year][route], [year][level]. */
  lostUpgrades: Float64Array;
  lostFirst: Float64Array;
  /** [year][programme]: in its own count; people who begin; candidates (person-time/yr). */
  quantity: Float64Array;
  people: Float64Array;
  candidates: Float64Array;
  /** Certificates as expected, person-time/yr, [year][programme][level]. */
  certificates: Float64Array;
  /** Share of each level that may apply for the next, [year][level]. */
  eligible: Float64Array;
  /** [instant]: employed, and the uncertified among them; the flow that closes the pool, [year]. */
  employed: Float64Array;
  pool: Float64Array;
  poolInflow: Float64Array;
  /** Largest |opening + in − out − closing| over all years and levels; persons. */
  imbalance: number;
  /** [instant][level][group][age]; null unless asked for. */
  cells: Float64Array | null;
}

/** Which run is told in detail: by default the medians without any noise. */
export interface PipelineFlowsOptions extends WorkforceOptions {
  draw?: PipelineDraw;
}

/**
 * Runs the pipeline once and reports every flow, with the balance of every level.
 *
 * @param project - as for `compilePipeline`
 * @param options - scenario, definition, last year; `draw` for a run of an ensemble with its noise; `cells` for ages
 * @throws RangeError as `compilePipeline`
 */
export function pipelineFlows(
  project: Project,
  {draw, ...options}: PipelineFlowsOptions = {}
): PipelineFlows {
  const run = workforceRun(project, {
    ...options,
    process: options.process ?? (draw ? "diffusion" : "none"),
    drivers: options.drivers ?? draw !== undefined
  });
  run.simulate(draw ?? {theta: run.space.typical, seed: 0, run: 0});
  return readFlows(run);
}

/** Copies the flows of the last run. */
export function readFlows(run: WorkforceRun): PipelineFlows {
  const {wires, engine, workspace, flows, schools, requests, drivers} = run;
  const {ladder, routes, programmes, years, ages, awarded, arriving} = wires;
  const {ids} = ladder;
  const [Y, L, P, R, C] = [
    years.length,
    ids.length,
    programmes.length,
    routes.length,
    exitCauses.length
  ];
  const F = engine.flows.length;
  const K = engine.programmes.length;
  const index = new Map(engine.flows.map((name, i) => [name, i]));
  const granted = (t: number, name: string) => workspace.granted[t * F + index.get(name)!];
  const asked = (t: number, name: string) => workspace.requested[t * F + index.get(name)!];
  const result: PipelineFlows = {
    years,
    levels: ids,
    programmes: programmes.map(({id}) => id),
    causes: exitCauses,
    routes: routes.map(({from, to, direct}) => ({from: ids[from], to: ids[to], direct})),
    groups,
    ages,
    stocks: workspace.stocks.slice(),
    exits: new Float64Array(Y * C * L),
    first: new Float64Array(Y * P * L),
    graduates: new Float64Array(Y * P * L),
    arrivals: new Float64Array(Y * L),
    remainder: new Float64Array(Y * L),
    upgrades: new Float64Array(Y * R),
    lostUpgrades: new Float64Array(Y * R),
    lostFirst: new Float64Array(Y * L),
    quantity: flows.quantity.slice(),
    people: flows.people.slice(),
    candidates: flows.candidates.slice(),
    certificates: flows.passes.slice(),
    eligible: requests.eligible.slice(),
    employed: drivers.employed.slice(),
    pool: drivers.employed.slice(),
    poolInflow: new Float64Array(Y),
    imbalance: 0,
    cells: workspace.cells?.slice() ?? null
  };
  for (let t = 0; t < Y; t++) {
    exitCauses.forEach((cause, c) => {
      const from = (t * engine.causes.length + engine.causes.indexOf(cause)) * L;
      for (let l = 0; l < L; l++) result.exits[(t * C + c) * L + l] = workspace.exits[from + l];
    });
    for (const l of awarded) {
      const name = flowName.first(ids[l]);
      const requested = requests.first[t * L + l];
      const share = requested > 0 ? granted(t, name) / requested : 0;
      result.lostFirst[t * L + l] = asked(t, name) - granted(t, name);
      result.poolInflow[t] += granted(t, name);
      for (let p = 0; p < P; p++) {
        const at = (t * P + p) * L + l;
        result.first[at] = flows.first[at] * share;
      }
    }
    for (const l of arriving) result.arrivals[t * L + l] = granted(t, flowName.arrival(ids[l]));
    routes.forEach((route, r) => {
      const name = flowName.upgrade(ids, route);
      result.upgrades[t * R + r] = granted(t, name);
      result.lostUpgrades[t * R + r] = asked(t, name) - granted(t, name);
    });
    schools.conveyors.forEach((p, k) => {
      if (programmes[p].kind !== "school") return;
      const completers = workspace.completers[t * K + k];
      for (let l = 0; l < L; l++) {
        const at = (t * P + p) * L + l;
        result.graduates[at] = granted(t, `${programmes[p].id}.${ids[l]}`);
        result.certificates[at] = completers * schools.certificates[(t * K + k) * L + l];
      }
    });
    for (let l = 0; l < L; l++)
      result.remainder[t * L + l] = granted(t, flowName.remainder(ids[l]));
  }
  for (let t = 0; t <= Y; t++)
    for (let l = 0; l < L; l++) if (ladder.skilled[l]) result.pool[t] -= result.stocks[t * L + l];
  for (let t = 0; t < Y; t++) result.poolInflow[t] += result.pool[t + 1] - result.pool[t];
  result.imbalance = balanceOf(result);
  return result;
}

/**
 * Largest discrepancy of the balance of any level in any year: opening + in − out − closing, persons.
 *
 * In: first certificates, graduates, arrivals, upgrades into the level, remainder. Out: exits by cause, upgrades out of it.
 */
export function balanceOf(flows: PipelineFlows): number {
  const {years, levels, programmes, causes, routes} = flows;
  const [L, P, R, C] = [levels.length, programmes.length, routes.length, causes.length];
  let worst = 0;
  for (let t = 0; t < years.length; t++)
    for (let l = 0; l < L; l++) {
      let rest = flows.stocks[t * L + l] - flows.stocks[(t + 1) * L + l];
      rest += flows.arrivals[t * L + l] + flows.remainder[t * L + l];
      for (let p = 0; p < P; p++)
        rest += flows.first[(t * P + p) * L + l] + flows.graduates[(t * P + p) * L + l];
      for (let c = 0; c < C; c++) rest -= flows.exits[(t * C + c) * L + l];
      for (let r = 0; r < R; r++) {
        if (routes[r].to === levels[l]) rest += flows.upgrades[t * R + r];
        if (routes[r].from === levels[l]) rest -= flows.upgrades[t * R + r];
      }
      worst = Math.max(worst, Math.abs(rest));
    }
  return worst;
}
