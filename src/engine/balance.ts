import type {Engine} from "./engine.js";
import type {Workspace} from "./workspace.js";

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
  const {states} = engine;
  const {state: S, group: G, age: A, label} = engine.compiled.shape;
  const byState = stateBalance(engine, workspace);
  const byCell = cellBalance(engine, workspace);
  let worst = largestOf(byState, (n) => `step ${Math.floor(n / S)}, ${states[n % S]}`);
  if (byCell)
    worst = largestOf(
      byCell,
      (n) => {
        const t = Math.floor(n / (S * G * A));
        const [i, g, a] = [Math.floor(n / (G * A)) % S, Math.floor(n / A) % G, n % A];
        return `step ${t}, ${states[i]}, ${label("group", g)}, ${label("age", a)}`;
      },
      worst
    );
  return {...worst, byState, byCell};
}

function stateBalance(
  {steps, compiled, states, causes}: Engine,
  workspace: Workspace
): Float64Array {
  const {stocks, exits, moves, granted} = workspace;
  const S = states.length;
  const byState = new Float64Array(steps * S);
  for (let t = 0; t < steps; ++t) {
    for (let i = 0; i < S; ++i) {
      let sum = stocks[t * S + i] - stocks[(t + 1) * S + i];
      for (let j = 0; j < S; ++j) sum += moves[(t * S + j) * S + i] - moves[(t * S + i) * S + j];
      for (let k = 0; k < causes.length; ++k) sum -= exits[(t * causes.length + k) * S + i];
      byState[t * S + i] = sum;
    }
    for (const {index, from, to, exit} of compiled.flows) {
      const persons = granted[t * compiled.flows.length + index];
      if (from < 0 && to >= 0) byState[t * S + to] += persons;
      if (from >= 0 && to < 0 && exit < 0) byState[t * S + from] -= persons;
    }
  }
  return byState;
}

function cellBalance(
  {steps, ages: A, cells: C}: Engine,
  {cells, ledger}: Workspace
): Float64Array | null {
  if (!ledger || !cells) return null;
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

/** The first of the largest absolute values above those known, and where it is; NaN is above all. */
function largestOf(
  values: Float64Array,
  place: (n: number) => string,
  known: Pick<Balance, "largest" | "where"> = {largest: 0, where: ""}
): Pick<Balance, "largest" | "where"> {
  let {largest} = known;
  let at = -1;
  for (let n = 0; n < values.length; ++n)
    if (!(Math.abs(values[n]) <= largest)) {
      largest = Math.abs(values[n]);
      at = n;
    }
  return at < 0 ? known : {largest, where: place(at)};
}
