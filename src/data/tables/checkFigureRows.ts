import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import type {Row} from "../../check/readRows.js";
import {readPrinted} from "../../figures/readPrinted.js";
import {figureUnits, modelUnit} from "../../project/figureUnit.js";
import {readPeriod} from "../../quantity/period.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";
import type {figureColumns} from "./figureColumns.js";
import {boundFault, periodFault, precisionFault, quoteFault, unitFault} from "./printedFaults.js";

type FigureRow = Row<typeof figureColumns>;

/**
 * Finds what no published figure can be: negative, a share above 1, half a person, a printed 43.5万 that is not 435000,
 * a precision wider than the value, a unit, bound or period that is not as printed, more high-skilled than skilled people.
 *
 * @param rows - rows as read, also those that are not whole
 * @param file - name used in problems
 * @param problems - every problem found is added here
 */
export function checkFigureRows(
  rows: readonly FigureRow[],
  file: string,
  problems: Problem[]
): void {
  for (const {line, cells} of rows)
    for (const [column, rule] of rules) {
      const fault = rule(cells);
      if (!fault) continue;
      // What is measured by the value says nothing beside a value that is itself at fault.
      const swapped = readPrinted(cells.as_printed ?? "").includes(cells.precision ?? Number.NaN);
      const restsOn = fault.code === "widePrecision" && !swapped ? [{file, line}] : undefined;
      problems.push({file, line, column, ...fault, ...(restsOn ? {restsOn} : {})});
    }
  checkParts(rows, file, problems);
  checkKinds(rows, file, problems);
  checkPlaceCodes(rows, file, problems);
}

/** One code has one name, and one name one code: else the figures of one place are read as those of two, or two as one. */
function checkPlaceCodes(rows: readonly FigureRow[], file: string, problems: Problem[]): void {
  const named = rows.flatMap(({line, cells: {place = "", place_code: code = ""}}) =>
    place === "" || code === "" ? [] : [{line, place, code}]
  );
  const odd = new Set<number>();
  for (const [of, column, by, is] of [
    ["code", "place", "code", "place"],
    ["name", "place_code", "place", "code"]
  ] as const)
    for (const row of named) {
      if (odd.has(row.line)) continue;
      const alike = named.filter((other) => other[by] === row[by]);
      const count = (value: string) => alike.filter((other) => other[is] === value).length;
      const most = alike.reduce((a, b) => (count(b[is]) > count(a[is]) ? b : a));
      if (most[is] === row[is]) continue;
      odd.add(row.line);
      const values = {of, named: row[by], expected: most[is], got: row[is], line: most.line};
      problems.push({file, line: row.line, column, ...dataFault("placeOfCode", values)});
    }
}

/** One key is of one kind: what happens in a period in one row does not stand at its end in another. */
function checkKinds(rows: readonly FigureRow[], file: string, problems: Problem[]): void {
  const kinds = new Map<string, Map<string, {line: number; id: string}[]>>();
  for (const {line, cells} of rows) {
    const {indicator, period_kind: kind, id} = cells;
    if (indicator === undefined || kind === undefined || id === undefined) continue;
    if (known.get(indicator)?.stock) continue;
    const of = kinds.get(indicator) ?? new Map<string, {line: number; id: string}[]>();
    kinds.set(indicator, of.set(kind, [...(of.get(kind) ?? []), {line, id}]));
  }
  for (const [indicator, of] of kinds) {
    const [most, ...others] = [...of].sort(([, a], [, b]) => b.length - a.length);
    for (const [got, found] of others)
      for (const {line} of found) {
        const fault = dataFault("kindOfKey", {indicator, kind: most[0], got});
        problems.push({file, line, column: "period_kind", ...fault});
      }
  }
}

/** Keys of which the kind and the unit are known: people at a date, and what is computed of them. */
const known: ReadonlyMap<string, {unit: string; stock?: true}> = new Map([
  ["skilled_stock", {unit: "person", stock: true}],
  ["high_skilled_stock", {unit: "person", stock: true}],
  ["employed", {unit: "person", stock: true}],
  ["permanent_population", {unit: "person", stock: true}],
  ["high_skilled_per_10k_workers", {unit: "per_10k_workers"}],
  ["skilled_share_of_employed", {unit: "share"}],
  ["high_skilled_share_of_skilled", {unit: "share"}]
]);

/** Whether a name says that it is a change or a degree of completion, which may be negative or above 1. */
const mayExceed = (name = "") =>
  /增[长加减幅速]|减少|下降|上升|变[动化]|完成率|growth|change|increase|decrease|completion/iu.test(
    name
  );

/** Whether a name says that it is a count of all times so far. */
const runsOn = (name = "") => /累计|累積|總計|总计|cumulative|so far/iu.test(name);

type FigureRule = (cells: FigureRow["cells"]) => Fault | undefined;

