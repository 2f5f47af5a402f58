import type {Cause} from "./hazardSets.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Model} from "./model.js";
import {readMatrix} from "./readMatrix.js";
import {readTable, type Strided} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** Moves by probability: the tables that a matrix is filled from. */
export interface ProbabilityMoves {
  readonly matrix: MatrixTable;
  readonly moves: readonly {readonly from: number; readonly to: number; readonly table: Strided}[];
}

/** Reads exits, and moves by hazard, as competing causes. */
export function readCauses(
  model: Model,
  shape: Shape,
  exitNames: string[]
): {causes: Cause[]; names: string[]} {
  const causes: Cause[] = [];
  const names: string[] = [];
  for (const {name, hazard} of model.exits ?? []) {
    if (typeof name !== "string" || name === "")
      throw new TypeError(`invalid exit; not a name: ${JSON.stringify(name)}`);
    const table = readTable(hazard, name, shape, {
      by: ["step", "state", "age", "group"],
      unit: "1/yr",
      low: 0
    });
    exitNames.push(name);
    causes.push({name, table, state: -1, to: -1, exit: exitNames.length - 1});
    names.push(name);
  }
  for (const {from, to, hazard, probability} of model.moves ?? []) {
    const name = `move.${from}.${to}`;
    if ((hazard === undefined) === (probability === undefined))
      throw new RangeError(`invalid ${name}; exactly one of hazard, probability is needed`);
    if (hazard === undefined) continue;
    const i = indexOfName("state", from, shape.states);
    const j = indexOfName("state", to, shape.states);
    if (i === j) throw new RangeError(`invalid ${name}; from and to are the same state: "${from}"`);
    const table = readTable(hazard, name, shape, {
      by: ["step", "age", "group"],
      unit: "1/yr",
      low: 0
    });
    causes.push({name, table, state: i, to: j, exit: -1});
    names.push(name);
  }
  return {causes, names};
}

/** Reads moves by probability into one matrix with the diagonal as complement; null without such moves. */
export function readProbabilityMoves(
  model: Model,
  shape: Shape,
  slots: Slots
): ProbabilityMoves | null {
  const given = (model.moves ?? []).filter(({probability}) => probability !== undefined);
  if (given.length === 0) return null;
  if (model.transitions)
    throw new RangeError(
      "invalid moves; give probabilities in transitions or in moves, not in both: moves with probability"
    );
  const moves = given.map(({from, to, probability}) => {
    const name = `move.${from}.${to}`;
    const i = indexOfName("state", from, shape.states);
    const j = indexOfName("state", to, shape.states);
    if (i === j) throw new RangeError(`invalid ${name}; from and to are the same state: "${from}"`);
    const demand = {by: ["step", "age", "group"] as const, unit: "1", low: 0, high: 1};
    return {name, from: i, to: j, table: readTable(probability!, name, shape, demand)};
  });
  const by = (["step", "age", "group"] as const).filter((d) =>
    moves.some(({table}) => table[d] > 0)
  );
  const zero = shape.states.map((_, i) => shape.states.map((_, j) => (i === j ? "rest" : 0)));
  const nested = [...by]
    .reverse()
    .reduce<unknown>((inner, d) => Array.from({length: shape[d]}, () => inner), zero);
  const matrix = readMatrix({by: [...by], values: nested as never}, "transitions", shape);
  for (const {name, table} of moves) slots.add(name, table.values, matrix);
  return {matrix, moves};
}

/** Copies the moves' probabilities into their matrix. */
export function fillMatrix({matrix, moves}: ProbabilityMoves, shape: Shape): void {
  const {n, values, stepAt, groupAt, ageAt} = matrix;
  values.fill(0);
  for (const {from, to, table} of moves)
    for (let t = 0; t < stepAt.length; ++t)
      for (let g = 0; g < shape.group; ++g)
        for (let a = 0; a < shape.age; ++a) {
          const m = stepAt[t] + groupAt[g] + ageAt[a];
          values[(m * n + from) * n + to] =
            table.values[t * table.step + g * table.group + a * table.age];
        }
}
