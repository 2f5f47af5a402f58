import type {Ladder} from "./ladder.js";
import type {ValueTable} from "./valueTable.js";

/** Rows of the numbers that belong to a level; −1 where it has none. One entry a level. */
export interface LevelRows {
  pass: Int32Array;
  first: Int32Array;
  lapse: Int32Array;
  /** Share already eligible for the next level at the start. */
  eligible: Int32Array;
  appointments: Int32Array;
  /** Share of the level in the start's mix of its grade (high-skilled, or skilled below it). */
  start: Int32Array;
}

/**
 * Finds the numbers of every level by name: `<what>.<level>`, else those of its grade.
 *
 * pass: `pass.upper` for technicians, else `pass.basic`; first: `first.upper`, else `first.basic`; lapse:
 * `lapse.highSkilled`, else `lapse.skilled`.
 *
 * @throws RangeError naming the nearest known name if one is missing
 */
export function levelRows(
  {ids, highSkilled, technician}: Ladder,
  table: Pick<ValueTable, "row" | "find">
): LevelRows {
  const graded = (what: string, grade: (l: number) => string) =>
    Int32Array.from(ids, (id, l) => {
      const own = table.find(`${what}.${id}`);
      return own >= 0 ? own : table.row(`${what}.${grade(l)}`);
    });
  const own = (what: string) => Int32Array.from(ids, (id) => table.find(`${what}.${id}`));
  return {
    pass: graded("pass", (l) => (technician[l] ? "upper" : "basic")),
    first: graded("first", (l) => (technician[l] ? "upper" : "basic")),
    lapse: graded("lapse", (l) => (highSkilled[l] ? "highSkilled" : "skilled")),
    eligible: own("eligible"),
    appointments: own("appointments"),
    start: Int32Array.from(ids, (id, l) =>
      table.find(`start.${highSkilled[l] ? "highMix" : "lowMix"}.${id}`)
    )
  };
}
