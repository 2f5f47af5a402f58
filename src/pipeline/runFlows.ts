import {exitCauses} from "./exitCauses.js";
import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/**
 * What happens to people in one run, as far as indicators read it, by year, level, programme and cause. Y simulated years, L levels, P
 * programmes, C causes, R ways up. Persons; flows in person/yr.
 */
export interface ReadFlows {
  /** [instant][level], (Y + 1) × L. */
  readonly stocks: Float64Array;
  /** In apprenticeships and schools, [instant][programme]. */
  readonly inTraining: Float64Array;
  /** [year][cause][level]. */
  readonly exits: Float64Array;
  /** First certificates of workers, [year][level]; graduates who stay, [year][programme][level]. */
  readonly firstByLevel: Float64Array;
  readonly graduates: Float64Array;
  /** [year][level]. */
  readonly arrivals: Float64Array;
  readonly remainder: Float64Array;
  /** [year][route]. */
  readonly upgrades: Float64Array;
  /** Passes that could not become people for want of eligible or uncertified workers, [year][route], [year][level]. */
  readonly lostUpgrades: Float64Array;
  readonly lostFirst: Float64Array;
  /** Certificates as expected, person-time/yr, [year][programme][level]. */
  readonly certificates: Float64Array;
}

/** The flows of the last run, and how they are brought up to date. */
export interface RunFlows extends ReadFlows {
  /** Reads the last run; nothing is allocated. */
  update(): void;
}

/** Prepares reading the flows of a run out of the workforce model: the one place that knows where they stand. */
export function runFlows(run: WorkforceRun): RunFlows {
  const record = emptyFlows(run);
  const readers = [
    levelReader(run, record),
    routeReader(run, record),
    programmeReader(run, record)
  ];
  return {
    ...record,
    update() {
      for (let k = 0; k < readers.length; k++) readers[k]();
    }
  };
}

/** Numbers that the run itself keeps by year are shared with it, the others have room of their own. */
function emptyFlows({layout, workspace}: WorkforceRun): ReadFlows {
  const {ladder, routes, programmes, years} = layout;
  const [Y, L, P, R] = [years.length, ladder.ids.length, programmes.length, routes.length];
  const floats = (...shape: number[]) => new Float64Array(shape.reduce((a, b) => a * b, 1));
  return {
    stocks: workspace.stocks,
    inTraining: floats(Y + 1, P),
    exits: floats(Y, exitCauses.length, L),
    firstByLevel: floats(Y, L),
    graduates: floats(Y, P, L),
    arrivals: floats(Y, L),
    remainder: floats(Y, L),
    upgrades: floats(Y, R),
    lostUpgrades: floats(Y, R),
    lostFirst: floats(Y, L),
    certificates: floats(Y, P, L)
  };
}

/** First certificates with what was lost of them, arrivals, remainder, exits by cause. */
function levelReader({layout, engine, workspace}: WorkforceRun, record: ReadFlows) {
  const {ids} = layout.ladder;
  const [Y, L, F] = [layout.years.length, ids.length, engine.flows.length];
  const [K, C] = [engine.causes.length, exitCauses.length];
  const index = (name: string) => engine.flows.indexOf(name);
  const first = ids.map((id) => index(flowName.first(id)));
  const arriving = ids.map((id) => index(flowName.arrival(id)));
  const remaining = ids.map((id) => index(flowName.remainder(id)));
  const causes = exitCauses.map((cause) => engine.causes.indexOf(cause));
  const {granted, requested, exits} = workspace;
  return () => {
    for (let t = 0; t < Y; t++) {
      for (let l = 0; l < L; l++) {
        const at = t * L + l;
        if (first[l] >= 0) {
          record.firstByLevel[at] = granted[t * F + first[l]];
          record.lostFirst[at] = requested[t * F + first[l]] - granted[t * F + first[l]];
        }
        if (arriving[l] >= 0) record.arrivals[at] = granted[t * F + arriving[l]];
        record.remainder[at] = granted[t * F + remaining[l]];
      }
      for (let c = 0; c < C; c++)
        for (let l = 0; l < L; l++)
          record.exits[(t * C + c) * L + l] = exits[(t * K + causes[c]) * L + l];
    }
  };
}

/** Upgrades with what was lost of them. */
function routeReader({layout, engine, workspace}: WorkforceRun, record: ReadFlows) {
  const {routes, ladder, years} = layout;
  const [R, F] = [routes.length, engine.flows.length];
  const indices = routes.map((route) => engine.flows.indexOf(flowName.upgrade(ladder.ids, route)));
  const {granted, requested} = workspace;
  return () => {
    for (let t = 0; t < years.length; t++)
      for (let r = 0; r < R; r++) {
        const at = t * F + indices[r];
        record.upgrades[t * R + r] = granted[at];
        record.lostUpgrades[t * R + r] = requested[at] - granted[at];
      }
  };
}

/** Who is in training, certificates, graduates. */
function programmeReader(
  {layout, engine, workspace, training, schools}: WorkforceRun,
  record: ReadFlows
) {
  const {ladder, programmes, years} = layout;
  const [Y, L, P] = [years.length, ladder.ids.length, programmes.length];
  const [F, K] = [engine.flows.length, engine.programmes.length];
  const conveyors = schools.conveyors.map((p, k) => ({p, k}));
  const landings = conveyors
    .filter(({p}) => programmes[p].kind === "school")
    .map(({p, k}) => ({
      p,
      k,
      flows: ladder.ids.map((id) => engine.flows.indexOf(`${programmes[p].id}.${id}`))
    }));
  const {granted, content, completers} = workspace;

  function readYear(t: number) {
    for (let s = 0; s < landings.length; s++) {
      const {p, k, flows: landing} = landings[s];
      for (let l = 0; l < L; l++) {
        const at = (t * P + p) * L + l;
        record.graduates[at] = granted[t * F + landing[l]];
        record.certificates[at] = completers[t * K + k] * schools.certificates[(t * K + k) * L + l];
      }
    }
  }

  return () => {
    record.certificates.set(training.passes);
    for (let t = 0; t < Y; t++) readYear(t);
    for (let t = 0; t <= Y; t++)
      for (let k = 0; k < K; k++) record.inTraining[t * P + conveyors[k].p] = content[t * K + k];
  };
}
