import type {ColumnRole} from "./columnRoles.js";

/**
 * Says how the columns of a table name its series: those name columns that differ between rows make the name; of the others, what
 * stands in them is told.
 *
 * @param headers - of the columns
 * @param rows - cells, a row each
 * @param roles - of the columns
 * @returns whether a column differs, the name of a row, and what is told beside
 */
export function seriesNames(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  roles: readonly ColumnRole[]
) {
  const named = headers.flatMap((_, i) => (roles[i] === "name" ? [i] : []));
  const differ = named.filter((i) => new Set(rows.map((row) => row[i].trim())).size > 1);
  const first = named.find((i) => /\p{L}/u.test(rows[0]?.[i] ?? "")) ?? named[0];
  const used = differ.length > 0 ? differ : first === undefined ? [] : [first];
  const constant = named.filter((i) => !used.includes(i));
  const codes = headers.flatMap((header, i) => (roles[i] === "code" ? [header] : []));
  return {
    varies: differ.length > 0,
    /** The column that names a series where none differs. */
    constant: used.map((i) => `${headers[i]} = ${rows[0]?.[i]?.trim() ?? ""}`),
    name: (cells: readonly string[]) => used.map((i) => cells[i].trim()).filter(Boolean),
    aside: [...constant.map((i) => `${headers[i]} = ${rows[0]?.[i]?.trim() ?? ""}`), ...codes]
  };
}
