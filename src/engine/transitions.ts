import type {Compilation} from "./compilation.js";
import {readEnds} from "./hazards.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Matrices, Matrix} from "./model.js";
import {readMatrix} from "./readMatrix.js";
import {readTable, type Strided} from "./readTable.js";
import type {Shape} from "./shape.js";

/** Moves by probability: the tables that a matrix is filled from. */
export interface ProbabilityMoves {
  readonly matrix: MatrixTable;
  readonly moves: readonly {readonly from: number; readonly to: number; readonly table: Strided}[];
}

/** Reads the matrix that survivors move by: as declared, or from the moves with a probability. */
export function readTransitions(compilation: Compilation): {
  transitions: MatrixTable | null;
  probabilityMoves: ProbabilityMoves | null;
} {
  const {model, shape, slots} = compilation;
  const probabilityMoves = readProbabilityMoves(compilation);
  if (probabilityMoves) return {transitions: probabilityMoves.matrix, probabilityMoves};
  if (!model.transitions) return {transitions: null, probabilityMoves};
  const transitions = readMatrix(model.transitions, "transitions", shape);
  slots.add("transitions", transitions.values, transitions);
  return {transitions, probabilityMoves};
}

/** Reads moves by probability into one matrix with the diagonal as complement; null without such moves. */
function readProbabilityMoves({model, shape, slots}: Compilation): ProbabilityMoves | null {
  const moves = (model.moves ?? []).flatMap(({from, to, probability}) => {
    if (probability === undefined) return [];
    if (model.transitions)
      throw new RangeError(
        "invalid moves; give probabilities in transitions or in moves, not in both: moves with probability"
      );
    const name = `move.${from}.${to}`;
    const [i, j] = readEnds(from, to, name, shape);
    const demand = {by: ["step", "age", "group"] as const, unit: "1", low: 0, high: 1};
    return [{name, from: i, to: j, table: readTable(probability, name, shape, demand)}];
  });
  if (moves.length === 0) return null;
  const by = (["step", "age", "group"] as const).filter((dimension) =>
    moves.some(({table}) => table[dimension] > 0)
  );
  const stay: Matrix = shape.states.map((_, i) =>
    shape.states.map((_, j) => (i === j ? "rest" : 0))
  );
  let values: Matrices = stay;
  for (const dimension of [...by].reverse())
    values = new Array<Matrices>(shape[dimension]).fill(values);
  const matrix = readMatrix({by, values}, "transitions", shape);
  for (const {name, table} of moves) slots.add(name, table.values, matrix);
  return {matrix, moves};
}

/** Copies the moves' probabilities into their matrix. */
export function copyProbabilities({matrix, moves}: ProbabilityMoves, shape: Shape): void {
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
