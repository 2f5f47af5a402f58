import {unknownName} from "../quantity/unknownName.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Dimension, Matrices, Matrix, Transitions} from "./model.js";
import type {Shape} from "./shape.js";

/** Reads nested transition matrices between states (`transitions`) or groups (`regroup`). */
export function readMatrix(
  given: Matrix | Transitions,
  name: "transitions" | "regroup",
  shape: Shape
): MatrixTable {
  const {
    by = [],
    values,
    generator = false,
    period,
    bands,
    select = "start"
  } = Array.isArray(given) ? ({values: given} as Transitions) : given;
  if (select !== "start" && select !== "midpoint")
    throw new RangeError(unknownName("select", String(select), ["start", "midpoint"]));
  if (period !== undefined && (generator || !(period > 0)))
    throw new RangeError(`invalid ${name}.period; not > 0 years of probabilities: ${period}`);
  const labels = name === "regroup" ? shape.groups : shape.states;
  const allowed: Dimension[] =
    name === "regroup" ? ["step", "age", "state"] : ["step", "age", "group"];
  const at = {
    step: new Int32Array(Math.max(1, shape.step)),
    state: new Int32Array(shape.state),
    group: new Int32Array(shape.group),
    age: new Int32Array(shape.age)
  };
  let size = 1;
  const lengths: number[] = [];
  const places: ((index: number) => string)[] = [];
  for (let k = by.length - 1; k >= 0; --k) {
    const dimension = by[k];
    if (!allowed.includes(dimension) || !shape.has(dimension) || by.indexOf(dimension) !== k)
      throw new RangeError(
        unknownName(
          `dimension of ${name}`,
          dimension,
          allowed.filter((d) => shape.has(d))
        )
      );
    const edges = dimension === "step" || dimension === "age" ? bands?.[dimension] : undefined;
    const offset = select === "midpoint" ? 0.5 : 0;
    const edgeOf = (cell: number) =>
      dimension === "age"
        ? shape.ageOf(0) + (cell + offset) * (shape.ageOf(1) - shape.ageOf(0))
        : cell + offset;
    if (edges) checkEdges(edges, `${name}.bands.${dimension}`, edgeOf(0));
    for (let cell = 0; cell < at[dimension].length; ++cell) {
      let band = cell;
      if (edges) for (band = edges.length - 1; band > 0 && edges[band] > edgeOf(cell); ) --band;
      at[dimension][cell] = band * size;
    }
    const length = edges ? edges.length : shape[dimension];
    const stride = size;
    lengths.unshift(length);
    places.unshift((m) => {
      const index = Math.floor(m / stride) % length;
      return edges
        ? `${dimension} from ${edges[index]}`
        : dimension === "step"
          ? `cycle ${index}`
          : shape.label(dimension, index);
    });
    size *= length;
  }
  const n = labels.length;
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
    place: (m) => places.map((place) => place(m)).join(", "),
    generator,
    dt: shape.dt,
    period,
    linkFrom: new Int32Array(n * n),
    linkTo: new Int32Array(n * n),
    links: 0,
    partial: name === "transitions",
    leaky: false,
    dirty: true
  };
  let m = 0;
  const walk = (nested: Matrices, depth: number): void => {
    if (depth === lengths.length) {
      fill(table, m++, nested as Matrix);
      return;
    }
    if (!(Array.isArray(nested) && nested.length === lengths[depth]))
      throw new RangeError(
        `invalid ${name}; ${lengths[depth]} matrices by ${by[depth]} are needed: ${nested?.length}`
      );
    for (const inner of nested) walk(inner as Matrices, depth + 1);
  };
  walk(values, 0);
  return table;
}

function checkEdges(edges: readonly number[], place: string, first: number): void {
  if (!(Array.isArray(edges) && edges.length > 0 && edges[0] <= first))
    throw new RangeError(`invalid ${place}; must begin at or before ${first}: ${edges?.[0]}`);
  for (let k = 1; k < edges.length; ++k)
    if (!(edges[k] > edges[k - 1]))
      throw new RangeError(`invalid ${place}; must rise: ${edges[k - 1]}, ${edges[k]}`);
}

function fill(table: MatrixTable, m: number, rows: Matrix): void {
  const {n, name, labels, values, rest} = table;
  const where = (i: number) => [labels[i], table.place(m)].filter(Boolean).join(", ");
  if (!(Array.isArray(rows) && rows.length === n))
    throw new RangeError(`invalid ${name}; ${n} rows are needed: ${rows?.length}`);
  rows.forEach((row, i) => {
    if (!(Array.isArray(row) && row.length === n))
      throw new RangeError(
        `invalid row of ${name}; ${n} numbers are needed: ${where(i)}: ${row?.length}`
      );
    row.forEach((x, j) => {
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