const rules: [column: string, rule: FigureRule][] = [
  [
    "value",
    ({value, indicator_zh: name}) =>
      value !== undefined && value < 0 && !mayExceed(name)
        ? dataFault("negativeFigure", {got: value})
        : undefined
  ],
  [
    "value",
    ({value, unit, indicator_zh: name}) =>
      unit !== undefined &&
      modelUnit(unit) === "1" &&
      value !== undefined &&
      value > 1 &&
      !mayExceed(name)
        ? dataFault("share", {
            got: value,
            of: "figure",
            ...(value <= 100 ? {write: plain(value / 100)} : {})
          })
        : undefined
  ],
  [
    "value",
    ({value, unit = ""}) =>
      value !== undefined &&
      Object.hasOwn(figureUnits, unit) &&
      figureUnits[unit].whole &&
      !Number.isInteger(value)
        ? dataFault("whole", {got: value, unit, of: "figure", write: plain(value * 1e4)})
        : undefined
  ],
  ["value", asPrinted],
  ["as_printed", quoteFault],
  ["precision", precisionSize],
  ["precision", precisionFault],
  ["unit", unitFault],
  ["bound", boundFault],
  ["published", publishedFault],
  ["period", periodFault],
  [
    "period_kind",
    ({indicator = "", indicator_zh: name, period, period_kind: got, unit = ""}) =>
      got !== undefined && known.get(indicator)?.stock
        ? got === "stock"
          ? undefined
          : dataFault("kindOfKey", {indicator, kind: "stock", got})
        : got === "stock" && windowUnit(modelUnit(unit)) === "person-time" && !runsOn(name)
          ? dataFault("kindOfKey", {indicator, kind: "flow", got})
          : got === "flow" && period !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(period)
            ? dataFault("flowOfDay", {period})
            : undefined
  ],
  [
    "unit",
    ({indicator = "", unit}) => {
      const expected = known.get(indicator)?.unit;
      return expected && unit !== undefined && modelUnit(unit) !== modelUnit(expected)
        ? dataFault("otherUnit", {indicator, unit: expected, got: unit})
        : undefined;
    }
  ]
];

function asPrinted({
  value,
  as_printed: printed,
  unit,
  quote
}: FigureRow["cells"]): Fault | undefined {
  if (value === undefined || printed === undefined) return undefined;
  const read = readPrinted(printed);
  const perThousand = modelUnit(unit ?? "") === "person per 10,000" && ofThousand(printed, quote);
  const meant = perThousand ? read.flatMap((number) => [number, 10 * number]) : read;
  const close = (number: number) => Math.abs(number - value) <= 1e-9 * Math.abs(number);
  if (meant.length === 0 || meant.some(close)) return undefined;
  return dataFault("notAsPrinted", {printed, meant: plain(meant[0]), got: value});
}

/** 每千名…3.5人 is 35 per 10,000. */
function ofThousand(...texts: (string | undefined)[]): boolean {
  return texts.some((text) => /每千|per (1,?000|thousand)/iu.test(text ?? ""));
}

/** What happened is published after it began; a stock, in the year of its date or later. */
function publishedFault({period, published}: FigureRow["cells"]): Fault | undefined {
  if (!period || !published || !/^\d{4}/.test(published)) return undefined;
  const {start} = readPeriod(period);
  return start !== null && published.slice(0, 4) < start.slice(0, 4)
    ? dataFault("publishedBefore", {period, got: published})
    : undefined;
}

function precisionSize({precision, value}: FigureRow["cells"]): Fault | undefined {
  if (precision === undefined) return undefined;
  if (precision < 0) return dataFault("belowZero", {got: precision});
  return value !== undefined && value !== 0 && precision > Math.abs(value)
    ? dataFault("widePrecision", {value, got: precision})
    : undefined;
}

/** High-skilled people are part of the skilled, these of the employed: of one place and date. */
function checkParts(rows: readonly FigureRow[], file: string, problems: Problem[]): void {
  const order = ["high_skilled_stock", "skilled_stock", "employed", "permanent_population"];
  const exact = rows.flatMap(({line, value}) => (value?.bound === "exact" ? [{line, value}] : []));
  for (const {line, value: part} of exact)
    for (const {line: wholeLine, value: whole} of exact) {
      if (part.place !== whole.place || part.period !== whole.period) continue;
      const [inner, outer] = [order.indexOf(part.indicator), order.indexOf(whole.indicator)];
      if (inner < 0 || outer <= inner) continue;
      if (part.value - (part.precision ?? 0) <= whole.value + (whole.precision ?? 0)) continue;
      const {id, indicator, value} = whole;
      const fault = dataFault("partAboveWhole", {
        whole: {id, indicator, value},
        part: {indicator: part.indicator, value: part.value}
      });
      problems.push({
        file,
        line,
        column: "value",
        ...fault,
        restsOn: [{file, line: wholeLine}]
      });
    }
}

function plain(value: number): number {
  return Number(value.toPrecision(12));
}
