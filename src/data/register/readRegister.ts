import {fileFault} from "../../check/fileFault.js";
import type {Problem} from "../../check/problem.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import type {ProgressRow} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import {checkProgress, type Register} from "../checks/checkProgress.js";
import {dataFault} from "../dataFault.js";
import {columnName, readSheets, type Sheet} from "../files/readSheets.js";
import {type RegisterKey, registerColumns} from "./registerColumns.js";
import {type Cells, type Report, registerRow} from "./registerRow.js";

/** A row of a register workbook: what it says, where it stands, and which row of the register it was written from. */
export interface RegisterEntry {
  row: ProgressRow;
  /** `市教育局!14`. */
  at: string;
  /** The cell of a column, `市教育局!K14`. */
  cellAt?: (key: RegisterKey) => string;
  /** Digest of the row that the workbook was written from; absent for a new one. */
  base?: string;
}

/**
 * Reads a register workbook back: every row in which something is filled in. Numbers are read as people write them (43.5万, １２, 1,200人, 36%),
 * times and days in every form that has one reading; everything else is a problem that names its cell, `市教育局!G14`.
 *
 * @param bytes - of the file (xlsx, ods, xls)
 * @param file - name used in problems
 * @param project - plan and register so far
 * @param problems - every problem found is added here
 * @throws DataError for a file that is no workbook
 */
export async function readRegister(
  bytes: Uint8Array,
  file: string,
  project: Pick<Project, "plan" | "progress">,
  problems: Problem[]
): Promise<RegisterEntry[]> {
  const sheets = await readSheets(bytes, file, {asWritten: true});
  const taken = new Set((project.progress ?? []).map(({id}) => id));
  const before = problems.length;
  const entries: RegisterEntry[] = [];
  let found = false;
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (!header && hasTargets(sheet, project.plan.targets) && !isTable(sheet))
      problems.push({file, column: sheet.name, ...dataFault("noRegister", {})});
    if (!header) continue;
    found = true;
    entries.push(...sheetEntries(sheet, header, {file, project, taken, problems}));
  }
  if (!found && problems.length === before)
    problems.push({file, ...dataFault(sheets.some(isTable) ? "registerTable" : "noRegister", {})});
  return entries;
}

interface Header {
  line: number;
  columns: Map<RegisterKey, number>;
}

/** The row that names target, time and value, wherever it stands. */
function headerOf({rows}: Sheet): Header | null {
  for (const {line, cells} of rows) {
    const columns = new Map<RegisterKey, number>();
    for (const [i, cell] of cells.entries()) {
      const text = cell.replace(/\s+/g, "");
      const known = registerColumns.find(({label: {zh, en}}) =>
        [zh, en, zh + en].some((name) => name.replace(/\s+/g, "") === text)
      );
      if (known && !columns.has(known.key)) columns.set(known.key, i);
    }
    if ((["target", "period", "value"] as const).every((key) => columns.has(key)))
      return {line, columns};
  }
  return null;
}

/** Whether a sheet is a register as a table: its keys stand in one row. */
function isTable({rows}: Sheet): boolean {
  return rows.some(({cells}) =>
    ["id", "target", "period", "value"].every((key) => cells.some((cell) => cell.trim() === key))
  );
}

/** Whether a sheet without a register's header names targets all the same: one of a body whose header was changed, not the list of all. */
function hasTargets({rows}: Sheet, targets: readonly Target[]): boolean {
  const texts = new Set(rows.flatMap(({cells}) => cells.map((cell) => cell.trim())));
  const isList = [...texts].some((text) => /^登记条数/.test(text));
  return !isList && targets.some(({id}) => texts.has(id));
}

interface SheetContext {
  file: string;
  project: Pick<Project, "plan" | "progress">;
  /** Ids that rows have. */
  taken: Set<string>;
  problems: Problem[];
}

function sheetEntries(
  {name, rows}: Sheet,
  {line: head, columns}: Header,
  {file, project, taken, problems}: SheetContext
): RegisterEntry[] {
  const entries: RegisterEntry[] = [];
  const ids = (project.progress ?? []).map(({id}) => id);
  const letter = (key: RegisterKey) => columnName(columns.get(key) ?? 0);
  for (const record of rows) {
    if (record.line <= head) continue;
    const cells = cellsOf(record, columns);
    const report: Report = (key, fault) =>
      problems.push({file, column: `${name}!${letter(key)}${record.line}`, ...fault});
    if (!isFilled(cells)) {
      if (cells.id) report("value", dataFault("progressErased", {id: cells.id}));
      continue;
    }
    if (cells.id && !ids.includes(cells.id))
      report("id", dataFault("progressNoRow", {id: cells.id}));
    // Who reports a row that is registered is known: an empty cell does not make it another body's.
    else if (cells.id && !cells.body) report("body", fileFault("emptyCell", {}));
    const row = registerRow(cells, project, report);
    if (!row) continue;
    const id = cells.id || freshId(taken);
    taken.add(id);
    const base = cells.base ? {base: cells.base} : {};
    const cellAt = (key: RegisterKey) => `${name}!${letter(key)}${record.line}`;
    entries.push({row: {...row, id}, at: `${name}!${record.line}`, cellAt, ...base});
  }
  const said: Problem[] = [];
  const rowLines = entries.map(({at}) => Number(at.slice(at.lastIndexOf("!") + 1)));
  const own: Register = {rows: entries.map(({row}) => row), rowLines, file, form: "workbook"};
  checkProgress(own, project.plan.targets, said);
  for (const {line = 0, column = "", ...fault} of said) {
    const key = column === "goal" ? "ownGoal" : (column as RegisterKey);
    problems.push({...fault, column: `${name}!${letter(key)}${line}`});
  }
  return entries;
}

function cellsOf({cells}: CsvRecord, columns: ReadonlyMap<RegisterKey, number>): Cells {
  return Object.fromEntries([...columns].map(([key, i]) => [key, (cells[i] ?? "").trim()]));
}

/** Fields without which a row is one that nobody has filled in yet: its year may stand there, and who fills it in. */
const filled: readonly RegisterKey[] = ["value", "state", "dated", "document", "url", "note"];

function isFilled(cells: Cells): boolean {
  return filled.some((key) => (cells[key] ?? "") !== "");
}

function freshId(taken: ReadonlySet<string>): string {
  let n = taken.size + 1;
  while (taken.has(`R${n}`)) n++;
  return `R${n}`;
}
