import type {DanfoFrame} from "./danfo.js";

/** A column as plain data: numbers as a typed array, anything else as a list. */
export type FrameColumn = Float64Array | unknown[];

/**
 * Reads a danfo.js DataFrame back into plain columns.
 *
 * @param frame - any DataFrame
 * @returns columns by name, in the frame's order; a column of numbers (and gaps, as NaN) becomes a Float64Array
 */
export function fromFrame(frame: DanfoFrame): Record<string, FrameColumn> {
  const rows = frame.values as unknown[][];
  return Object.fromEntries(
    frame.columns.map((name, j) => {
      const column = rows.map((row) => row[j]);
      const gap = (value: unknown) => value === null || value === undefined;
      const numeric =
        column.some((value) => typeof value === "number") &&
        column.every((value) => typeof value === "number" || gap(value));
      return [
        name,
        numeric
          ? Float64Array.from(column, (value) => (gap(value) ? Number.NaN : (value as number)))
          : column
      ];
    })
  );
}
