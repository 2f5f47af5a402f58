import type {Compilation} from "./compilation.js";
import type {Spread, Table} from "./model.js";
import {readTable, type Strided} from "./readTable.js";
import {roundToTotal} from "./roundToTotal.js";
import type {Shape} from "./shape.js";

/** Who is there at the start, in compiled form. */
export interface CompiledStart {
  readonly table: Strided;
  /** Weights that coarse numbers are spread by, and the shares that follow from them. */
  readonly weights: Strided | null;
  readonly share: Float64Array;
}

/** Reads who is there at the start, by cell or coarser with a spread. */
export function readStart({model, shape, slots}: Compilation): CompiledStart {
  const given = Array.isArray(model.start)
    ? {by: ["state" as const], values: model.start}
    : model.start;
  if (typeof given !== "object" || given === null)
    throw new TypeError(`invalid start; not persons by state: ${String(model.start)}`);
  const by = ["state", "age", "group"] as const;
  const {spread, ...persons}: Table & {spread?: Spread} = given;
  const table = readTable(persons, "start", shape, {by, unit: "person", low: 0});
  slots.add("start", table.values);
  if (shape.state > 1 && !table.state)
    throw new RangeError(`invalid start; must name state: by ${given.by.join(", ")}`);
  const missing = (["age", "group"] as const).filter((d) => shape[d] > 1 && !table[d]);
  if (missing.length === 0) return {table, weights: null, share: new Float64Array(0)};
  const weights = typeof spread === "string" ? model.spreads?.[spread] : spread;
  if (!weights)
    throw new RangeError(`invalid start; must name ${missing.join(" and ")}, or have a spread`);
  const read = readTable(weights, "start.spread", shape, {by, unit: "1", low: 0});
  slots.add("start.spread", read.values);
  return {table, weights: read, share: new Float64Array(shape.state * shape.group * shape.age)};
}

/**
 * Writes the starting persons into the cells; `whole` ones by largest remainder within and over states.
 *
 * @throws RangeError if a slot holds what no start may
 */
export function loadStart(
  start: CompiledStart,
  shape: Shape,
  cells: Float64Array,
  whole: boolean
): void {
  const {table, weights, share} = start;
  const {state: S, group: G, age: A} = shape;
  if (weights) spreadStart(table, weights, share, shape);
  if (!weights && table.age === 1 && table.group === A && table.state === G * A)
    cells.set(table.values);
  else
    for (let i = 0; i < S; ++i)
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a) {
          const c = (i * G + g) * A + a;
          const persons = table.values[i * table.state + g * table.group + a * table.age];
          cells[c] = weights ? persons * share[c] : persons;
        }
  for (let c = 0; c < cells.length; ++c)
    if (!(cells[c] >= 0 && cells[c] < Infinity))
      throw new RangeError(
        `invalid start; not ≥ 0 persons: ${shape.states[Math.floor(c / (G * A))]}: ${cells[c]}`
      );
  if (!whole) return;
  const totals = new Float64Array(S);
  for (let i = 0; i < S; ++i)
    for (let c = i * G * A; c < (i + 1) * G * A; ++c) totals[i] += cells[c];
  roundToTotal(totals, Math.round(totals.reduce((sum, x) => sum + x, 0)));
  for (let i = 0; i < S; ++i) roundToTotal(cells.subarray(i * G * A, (i + 1) * G * A), totals[i]);
}

/** Shares of each coarse number over the cells it stands for. */
function spreadStart(table: Strided, weights: Strided, share: Float64Array, shape: Shape): void {
  const {state: S, group: G, age: A} = shape;
  const sums = new Float64Array(table.values.length);
  for (let round = 0; round < 2; ++round)
    for (let i = 0; i < S; ++i)
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a) {
          const x = weights.values[i * weights.state + g * weights.group + a * weights.age];
          const at = i * table.state + g * table.group + a * table.age;
          if (round === 0) sums[at] += x;
          else if (sums[at] > 0) share[(i * G + g) * A + a] = x / sums[at];
          else if (table.values[at] > 0)
            throw new RangeError(
              `invalid start.spread; weights must have a sum > 0: ${shape.label("state", i)}: ${sums[at]}`
            );
        }
}
