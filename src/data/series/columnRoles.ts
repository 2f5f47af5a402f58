import {readCell} from "../../check/readCell.js";
import {scaleWords} from "../../quantity/scaleWords.js";
import {yearHeader} from "./findHeader.js";
import {qualifiedCell} from "./qualifiedCell.js";
import {readYear} from "./readYear.js";
import {statusHeader} from "./statusFlags.js";

/** What a column of a long table, or beside years across, holds. */
export type ColumnRole =
  | "year"
  | "value"
  | "name"
  | "code"
  | "unit"
  | "flag"
  | "kind"
  | "power"
  | "empty";

/** Names of a column that say nothing of what its values are. */
export const valueHeader =
  /^(?:values?|obs_value|observation value|data|amount|number|count|total|y|值|数值|数量|人数|数据)$/iu;

const names: Readonly<
  Record<"year" | "value" | "unit" | "flag" | "kind" | "power" | "code", RegExp>
> = {
  year: yearHeader,
  value: /^(?:value|obs_value|值|数值|数量)$/iu,
  unit: /^(?:units?|unit[ _]of[ _]measure|unit[ _]measure|uom|单位|计量单位)$/iu,
  flag: /^(?:(?:obs_?)?(?:flags?|status)|.*(?:footnotes?|qualifier|flag codes?)|conf_status|magnitude|notes?(?:[ _.].*)?|remarks?|comments?|备注|脚注|说明|注释|注)$/iu,
  kind: /^(?:kind|type|data ?type|性质|类型|数据类型)$/iu,
  power: /^(?:unit[_ ]mult(?:iplier)?|power ?code|power|scalar_factor|scale|multiplier)$/iu,
  code: /^(?:structure(?:_id|_name)?|action|dataflow|last[ _]update|freq|decimals|coordinate|vector|dguid|terminated|symbol|(?:uom|scalar)_id)$/iu
};

/** Words that mark a row as no history. */
export const projectionWords =
  /^(?:f|fc|fcst|forecast(?:ed|s)?|projections?|projected|proj\.?|predicted|predictions?|expected|outlook|scenario|plan(?:ned)?|targets?|budget(?:ed)?|(?:预测|预计|预期|预算|推算|展望|规划|计划|目标)(?:目标)?[值数]?)$/iu;
const marksRow = new RegExp(`${projectionWords.source}|^(?:filled|补齐)$`, "iu");
/** Words that mark a row as history. */
export const historyWords =
  /^(?:a|actuals?|observed|observations?|history|historical|hist\.?|reported|final|provisional|preliminary|realised|realized|outturn|estimate[sd]?|(?:实际|实绩|实测|历史|公布|完成|统计|初步|初步核算|快报|年报|决算|核实|修订)[值数]?)?$/iu;

/**
 * Tells what each column holds, by its name where the name says so, else by its cells.
 *
 * Text that is one to one with an earlier text column is its code; text that differs in almost every row without being needed to
 * tell two rows of a year apart is a remark.
 *
 * @param headers - names of the columns
 * @param rows - their cells, [row][column]
 * @param said - what columns are said to hold, by place; undefined where their cells are to tell
 */
export function columnRoles(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  said: readonly (ColumnRole | undefined)[] = []
): ColumnRole[] {
  const cellsOf = (i: number) => rows.map((row) => row[i].trim());
  const roles = headers.map((header, i): ColumnRole => {
    const role = said[i];
    if (role) return role;
    // One column is said to be the year: another that has years tells something else.
    const yearly = !said.includes("year");
    const cells = cellsOf(i);
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length === 0) return names.flag.test(header) ? "flag" : "empty";
    if (filled.some((cell) => marksRow.test(cell)) && filled.every(isKind)) return "kind";
    if (names.flag.test(header) || statusHeader.test(header)) return "flag";
    if (names.power.test(header) && filled.every(isPower)) return "power";
    if (names.code.test(header)) return "code";
    if (names.unit.test(header) && numeric(filled) < 0.5) return "unit";
    if (yearly && names.year.test(header) && share(filled, isYear) > 0.5) return "year";
    if (names.kind.test(header) && filled.every(isKind)) return "kind";
    if (isOtherYear(header, filled, headers)) return "code";
    if (names.value.test(header) || numeric(filled) >= 0.5) return "value";
    return "name";
  });
  const year = roles.indexOf("year");
  if (year < 0) {
    const likely = headers.findIndex(
      (_, i) =>
        roles[i] === "value" && cellsOf(i).every((cell) => /^(?:1[89]|20|21)\d\d$/.test(cell))
    );
    if (likely >= 0) roles[likely] = "year";
  }
  settleCodes(headers, roles, rows);
  for (const [i, role] of said.entries()) if (role) roles[i] = role;
  return roles;
}

