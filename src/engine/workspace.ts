import type {Engine, Workspace} from "./engine.js";
import {emptyRow, type Row} from "./rowHazards.js";

/** Buffers of a run, overwritten in every step. Not part of the public API. */
export interface Scratch {
  /** Persons now, [state][group][age]. */
  readonly cells: Float64Array;
  /** Persons on their way into states, and which states they go to. */
  readonly incoming: Float64Array;
  readonly expected: Uint8Array;
  /** Persons moved by hazards and transfers, not yet among the present, and which states they go to. */
  readonly arrivals: Float64Array;
  readonly arrived: Uint8Array;
  readonly next: Float64Array;
  /** Stocks and cells that claims read. */
  readonly stock: Float64Array;
  readonly inputs: Float64Array;
  /** Exits per hazard, [state][group][age]; summed over age, [state][group]; over groups, [state][age]. */
  readonly ratio: Float64Array;
  readonly ratioByGroup: Float64Array;
  readonly ratioByAge: Float64Array;
  /** Hazards of one row of ages, who leaves in half a step and in a whole one; zeros. */
  readonly h: Float64Array;
  readonly e: Float64Array;
  readonly f: Float64Array;
  readonly zero: Float64Array;
  readonly rows: readonly [Row, Row, Row];
  /** Shares of a row that leave by schedule, and persons who did. */
  readonly sigma: Float64Array;
  readonly retired: Float64Array;
  /** Shares of a block of cells. */
  readonly block: Float64Array;
  /** Persons by cause, by destination, by set of causes and age. */
  readonly counts: Float64Array;
  readonly variances: Float64Array;
  readonly bySet: Float64Array;
  /** α of the Dirichlet-multinomial left for the transitions, by cell. */
  readonly alpha: Float64Array;
  /** Noise of totals. */
  readonly noise: Float64Array;
  /** Persons in programmes by steps still to go, and who drops out of each slot in this step. */
  readonly slots: Float64Array;
  readonly dropped: Float64Array;
  /** Persons still wanted, by flow; rates of taking, by bundle. */
  readonly wanted: Float64Array;
  readonly rates: Float64Array;
}

/** Persons in and out of each cell in each step, [step][state][group][age]; only where asked for. */
export interface Ledger {
  /** Into and out of the cell, from and to anywhere; ageing and regrouping apart. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
  /** Net of regrouping; persons moving up one cell with age. */
  readonly regrouped: Float64Array;
  readonly agedUp: Float64Array;
  /** Into and out of the cell after ageing: entries at the end, fills. */
  readonly enteredAfter: Float64Array;
  readonly leftAfter: Float64Array;
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
  engine: Engine,
  {cells = false, ledger = false}: {cells?: boolean; ledger?: boolean} = {}
): Workspace {
  const {steps, parts} = engine;
  const {state: S, group: G, age: A} = parts.shape;
  const [B, C] = [G * A, S * G * A];
  const floats = (n: number) => new Float64Array(n);
  return {
    stocks: floats((steps + 1) * S),
    cells: cells || ledger ? floats((steps + 1) * C) : null,
    exits: floats(steps * engine.causes.length * S),
    moves: floats(steps * S * S),
    regrouped: floats(steps * G * G),
    requested: floats(steps * engine.flows.length),
    granted: floats(steps * engine.flows.length),
    content: floats((steps + 1) * engine.programmes.length),
    completers: floats(steps * engine.programmes.length),
    dropOuts: floats(steps * engine.programmes.length),
    ledger: ledger
      ? {
          entered: floats(steps * C),
          left: floats(steps * C),
          regrouped: floats(steps * C),
          agedUp: floats(steps * C),
          enteredAfter: floats(steps * C),
          leftAfter: floats(steps * C)
        }
      : null,
    scratch: {
      cells: floats(C),
      incoming: floats(C),
      expected: new Uint8Array(S),
      arrivals: floats(C),
      arrived: new Uint8Array(S),
      next: floats(C),
      stock: floats(S),
      inputs: floats(C),
      ratio: floats(C),
      ratioByGroup: floats(S * G),
      ratioByAge: floats(S * A),
      h: floats(A),
      e: floats(A),
      f: floats(A),
      zero: floats(A),
      rows: [emptyRow(), emptyRow(), emptyRow()],
      sigma: floats(A),
      retired: floats(A),
      block: floats(B),
      counts: floats((parts.causes.length + 1) * S + 1),
      variances: floats(S * 3),
      bySet: floats(Math.max(1, parts.sets.length) * A),
      alpha: floats(C),
      noise: floats((parts.causes.length + 1) * S + 1),
      slots: floats(parts.slots),
      dropped: floats(parts.slots),
      wanted: floats(engine.flows.length),
      rates: floats(engine.flows.length + 1)
    }
  };
}
