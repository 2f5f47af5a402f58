import type {Engine, Workspace} from "./engine.js";

/** What is left of opening + in − out − closing: zero but for rounding. */
export interface Balance {
  /** Largest absolute discrepancy, persons, and where it is. */
  largest: number;
  where: string;
  /** By step and state, persons; steps × states. */
  byState: Float64Array;
  /** By step, state, group and age after ageing; only with a ledger. */
  byCell: Float64Array | null;
}

/** Closes the accounts of a run: opening + entries + moves in − moves out − exits − closing. */
export function balanceOf(engine: Engine, workspace: Workspace): Balance {
  const {steps, parts, states} = engine;
  const {state: S} = parts.shape;
  const {stocks, exits, moves, granted} = workspace;
  const byState = new Float64Array(steps * S);
  for (let t = 0; t < steps; ++t) {
    for (let i = 0; i < S; ++i) {
      let sum = stocks[t * S + i] - stocks[(t + 1) * S + i];
      for (let j = 0; j < S; ++j) sum += moves[(t * S + j) * S + i] - moves[(t * S + i) * S + j];
      for (let k = 0; k < engine.causes.length; ++k)
        sum -= exits[(t * engine.causes.length + k) * S + i];
      byState[t * S + i] = sum;
    }
    for (const {index, from, to, exit} of parts.flows) {
      const persons = granted[t * engine.flows.length + index];
      if (from < 0 && to >= 0) byState[t * S + to] += persons;
      if (from >= 0 && to < 0 && exit < 0) byState[t * S + from] -= persons;
    }
  }
  const byCell = cellBalance(engine, workspace);
  let largest = 0;
  let where = "";
  const look = (values: Float64Array, place: (n: number) => string) => {
    for (let n = 0; n < values.length; ++n) {
      const size = Math.abs(values[n]);
      if (!(size <= largest)) {
        largest = size;
        where = place(n);
      }
    }
  };
  look(byState, (n) => `step ${Math.floor(n / S)}, ${states[n % S]}`);
  if (byCell)
    look(byCell, (n) => {
      const {group: G, age: A, label} = parts.shape;
      const at = [Math.floor(n / (S * G * A)), Math.floor(n / (G * A)) % S, Math.floor(n / A) % G];
      return `step ${at[0]}, ${states[at[1]!]}, ${label("group", at[2])}, ${label("age", n % A)}`;
    });
  return {largest, where, byState, byCell};
}

function cellBalance(
  {steps, parts, cells: C}: Engine,
  {cells, ledger}: Workspace
): Float64Array | null {
  if (!ledger || !cells) return null;
  const A = parts.shape.age;
  const out = new Float64Array(steps * C);
  for (let n = 0; n < steps * C; ++n) {
    const came = n % A === 0 ? 0 : ledger.agedUp[n - 1];
    out[n] =
      cells[n] +
      (ledger.entered[n] - ledger.left[n]) +
      ledger.regrouped[n] -
      ledger.agedUp[n] +
      came +
      (ledger.enteredAfter[n] - ledger.leftAfter[n]) -
      cells[n + C];
  }
  return out;
}
