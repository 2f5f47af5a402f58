import type {z} from "zod";
import type {Problem} from "../quantity/problem.js";
import type {Table} from "./parseTable.js";

/** How each column of a table is read. */
export type Columns = Record<string, z.ZodType<unknown, string>>;

/** One row: what could be read of it, and whether that is all. */
export interface Row<C extends Columns> {
  line: number;
  cells: Partial<{[name in keyof C]: z.infer<C[name]>}>;
  /** Present if every cell could be read. */
  value?: {[name in keyof C]: z.infer<C[name]>};
}

/**
 * Reads the cells of a table by column, and reports every cell that is not as expected.
 *
 * Two columns whose values stand in each other's place in every row are reported once, as swapped.
 *
 * @param table - split into cells
 * @param columns - schema of each column
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
    for (const [column, schema] of Object.entries(columns)) {
      if (!Object.hasOwn(cells, column)) {
        whole = false;
        continue;
      }
      const result = schema.safeParse(cells[column]);
      if (result.success) read[column] = result.data;
      else {
        whole = false;
        const [{message, ...issue}] = result.error.issues;
        const mend = (issue as {params?: {mend?: string}}).params?.mend;
        faults.push({file: table.file, line, column, message, ...(mend ? {mend} : {})});
      }
    }
    const found = read as Row<C>["cells"];
    return whole ? {line, cells: found, value: found as Row<C>["value"]} : {line, cells: found};
  });
  const swapped = findSwapped(table, columns, faults);
  if (swapped) problems.push(swapped.problem);
  problems.push(...faults.filter(({column}) => !swapped?.columns.includes(column)));
  return rows;
}

function findSwapped(
  {file, header, rows}: Table,
  columns: Columns,
  faults: {column: string}[]
): {columns: string[]; problem: Problem} | undefined {
  const count = (column: string) => faults.filter((fault) => fault.column === column).length;
  const failing = Object.keys(columns).filter((column) => count(column) > 0.9 * rows.length);
  for (const a of failing)
    for (const b of Object.keys(columns)) {
      const fits = rows.filter(
        ({cells}) =>
          b !== a &&
          columns[a].safeParse(cells[b]).success &&
          columns[b].safeParse(cells[a]).success
      );
      if (rows.length > 1 && fits.length > 0.9 * rows.length)
        return {
          columns: [a, b],
          problem: {
            file,
            line: header.line,
            column: a,
            message: `expected the values of ${a}, got those of ${b}`,
            mend: `the columns ${a} and ${b} are swapped; swap their names in the header`
          }
        };
    }
  return undefined;
}
