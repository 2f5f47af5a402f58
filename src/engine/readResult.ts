import {checkNumber} from "../quantity/checkNumber.js";
import {seal} from "../quantity/seal.js";
import {type OccupancyRule, occupancyWeights} from "../rates/occupancyWeights.js";
import {type Balance, balanceOf} from "./balance.js";
import {checkEngine} from "./checkEngine.js";
import {checkWorkspace} from "./checkWorkspace.js";
import {type Diagnostic, diagnose} from "./diagnose.js";
import type {Engine} from "./engine.js";
import type {Model} from "./model.js";
import {refuseSurplus} from "./refuseSurplus.js";
import {indexOfName, statesNamed} from "./shape.js";
import type {Workspace} from "./workspace.js";

/**
 * One run of a model, ready to be read. Numbers come as plain arrays over time; the flat arrays are in `workspace`.
 */
export interface Result {
  engine: Engine;
  workspace: Workspace;
  /** Instants, yr: `from`, `from` + dt, …; length steps + 1. */
  times: number[];
  /** Persons at every instant: of one state (the copies of a tunnel together), or of all. */
  stock(state?: string): number[];
  /** Persons at one instant (index, default the last) by age cell, over groups: of one state, or of all. */
  byAge(instant?: number, state?: string): number[];
  /** Persons at one instant (index, default the last) by group, over ages: of one state, or of all. */
  byGroup(instant?: number, state?: string): number[];
  /** Persons leaving in every step: by one cause, or all; from one state, or all. */
  exits(cause?: string, state?: string): number[];
  /**
   * Persons moving between two states in every step. The same state twice: who was there when the step began (or came
   * at its start) and did not leave it.
   */
  moves(from: string, to: string): number[];
  /** Persons moving between two groups in every step. */
  regrouped(from: string, to: string): number[];
  /** Persons requested and granted in every step: an entry, a transfer, an intake. */
  flow(name: string): {requested: number[]; granted: number[]};
  /** A programme: content by instant; completers and drop-outs by step. Persons. */
  programme(name: string): {content: number[]; completers: number[]; dropOuts: number[]};
  /** Person-years in one state, or in all, over the whole run; default rule half. */
  occupancy(state?: string, rule?: OccupancyRule): number;
  /** opening + in − out − closing, by step and state, and by age and group. */
  balance(): Balance;
  diagnostics: Diagnostic[];
}

/** How many arguments each reader takes. */
const arities = {
  stock: 1,
  byAge: 2,
  byGroup: 2,
  occupancy: 2,
  exits: 2,
  moves: 2,
  regrouped: 2,
  flow: 1,
  programme: 1,
  balance: 0
};

/**
 * Wraps what a run wrote so that it can be read by name.
 *
 * @param engine - that was run
 * @param workspace - that it was run into; the result reads it, so run into another to keep this one
 * @param rules - names of the rules given, to say which were never used
 * @example
 * ((engine) => readResult(engine, run(engine, createWorkspace(engine))).stock("B"))(compile({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [4, 0], steps: 1})) // => [0, 2]
 */
export function readResult(
  engine: Engine,
  workspace: Workspace,
  rules: readonly string[] = []
): Result {
  checkEngine(engine);
  checkWorkspace(engine, workspace);
  const {steps, dt, model} = engine;
  const from = checkNumber("from", model.from ?? 0);
  const readers = {
    ...stockReaders(engine, workspace),
    ...moveReaders(engine, workspace),
    ...flowReaders(engine, workspace),
    balance: () => balanceOf(engine, workspace)
  };
  return seal("readResult", {
    engine,
    workspace,
    times: series(steps + 1, (t) => from + t * dt),
    ...refuseSurplus(readers, arities),
    diagnostics: diagnose(engine, workspace, rules)
  });
}

