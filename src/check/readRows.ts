import type {Cell} from "./cell.js";
import {fileFault} from "./fileFault.js";
import type {Table} from "./parseTable.js";
import type {Problem} from "./problem.js";

/** How each column of a table is read. */
export type Columns = Record<string, Cell<unknown>>;

/** What a column holds. */
type Value<C> = C extends Cell<infer T> ? T : never;

/** One row: what could be read of it, and whether that is all. */
export interface Row<C extends Columns> {
  line: number;
  cells: Partial<{[name in keyof C]: Value<C[name]>}>;
  /** Present if every cell could be read. */
  value?: {[name in keyof C]: Value<C[name]>};
}

/**
 * Reads the cells of a table by column, and reports every cell that is not as expected.
 *
 * Two columns whose values stand in each other's place in every row are reported once, as swapped.
 *
 * @param table - split into cells
 * @param columns - reader of each column
 * @param problems - every problem found is added here
 */
export function readRows<C extends Columns>(
  table: Table,
  columns: C,
  problems: Problem[]
): Row<C>[] {
  const faults: (Problem & {column: string})[] = [];
  const rows = table.rows.map(({line, cells}): Row<C> => {
    const read: Record<string, unknown> = {};
    let whole = true;
    for (const [column, cell] of Object.entries(columns)) {
      const result = Object.hasOwn(cells, column) ? cell(cells[column]) : undefined;
      if (result && "value" in result) read[column] = result.value;
      else {
        whole = false;
        if (result) faults.push({file: table.file, line, column, ...result});
      }
    }
    const found = read as Row<C>["cells"];
    return whole ? {line, cells: found, value: found as Row<C>["value"]} : {line, cells: found};
  });
  const swapped = findSwapped(table, columns, faults);
  if (swapped) {
    const [column, other] = swapped;
    const {file, header} = table;
    problems.push({
      file,
      line: header.line,
      column,
      ...fileFault("swappedColumns", {column, other})
    });
  }
  problems.push(...faults.filter(({column}) => !swapped?.includes(column)));
  return rows;
}

function findSwapped(
  {rows}: Table,
  columns: Columns,
  faults: {column: string}[]
): [string, string] | undefined {
  const reads = (column: string, text: string | undefined) =>
    text !== undefined && "value" in columns[column](text);
  const count = (column: string) => faults.filter((fault) => fault.column === column).length;
  const failing = Object.keys(columns).filter((column) => count(column) > 0.9 * rows.length);
  for (const a of failing)
    for (const b of Object.keys(columns)) {
      const fits = rows.filter(({cells}) => b !== a && reads(a, cells[b]) && reads(b, cells[a]));
      if (rows.length > 1 && fits.length > 0.9 * rows.length) return [a, b];
    }
  return undefined;
}
