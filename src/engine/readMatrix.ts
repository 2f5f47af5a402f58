import {unknownName} from "../quantity/unknownName.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Dimension, Matrices, Matrix, Transitions} from "./model.js";
import type {Shape} from "./shape.js";

/** Where the matrices of a table lie: their number, and how the position in each dimension selects one. */
interface Layout {
  /** Number of matrices by dimension, in the order of `by`, and of all. */
  lengths: number[];
  size: number;
  /** Offset of the matrix by cell of each dimension. */
  at: Record<Dimension, Int32Array>;
  place: (matrix: number) => string;
}

/** Reads nested transition matrices between states (`transitions`) or groups (`regroup`). */
export function readMatrix(
  given: Matrix | Transitions,
  name: "transitions" | "regroup",
  shape: Shape
): MatrixTable {
  const declared: Transitions = Array.isArray(given) ? {values: given} : given;
  const {generator = false, period, select = "start"} = declared;
  if (select !== "start" && select !== "midpoint")
    throw new RangeError(unknownName("select", String(select), ["start", "midpoint"]));
  if (period !== undefined && (generator || !(Number.isFinite(period) && period > 0)))
    throw new RangeError(`invalid ${name}.period; not > 0 years of probabilities: ${period}`);
  const labels = name === "regroup" ? shape.groups : shape.states;
  const n = labels.length;
  const {lengths, size, at, place} = layOut(declared, name, shape);
  const table: MatrixTable = {
    name,
    labels,
    n,
    values: new Float64Array(size * n * n),
    p: new Float64Array(size * n * n),
    loss: new Float64Array(size * n),
    rest: new Int32Array(size * n).fill(-1),
    stepAt: at.step,
    stateAt: at.state,
    groupAt: at.group,
    ageAt: at.age,
    byAge: at.age.some((offset) => offset > 0),
    place,
    generator,
    dt: shape.dt,
    period,
    linkFrom: new Int32Array(n * n),
    linkTo: new Int32Array(n * n),
    links: 0,
    partial: name === "transitions",
    leaky: false,
    dirty: true,
    half: null,
    entrants: false
  };
  copyMatrices(table, declared, lengths);
  return generator && name === "transitions" ? {...table, half: halfOf(table)} : table;
}

/** The same rates over half a step. */
function halfOf(table: MatrixTable): MatrixTable {
  const {p, loss, linkFrom, linkTo, dt} = table;
  return {
    ...table,
    p: p.slice(),
    loss: loss.slice(),
    linkFrom: linkFrom.slice(),
    linkTo: linkTo.slice(),
    dt: dt / 2,
    entrants: true
  };
}

function layOut(
  {by = [], bands, select}: Transitions,
  name: "transitions" | "regroup",
  shape: Shape
): Layout {
  const allowed: Dimension[] =
    name === "regroup" ? ["step", "age", "state"] : ["step", "age", "group"];
  const at = {
    step: new Int32Array(Math.max(1, shape.step)),
    state: new Int32Array(shape.state),
    group: new Int32Array(shape.group),
    age: new Int32Array(shape.age)
  };
  for (const dimension of ["step", "age"] as const)
    if (bands?.[dimension] !== undefined && !by.includes(dimension))
      throw new RangeError(
        `invalid ${name}.bands.${dimension}; by does not name it: ${JSON.stringify(by)}`
      );
  let size = 1;
  const lengths: number[] = [];
  const places: ((matrix: number) => string)[] = [];
  for (let k = by.length - 1; k >= 0; --k) {
    const dimension = by[k];
    const has = allowed.filter((d) => shape.has(d));
    if (!has.includes(dimension) || by.indexOf(dimension) !== k)
      throw new RangeError(unknownName(`dimension of ${name}`, dimension, has));
    const edges = dimension === "step" || dimension === "age" ? bands?.[dimension] : undefined;
    if (edges)
      checkEdges(edges, `${name}.bands.${dimension}`, positionOf(0, dimension, select, shape));
    for (let cell = 0; cell < at[dimension].length; ++cell)
      at[dimension][cell] =
        size * (edges ? bandOf(edges, positionOf(cell, dimension, select, shape)) : cell);
    const length = edges ? edges.length : shape[dimension];
    const stride = size;
    lengths.unshift(length);
    places.unshift((m) => {
      const index = Math.floor(m / stride) % length;
      if (edges) return `${dimension} from ${edges[index]}`;
      return dimension === "step" ? `cycle ${index}` : shape.label(dimension, index);
    });
    size *= length;
  }
  return {lengths, size, at, place: (m) => places.map((place) => place(m)).join(", ")};
}

/** Step or age by which a cell finds its band. */
function positionOf(
  cell: number,
  dimension: Dimension,
  select: Transitions["select"],
  {ageOf}: Shape
): number {
  const offset = select === "midpoint" ? 0.5 : 0;
  return dimension === "age" ? ageOf(0) + (cell + offset) * (ageOf(1) - ageOf(0)) : cell + offset;
}

/** The last band that begins at or before a value. */
function bandOf(edges: readonly number[], value: number): number {
  let band = edges.length - 1;
  while (band > 0 && edges[band] > value) --band;
  return band;
}

function checkEdges(edges: readonly number[], place: string, first: number): void {
  if (!(Array.isArray(edges) && edges.length > 0 && edges[0] <= first))
    throw new RangeError(`invalid ${place}; must begin at or before ${first}: ${edges?.[0]}`);
  for (let k = 1; k < edges.length; ++k)
    if (!(edges[k] > edges[k - 1]))
      throw new RangeError(`invalid ${place}; must rise: ${edges[k - 1]}, ${edges[k]}`);
}

function copyMatrices(
  table: MatrixTable,
  {by = [], values}: Transitions,
  lengths: readonly number[]
): void {
  let m = 0;
  const walk = (nested: Matrices, depth: number): void => {
    if (depth === lengths.length) {
      copyMatrix(table, m++, nested as Matrix);
      return;
    }
    if (!(Array.isArray(nested) && nested.length === lengths[depth]))
      throw new RangeError(
        `invalid ${table.name}; ${lengths[depth]} matrices by ${by[depth]} are needed: ${nested?.length}`
      );
    for (const inner of nested) walk(inner as Matrices, depth + 1);
  };
  walk(values, 0);
}

function copyMatrix(table: MatrixTable, m: number, rows: Matrix): void {
  const {n, name, labels, values, rest} = table;
  const where = (i: number) => [labels[i], table.place(m)].filter(Boolean).join(", ");
  if (!(Array.isArray(rows) && rows.length === n))
    throw new RangeError(`invalid ${name}; ${n} rows are needed: ${rows?.length}`);
  // A hole would be passed over.
  [...rows].forEach((row, i) => {
    if (!(Array.isArray(row) && row.length === n))
      throw new RangeError(
        `invalid row of ${name}; ${n} numbers are needed: ${where(i)}: ${row?.length}`
      );
    [...row].forEach((x, j) => {
      if (x === "rest") {
        if (rest[m * n + i] >= 0)
          throw new RangeError(`invalid row of ${name}; more than one "rest": ${where(i)}`);
        rest[m * n + i] = j;
      } else if (typeof x !== "number" || !Number.isFinite(x))
        throw new RangeError(
          `invalid row of ${name}; not a finite number or "rest": ${where(i)}: ${String(x)}`
        );
      else values[(m * n + i) * n + j] = x;
    });
  });
}