function stockReaders(
  {model, steps, states, groups, ages: A, dt}: Engine,
  {stocks, cells}: Workspace
): Pick<Result, "stock" | "byAge" | "byGroup" | "occupancy"> {
  const S = states.length;
  const G = groups.length;
  const stock = (state?: string) => {
    const list = statesOf(model, state, states);
    return series(steps + 1, (t) => sumOver(list, (i) => stocks[t * S + i]));
  };
  const cellSums = (
    size: number,
    instant: number,
    state: string | undefined,
    at: (c: number) => number
  ) => {
    if (!cells)
      throw new RangeError(
        "invalid workspace; cells were not kept; call createWorkspace(engine, {cells: true})"
      );
    if (!(Number.isInteger(instant) && instant >= 0 && instant <= steps))
      throw new RangeError(
        `invalid instant; not an integer in 0..${steps}: ${JSON.stringify(instant) ?? String(instant)}`
      );
    const out = new Array<number>(size).fill(0);
    for (const i of statesOf(model, state, states))
      for (let c = 0; c < G * A; ++c) out[at(c)] += cells[(instant * S + i) * G * A + c];
    return out;
  };
  return {
    stock,
    byAge: (instant = steps, state) => cellSums(A, instant, state, (c) => c % A),
    byGroup: (instant = steps, state) => cellSums(G, instant, state, (c) => Math.floor(c / A)),
    occupancy: (state, rule = "half") => {
      const weights = occupancyWeights(rule, steps);
      return dt * stock(state).reduce((total, persons, t) => total + persons * weights[t], 0);
    }
  };
}

function moveReaders(
  engine: Engine,
  workspace: Workspace
): Pick<Result, "exits" | "moves" | "regrouped"> {
  const {model, steps, states, groups, causes} = engine;
  const S = states.length;
  const G = groups.length;
  const K = causes.length;
  return {
    exits: (cause, state) => {
      const list =
        cause === undefined ? causes.map((_, k) => k) : [indexOfName("cause", cause, causes)];
      const from = statesOf(model, state, states);
      return series(steps, (t) =>
        sumOver(list, (k) => sumOver(from, (i) => workspace.exits[(t * K + k) * S + i]))
      );
    },
    moves: (from, to) => {
      if (from === undefined || to === undefined)
        throw new RangeError(
          `invalid ${from === undefined ? "from" : "to"} of moves; not a state: undefined`
        );
      const [i, j] = [statesOf(model, from, states), statesOf(model, to, states)];
      return series(steps, (t) =>
        sumOver(i, (a) =>
          sumOver(j, (b) =>
            a === b ? stayers(engine, workspace, t, a) : workspace.moves[(t * S + a) * S + b]
          )
        )
      );
    },
    regrouped: (from, to) => {
      const [g, h] = [indexOfName("group", from, groups), indexOfName("group", to, groups)];
      return series(steps, (t) => workspace.regrouped[(t * G + g) * G + h]);
    }
  };
}

/** Who stayed in a state through a step: not moved by exits or transitions, nor taken by a transfer or programme. */
function stayers(
  {compiled, states}: Engine,
  {stayed, granted}: Workspace,
  t: number,
  i: number
): number {
  if (!stayed)
    throw new RangeError(
      "invalid workspace; who stays was not kept; call createWorkspace(engine, {cells: true})"
    );
  const {flows} = compiled;
  let persons = stayed[t * states.length + i];
  for (const {index, from, to} of flows) {
    const moved = granted[t * flows.length + index];
    if (from === i) persons -= moved;
    else if (from < 0 && to === i && moved < 0) persons += moved;
  }
  return Math.max(0, persons);
}

function flowReaders(
  {steps, flows, programmes}: Engine,
  workspace: Workspace
): Pick<Result, "flow" | "programme"> {
  const F = flows.length;
  const P = programmes.length;
  return {
    flow: (name) => {
      const k = indexOfName("flow", name, flows);
      return {
        requested: series(steps, (t) => workspace.requested[t * F + k]),
        granted: series(steps, (t) => workspace.granted[t * F + k])
      };
    },
    programme: (name) => {
      const p = indexOfName("programme", name, programmes);
      return {
        content: series(steps + 1, (t) => workspace.content[t * P + p]),
        completers: series(steps, (t) => workspace.completers[t * P + p]),
        dropOuts: series(steps, (t) => workspace.dropOuts[t * P + p])
      };
    }
  };
}

const series = (length: number, value: (t: number) => number) =>
  Array.from({length}, (_, t) => value(t));

const sumOver = (list: readonly number[], value: (k: number) => number) =>
  list.reduce((total, k) => total + value(k), 0);

/** Positions of a state, or of the copies that stand for it; of all states without a name. */
function statesOf(model: Model, name: string | undefined, states: readonly string[]) {
  return name === undefined ? states.map((_, i) => i) : statesNamed(model, name, states);
}