/** A second column of years, such as the year of entry beside the year of the count. */
function isOtherYear(
  header: string,
  cells: readonly string[],
  headers: readonly string[]
): boolean {
  return (
    /year|年/iu.test(header) &&
    !names.year.test(header) &&
    headers.some((other) => names.year.test(other)) &&
    cells.every((cell) => /^(?:19|20)\d\d$/.test(cell))
  );
}

/**
 * Takes a code for the name of a series where years come again and no name tells the rows apart: `id,year,wage`. What holds whole
 * numbers under a name that codes have, or other years, is such a code.
 *
 * @param roles - changed in place
 * @param year - column of years
 */
export function settleNames(
  headers: readonly string[],
  rows: readonly {cells: readonly string[]}[],
  roles: ColumnRole[],
  year: number
): void {
  const apart = (columns: readonly number[]) =>
    new Set(rows.map(({cells}) => columns.map((i) => cells[i].trim()).join("\u0000"))).size ===
    rows.length;
  const named = roles.flatMap((role, i) => (role === "name" ? [i] : []));
  if (apart([year, ...named])) return;
  const spare = roles.filter((role) => role === "value").length > 1;
  const code = roles.findIndex(
    (role, i) =>
      (role === "code" || (role === "value" && spare && codeHeader.test(headers[i]))) &&
      rows.every(({cells}) => /^[\w-]+$/.test(cells[i].trim())) &&
      apart([year, ...named, i])
  );
  if (code >= 0) roles[code] = "name";
}

/** Share of the cells that say something which are numbers. */
function numeric(cells: readonly string[]): number {
  const readings = cells
    .map((cell) => readCell(cell) ?? qualifiedCell(cell))
    .filter((reading) => reading === null || !("value" in reading) || reading.value !== null);
  return readings.length === 0
    ? 0
    : readings.filter((reading) => reading !== null).length / readings.length;
}
const isYear = (cell: string) => readYear(cell) !== null;
const isKind = (cell: string) =>
  projectionWords.test(cell) || historyWords.test(cell) || /^(?:filled|补齐)$/iu.test(cell);
const isPower = (cell: string) => powerOf(cell) !== undefined;
const share = (cells: readonly string[], test: (cell: string) => boolean) =>
  cells.filter(test).length / cells.length;

/** A power of ten as such, or in words: 3, thousands; undefined for anything else. */
export function powerOf(text: string): number | undefined {
  if (/^(?:units?|ones?|persons?|个|人)$/iu.test(text)) return 0;
  const size = scaleWords[text.toLowerCase()];
  if (size !== undefined) return Math.round(Math.log10(size));
  return /^-?\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** Names that a column of row numbers or codes has. */
const codeHeader = /^(?:id|#|序号|编号|代码|行政区划代码|(?:.*[ _])?code)$/iu;

/** How many different cells a column has, in which order they come (alike in columns that are one to one), and its letters. */
function patternOf(rows: readonly (readonly string[])[], i: number) {
  const places = new Map<string, number>();
  const order = rows.map((row) => {
    const place = places.get(row[i]) ?? places.size;
    places.set(row[i], place);
    return place;
  });
  const length = rows.reduce((sum, row) => sum + row[i].trim().length, 0);
  return {distinct: places.size, order: order.join(), length};
}

/**
 * Codes: row numbers, and what is one to one with a name: text that is shorter, and whole numbers that come again year after
 * year. A table's only numbers are its values.
 */
function settleCodes(
  headers: readonly string[],
  roles: ColumnRole[],
  rows: readonly (readonly string[])[]
): void {
  const patterns = headers.map((_, i) => patternOf(rows, i));
  const distinct = (i: number) => patterns[i].distinct;
  const paired = (a: number, b: number) =>
    distinct(a) > 1 && patterns[a].order === patterns[b].order;
  const length = (i: number) => patterns[i].length;
  const named = roles.flatMap((role, i) => (role === "name" ? [i] : []));
  // Beside a column that is called the value, one number that stands in every row is none.
  const called = headers.findIndex((header, i) => roles[i] === "value" && names.value.test(header));
  const isFixed = (i: number) => called >= 0 && i !== called && distinct(i) === 1;
  for (const [b, role] of roles.entries()) {
    const others = named.filter((a) => a !== b && roles[a] === "name" && paired(a, b));
    const spare = roles.filter((one) => one === "value").length > 1;
    const whole = rows.every((row) => /^\d*$/.test(row[b].trim()));
    if (
      role === "name" &&
      others.some((a) => length(b) < length(a) || (length(b) === length(a) && a < b))
    )
      roles[b] = "code";
    if (
      role === "value" &&
      spare &&
      whole &&
      (others.some((a) => distinct(a) < rows.length) || codeHeader.test(headers[b]) || isFixed(b))
    )
      roles[b] = "code";
  }
}
