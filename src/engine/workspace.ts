import {checkKeys} from "../quantity/checkKeys.js";
import {seal} from "../quantity/seal.js";
import {checkEngine} from "./checkEngine.js";
import type {EngineShape} from "./engineShape.js";
import {createScratch, type Scratch} from "./scratch.js";

/** Persons in and out of each cell in each step, [step][state][group][age]; only where asked for. */
export interface Ledger {
  /** Into and out of the cell, from and to anywhere; ageing and regrouping apart. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
  /** Net of regrouping; persons moving up one cell with age. */
  readonly regrouped: Float64Array;
  readonly agedUp: Float64Array;
  /** Into and out of the cell after ageing: entries at the end, top-ups. */
  readonly enteredAfter: Float64Array;
  readonly leftAfter: Float64Array;
}

/** What a run writes: allocated once for an engine by `createWorkspace`, overwritten by every run. */
export interface Workspace {
  /** Persons, [instant][state]; (steps + 1) × states. */
  readonly stocks: Float64Array;
  /** Persons, [instant][state][group][age]; only if asked for. */
  readonly cells: Float64Array | null;
  /** Persons in each state after exits and transitions who were in it before, [step][state]; only with cells. */
  readonly stayed: Float64Array | null;
  /** Persons leaving in a step, [step][cause][state], those of entrants in the middle included. */
  readonly exits: Float64Array;
  /** Persons moving in a step, [step][from][to]: hazards, transitions, transfers. */
  readonly moves: Float64Array;
  /** Persons moving between groups at the end of a step, [step][from][to]. */
  readonly regrouped: Float64Array;
  /** Persons requested and granted in a step, [step][flow]. */
  readonly requested: Float64Array;
  readonly granted: Float64Array;
  /** Persons in programmes, [instant][programme]; completers and drop-outs, [step][programme]. */
  readonly content: Float64Array;
  readonly completers: Float64Array;
  readonly dropOuts: Float64Array;
  /** Persons in and out of each cell; only if asked for. */
  readonly ledger: Ledger | null;
  /** Buffers of the run. */
  readonly scratch: Scratch;
}

/**
 * Allocates what runs of an engine write; no run allocates anything more.
 *
 * @param engine - from `compile`
 * @param options.cells - keep the persons of every cell at every instant
 * @param options.ledger - keep persons in and out of every cell in every step (implies cells), for a balance by age
 * @example
 * createWorkspace(compile({states: ["A", "B"], start: [1, 0], steps: 10})).stocks.length // => 22
 */
export function createWorkspace(
  engine: EngineShape,
  options: {cells?: boolean; ledger?: boolean} = {}
): Workspace {
  checkKeys("options of createWorkspace", options, {cells: true, ledger: true});
  checkEngine(engine);
  const {cells = false, ledger = false} = options;
  const {steps, compiled, causes, flows, programmes} = engine;
  const S = engine.states.length;
  const G = engine.groups.length;
  const floats = (n: number) => new Float64Array(n);
  return seal("createWorkspace", {
    stocks: floats((steps + 1) * S),
    cells: cells || ledger ? floats((steps + 1) * engine.cells) : null,
    stayed: cells || ledger ? floats(steps * S) : null,
    exits: floats(steps * causes.length * S),
    moves: floats(steps * S * S),
    regrouped: floats(steps * G * G),
    requested: floats(steps * flows.length),
    granted: floats(steps * flows.length),
    content: floats((steps + 1) * programmes.length),
    completers: floats(steps * programmes.length),
    dropOuts: floats(steps * programmes.length),
    ledger: ledger ? createLedger(steps * engine.cells) : null,
    scratch: createScratch(compiled)
  });
}

function createLedger(size: number): Ledger {
  const floats = () => new Float64Array(size);
  return {
    entered: floats(),
    left: floats(),
    regrouped: floats(),
    agedUp: floats(),
    enteredAfter: floats(),
    leftAfter: floats()
  };
}
