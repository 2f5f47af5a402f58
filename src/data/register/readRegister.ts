import {checkFault} from "../../check/checkFault.js";
import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import {showValue} from "../../check/showValue.js";
import type {CsvRecord} from "../../check/splitRecords.js";
import {unknownFault} from "../../check/unknownFault.js";
import {type ProgressRow, workStateNames} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import {parseAmount} from "../../quantity/parseAmount.js";
import {checkProgress} from "../checks/checkProgress.js";
import {dataFault} from "../dataFault.js";
import {columnName, readSheets, type Sheet} from "../files/readSheets.js";
import {type RegisterKey, registerColumns, visibilityNames} from "./registerColumns.js";
import {writtenDay, writtenPeriod} from "./writtenPeriod.js";

/** A row of a register workbook: what it says, where it stands, and which row of the register it was written from. */
export interface RegisterEntry {
  row: ProgressRow;
  /** `市教育局!14`. */
  at: string;
  /** Digest of the row that the workbook was written from; absent for a new one. */
  base?: string;
}

/** Cells of a row by what they hold. */
type Cells = Partial<Record<RegisterKey, string>>;

/** Where a problem is reported: by the key of a column. */
type Report = (key: RegisterKey, fault: Fault) => void;

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
  const sheets = await readSheets(bytes, file);
  const taken = new Set((project.progress ?? []).map(({id}) => id));
  const before = problems.length;
  const entries: RegisterEntry[] = [];
  let found = false;
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (!header && hasTargets(sheet, project.plan.targets))
      problems.push({file, column: sheet.name, ...dataFault("noRegister", {})});
    if (!header) continue;
    found = true;
    entries.push(...sheetEntries(sheet, header, {file, project, taken, problems}));
  }
  if (!found && problems.length === before) problems.push({file, ...dataFault("noRegister", {})});
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
    if (cells.id && !(project.progress ?? []).some(({id}) => id === cells.id))
      report("id", unknownFault("word", cells.id, ids));
    const row = readRow(cells, project, report);
    if (!row) continue;
    const id = cells.id || freshId(taken);
    taken.add(id);
    const base = cells.base ? {base: cells.base} : {};
    entries.push({row: {...row, id}, at: `${name}!${record.line}`, ...base});
  }
  const said: Problem[] = [];
  const rowLines = entries.map(({at}) => Number(at.slice(at.lastIndexOf("!") + 1)));
  checkProgress({rows: entries.map(({row}) => row), rowLines, file}, project.plan.targets, said);
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

/** A row as far as it can be read; null, with every problem reported, if anything in it cannot. */
function readRow(
  cells: Cells,
  {plan}: Pick<Project, "plan">,
  report: Report
): Omit<ProgressRow, "id"> | null {
  let whole = true;
  const fail: Report = (key, fault) => {
    whole = false;
    report(key, fault);
  };
  const target = plan.targets.find(({id}) => id === cells.target?.normalize("NFKC"));
  if (!target) {
    const ids = plan.targets.map(({id}) => id);
    fail("target", unknownFault("target", cells.target ?? "", ids));
    return null;
  }
  const named = (key: "state" | "visibility", names: typeof workStateNames) =>
    wordOf(cells[key] ?? "", key, names, fail);
  const row = {
    target: target.id,
    period: timeOf(cells.period ?? "", fail),
    ...present("value", amountOf("value", cells, target, fail)),
    ...present("state", named("state", workStateNames) as ProgressRow["state"]),
    ...present("goal", amountOf("ownGoal", cells, target, fail)),
    dated: dayOf(cells.dated ?? "", fail),
    document: textOf("document", cells, fail),
    url: addressOf(cells.url ?? "", fail),
    body: cells.body || (target.bodies[0] ?? plan.issuer),
    enteredBy: textOf("enteredBy", cells, fail),
    visibility: (named("visibility", visibilityNames) ?? "internal") as ProgressRow["visibility"],
    note: cells.note ?? ""
  };
  return whole ? row : null;
}

function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({[key]: value} as Record<K, V>);
}

function timeOf(text: string, fail: Report): string {
  const period = writtenPeriod(text);
  if (period === null) fail("period", dataFault("progressPeriod", {got: showValue(text)}));
  return period ?? "";
}

function dayOf(text: string, fail: Report): string {
  const day = writtenDay(text);
  if (day === null) fail("dated", checkFault("form", {form: "date", got: showValue(text)}));
  return day ?? "";
}

function textOf(key: "document" | "enteredBy", cells: Cells, fail: Report): string {
  const text = cells[key] ?? "";
  if (text === "") fail(key, checkFault("emptyCell", {}));
  return text;
}

function addressOf(text: string, fail: Report): string {
  if (!/^(https?:\/\/\S+)?$/.test(text))
    fail("url", checkFault("form", {form: "optionalAddress", got: showValue(text)}));
  return text;
}

/** No plan promises as many of anything. */
const largest = 1e12;

/** A number in the unit of the target, or nothing. */
function amountOf(
  key: "value" | "ownGoal",
  cells: Cells,
  target: Target,
  fail: Report
): number | undefined {
  const text = cells[key] ?? "";
  if (text === "") return undefined;
  // As a spreadsheet keeps very small and very large numbers.
  if (/^-?\d(\.\d+)?e[-+]?\d+$/i.test(text) && Math.abs(Number(text)) <= largest)
    return Number(text);
  try {
    const {value, unit} = parseAmount(text);
    if (Math.abs(value) > largest) fail(key, dataFault("largeValue", {most: largest, got: text}));
    const own = target.unit.replace(/\/yr$/, "");
    if (unit !== undefined && unit !== own && unit !== target.unit)
      fail(key, dataFault("progressUnit", {unit: own, got: showValue(text)}));
    return value;
  } catch {
    fail(key, dataFault("progressAmount", {got: showValue(text)}));
    return undefined;
  }
}

function wordOf(
  text: string,
  key: "state" | "visibility",
  names: typeof workStateNames,
  fail: Report
): string | undefined {
  if (text === "") return undefined;
  const word = text.normalize("NFKC").toLowerCase();
  const found = Object.entries(names).find(
    ([code, {zh, en}]) => zh === word || en === word || code.toLowerCase() === word
  );
  if (!found)
    fail(
      key,
      unknownFault(
        "word",
        text,
        Object.values(names).map(({zh}) => zh)
      )
    );
  return found?.[0];
}
