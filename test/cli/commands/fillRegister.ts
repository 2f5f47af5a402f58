import {readFileSync, writeFileSync} from "node:fs";
import {readXlsx, writeXlsx} from "hucre/xlsx";

/**
 * Fills in a workbook of a register as bodies do: each row goes into a free row of its target, on the sheet of whoever leads it.
 *
 * @param file - as `skillcast workbook` wrote it
 * @param table - rows as CSV; its headings are those of the sheets, in either language
 */
export async function fillRegister(file: string, table: string): Promise<void> {
  const {sheets} = await readXlsx(readFileSync(file));
  const [names, ...entries] = table
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  for (const cells of entries) {
    const given = new Map(names.map((name, i) => [name, cells[i]]));
    const filled = sheets.some(({rows: [head = [], ...rows]}) => {
      const column = (name: string) =>
        head.findIndex((cell) => String(cell).split("\n").includes(name));
      const at = names.map(column);
      if (at.includes(-1)) return false;
      const free = rows.find(
        (row) =>
          row[at[0]] === cells[0] &&
          (row[at[1]] === cells[1] || at.slice(2).every((place) => (row[place] ?? "") === ""))
      );
      if (!free) return false;
      for (const [i, name] of names.entries()) {
        const text = given.get(name) ?? "";
        if (text !== "") free[at[i]] = /^\d+(\.\d+)?$/.test(text) && i > 1 ? Number(text) : text;
      }
      return true;
    });
    if (!filled) throw new Error(`no free row of ${cells[0]} in ${file}`);
  }
  writeFileSync(file, await writeXlsx({sheets: sheets.map(({name, rows}) => ({name, rows}))}));
}
