import type {Danfo, DanfoFrame} from "./danfo.js";

/** Columns of one length by name: texts, booleans, or numbers as plain or typed arrays. */
export type FrameColumns = Record<string, ArrayLike<string | number | boolean>>;

/**
 * Makes a danfo.js DataFrame from columns; typed arrays become plain ones, which is all danfo takes.
 *
 * @param columns - of one length; such as `indicatorColumns` gives
 * @param danfo - the danfojs-node module
 * @returns a DataFrame with the columns in the order given
 * @throws RangeError if the columns differ in length or have no rows (danfo has no empty frames with columns)
 * @example
 * toFrame({year: Int32Array.of(2025, 2026), unit: ["person", "person"]}, await loadDanfo()).values // => [[2025, "person"], [2026, "person"]]
 * toFrame({year: [2025], unit: []}, {}) // throws invalid column "unit"; not of length 1: 0
 */
export function toFrame(columns: FrameColumns, danfo: Danfo): DanfoFrame {
  const names = Object.keys(columns);
  const rows = columns[names[0] ?? ""]?.length ?? 0;
  if (rows === 0) throw new RangeError("toFrame needs 1 row, got 0");
  const data: Record<string, unknown[]> = {};
  for (const name of names) {
    const {length} = columns[name];
    if (length !== rows)
      throw new RangeError(`invalid column "${name}"; not of length ${rows}: ${length}`);
    data[name] = Array.from(columns[name]);
  }
  return new danfo.DataFrame(data);
}

/** A column as plain data: numbers as a typed array, anything else as a list. */
export type FrameColumn = Float64Array | unknown[];

/**
 * Reads a danfo.js DataFrame back into plain columns.
 *
 * @param frame - any DataFrame
 * @returns columns by name, in the frame's order; a column of numbers (and gaps, as NaN) becomes a Float64Array
 * @example
 * fromFrame({columns: ["year", "unit"], values: [[2025, "person"], [2026, "person"]], shape: [2, 2]}).year // => Float64Array.of(2025, 2026)
 */
export function fromFrame(frame: DanfoFrame): Record<string, FrameColumn> {
  const rows = frame.values as unknown[][];
  return Object.fromEntries(
    frame.columns.map((name, j) => [name, readColumn(rows.map((row) => row[j]))])
  );
}

function readColumn(column: unknown[]): FrameColumn {
  const gap = (value: unknown) => value === null || value === undefined;
  const numeric =
    column.some((value) => typeof value === "number") &&
    column.every((value) => typeof value === "number" || gap(value));
  return numeric
    ? Float64Array.from(column, (value) => (gap(value) ? Number.NaN : Number(value)))
    : column;
}
