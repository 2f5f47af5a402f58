import type {Dimension, Matrix, Model, Table, Transitions, Varying} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkModel} from "./checkModel.js";
import {checkCopyHazards, lengthsOf, mapMatrices} from "./copyTables.js";
import {expandState} from "./expandState.js";

const known = {
  state: true,
  length: true,
  to: true,
  exits: true,
  rows: true,
  start: true
} as const;

/**
 * Replaces a state by a tunnel, so that its rates may depend on the time spent in it.
 *
 * The state becomes copies `state[1]` … `state[length]`. Who stays moves on by one copy a step; who reaches the
 * last copy stays there (`open`) or leaves it at once to `to` (fixed stay). With the same rates in every copy an
 * open tunnel equals the single state.
 *
 * @param model - with at most one plain matrix, or matrices by step, age or group, of probabilities per step
 * @param options.state - name of the state
 * @param options.length - number of copies, ≥ 1
 * @param options.to - state that who has stayed `length` steps goes to; without it the last copy is open
 * @param options.exits - hazards by time in the state (1/yr, one per copy), by name of the exit
 * @param options.rows - row of the matrix by time in the state, over the states of the given model; one per copy
 * @param options.start - shares of the starting persons over the copies; default all in the first
 * @returns a new model; results sum the copies again under the old name
 * @throws RangeError for unknown names, or parts that cannot depend on time in the state
 * @example
 * simulate(tunnel({states: ["in", "out"], start: [8, 0], steps: 3}, {state: "in", length: 2, to: "out"})).stock("in") // => [8, 8, 0, 0]
 */
export function tunnel(
  model: Model,
  options: {
    state: string;
    length: number;
    to?: string;
    exits?: Readonly<Record<string, readonly number[]>>;
    rows?: Matrix;
    start?: readonly number[];
  }
): Model {
  checkKeys("options of tunnel", options, known);
  checkModel(model);
  const {state, length, to, exits = {}, rows, start} = options;
  const transitions = plainTransitions(model);
  if (rows) checkRows(rows, length, model.states.length);
  const {model: expanded, source, first} = expandState(model, state, length, start);
  const target = to === undefined ? -1 : indexOfName("state", to, model.states);
  if (target === first) throw new RangeError(`invalid to; the tunnel itself: "${to}"`);
  checkCopyHazards(model, exits, length, "copies");
  const still: Matrix = model.states.map((_, i) => model.states.map((_, j) => (i === j ? 1 : 0)));
  const values = mapMatrices(transitions?.values ?? still, (matrix) =>
    expandMatrix(matrix, {first, length, target, source, rows})
  );
  return {
    ...expanded,
    transitions: {...transitions, values},
    exits: expanded.exits?.map((exit) =>
      Object.hasOwn(exits, exit.name)
        ? {...exit, hazard: byState(exit.hazard, first, exits[exit.name], lengthsOf(expanded))}
        : exit
    )
  };
}

function checkRows(rows: Matrix, length: number, states: number): void {
  checkList("rows", rows);
  if (rows.length !== length)
    throw new RangeError(`invalid rows; one for each of ${length} copies: ${rows.length}`);
  rows.forEach((row, k) => {
    checkList(`rows[${k}]`, row, states);
  });
}

/** The transitions of a model, refused where they are not probabilities per step in matrices. */
function plainTransitions({moves, transitions: given}: Model): Transitions | undefined {
  if (moves?.some(({probability}) => probability !== undefined))
    throw new RangeError("invalid moves; a tunnel needs probabilities in transitions: moves");
  const transitions = Array.isArray(given) ? {values: given} : given;
  if (transitions?.generator || transitions?.period)
    throw new RangeError(
      "invalid transitions; a tunnel needs probabilities per step: generator or period"
    );
  return transitions;
}

/** A matrix in which a state is replaced by its copies. */
interface Expansion {
  /** Position of the state and of its first copy, and the number of copies. */
  first: number;
  length: number;
  /** State that who has passed all copies goes to; −1 where the last is open. */
  target: number;
  /** State that each new state copies. */
  source: number[];
  /** Row of the state by copy. */
  rows?: Matrix;
}

function expandMatrix(matrix: Matrix, {first, length, target, source, rows}: Expansion): Matrix {
  const at = (i: number) => (i < first ? i : i + length - 1);
  return source.map((from, i) => {
    const copy = from === first ? i - first : -1;
    const row = copy >= 0 && rows ? rows[copy] : matrix[from];
    const out: (number | "rest")[] = source.map(() => 0);
    row.forEach((p, j) => {
      if (j !== first) out[at(j)] = p;
    });
    const stay = row[first];
    if (copy < 0) out[first] = stay;
    else if (copy + 1 < length) out[i + 1] = stay;
    else if (target < 0) out[i] = stay;
    else {
      const old = out[at(target)];
      out[at(target)] = stay === "rest" || old === "rest" ? "rest" : stay + old;
    }
    return out;
  });
}

/** A table that also varies by state, with hazards by copy in the place of one state's. */
function byState(
  value: Varying,
  first: number,
  hazards: readonly number[],
  lengths: Record<Dimension, number>
): Table {
  const given = typeof value === "number" ? {by: [] as Dimension[], values: [value]} : value;
  const table = given.by.includes("state")
    ? given
    : {
        ...given,
        by: ["state" as const, ...given.by],
        values: Array.from({length: lengths.state}, () => given.values).flat()
      };
  const k = table.by.indexOf("state");
  const inner = table.by.slice(k + 1).reduce((n, d) => n * lengths[d], 1);
  return {
    ...table,
    values: table.values.map((h, n) => {
      const copy = (Math.floor(n / inner) % lengths.state) - first;
      return copy >= 0 && copy < hazards.length ? hazards[copy] : h;
    })
  };
}
