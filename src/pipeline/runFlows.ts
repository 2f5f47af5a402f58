import type {Engine} from "../engine/engine.js";
import type {Workspace} from "../engine/workspace.js";
import {exitCauses} from "./exitCauses.js";
import {flowName} from "./pipelineModel.js";
import type {RunInputs} from "./runInputs.js";

/** A run of the workforce model as it is read, or runs side by side: its inputs, and what the engine made of them, [index][lane]. */
export interface RunNumbers extends RunInputs {
  engine: Pick<Engine, "flows" | "causes" | "programmes">;
  workspace: Pick<
    Workspace,
    "stocks" | "exits" | "requested" | "granted" | "content" | "completers"
  >;
}

/**
 * What happens to people in one run, as far as indicators read it, by year, level, programme and cause. Y simulated years, L levels, P
 * programmes, C causes, R ways up. Persons; flows in person/yr. Of runs side by side every number is there by lane.
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
export function runFlows(run: RunNumbers): RunFlows {
  const record = emptyFlows(run);
  const readers = [
    levelReader(run, record),
    exitReader(run, record),
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
function emptyFlows({layout, workspace}: RunNumbers): ReadFlows {
  const {ladder, routes, programmes, years, lanes} = layout;
  const [Y, L, P, R] = [years.length, ladder.ids.length, programmes.length, routes.length];
  const floats = (...shape: number[]) => new Float64Array(shape.reduce((a, b) => a * b, lanes));
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

/** Copies the numbers of all lanes from one place to another. */
function copy(from: Float64Array, index: number, to: Float64Array, at: number, W: number): void {
  for (let w = 0; w < W; w++) to[at * W + w] = from[index * W + w];
}

/** First certificates with what was lost of them, arrivals, remainder. */
function levelReader({layout, engine, workspace}: RunNumbers, record: ReadFlows) {
  const {ids} = layout.ladder;
  const [Y, L, F, W] = [layout.years.length, ids.length, engine.flows.length, layout.lanes];
  const index = (name: string) => engine.flows.indexOf(name);
  const first = ids.map((id) => index(flowName.first(id)));
  const arriving = ids.map((id) => index(flowName.arrival(id)));
  const remaining = ids.map((id) => index(flowName.remainder(id)));
  const {granted, requested} = workspace;
  const {firstByLevel, lostFirst, arrivals, remainder} = record;
  return () => {
    for (let t = 0; t < Y; t++)
      for (let l = 0; l < L; l++) {
        const at = t * L + l;
        if (first[l] >= 0) {
          copy(granted, t * F + first[l], firstByLevel, at, W);
          lose(requested, granted, t * F + first[l], lostFirst, at, W);
        }
        if (arriving[l] >= 0) copy(granted, t * F + arriving[l], arrivals, at, W);
        copy(granted, t * F + remaining[l], remainder, at, W);
      }
  };
}

/** Writes what was requested and not granted. */
function lose(
  requested: Float64Array,
  granted: Float64Array,
  index: number,
  out: Float64Array,
  at: number,
  W: number
): void {
  for (let w = 0; w < W; w++) out[at * W + w] = requested[index * W + w] - granted[index * W + w];
}

/** Exits by cause. */
function exitReader({layout, engine, workspace}: RunNumbers, record: ReadFlows) {
  const {ladder, years, lanes: W} = layout;
  const [Y, L, K, C] = [
    ...[years.length, ladder.ids.length],
    ...[engine.causes.length, exitCauses.length]
  ];
  const causes = exitCauses.map((cause) => engine.causes.indexOf(cause));
  const {exits} = workspace;
  return () => {
    for (let t = 0; t < Y; t++)
      for (let c = 0; c < C; c++) {
        const from = (t * K + causes[c]) * L * W;
        const at = (t * C + c) * L * W;
        for (let k = 0; k < L * W; k++) record.exits[at + k] = exits[from + k];
      }
  };
}

/** Upgrades with what was lost of them. */
function routeReader({layout, engine, workspace}: RunNumbers, record: ReadFlows) {
  const {routes, ladder, years, lanes: W} = layout;
  const [R, F] = [routes.length, engine.flows.length];
  const indices = routes.map((route) => engine.flows.indexOf(flowName.upgrade(ladder.ids, route)));
  const {granted, requested} = workspace;
  const {upgrades, lostUpgrades} = record;
  return () => {
    for (let t = 0; t < years.length; t++)
      for (let r = 0; r < R; r++) {
        const from = t * F + indices[r];
        const at = t * R + r;
        copy(granted, from, upgrades, at, W);
        lose(requested, granted, from, lostUpgrades, at, W);
      }
  };
}

/** Who is in training, certificates, graduates. */
function programmeReader(
  {layout, engine, workspace, training, schools}: RunNumbers,
  record: ReadFlows
) {
  const {ladder, programmes, years, lanes: W} = layout;
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
  // Where workers sit examinations or are recognised.
  const passing = programmes.flatMap(({kind, mix}, p) =>
    kind === "school" ? [] : [...mix].flatMap((row, l) => (row >= 0 ? [p * L + l] : []))
  );
  const {granted, content, completers} = workspace;
  const {graduates, certificates, inTraining} = record;

  function readYear(t: number) {
    for (let i = 0; i < passing.length; i++) {
      const at = t * P * L + passing[i];
      copy(training.passes, at, certificates, at, W);
    }
    for (let s = 0; s < landings.length; s++) {
      const {p, k, flows: landing} = landings[s];
      const left = (t * K + k) * W;
      for (let l = 0; l < L; l++) {
        const at = (t * P + p) * L + l;
        const each = ((t * K + k) * L + l) * W;
        copy(granted, t * F + landing[l], graduates, at, W);
        for (let w = 0; w < W; w++)
          certificates[at * W + w] = completers[left + w] * schools.certificates[each + w];
      }
    }
  }

  return () => {
    for (let t = 0; t < Y; t++) readYear(t);
    for (let t = 0; t <= Y; t++)
      for (let k = 0; k < K; k++) copy(content, t * K + k, inTraining, t * P + conveyors[k].p, W);
  };
}
