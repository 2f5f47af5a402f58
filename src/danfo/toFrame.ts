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
