import {readPrinted} from "../figures/readPrinted.js";
import {figureUnits} from "../project/figureUnit.js";
import type {Problem} from "../quantity/problem.js";
import type {figureColumns} from "./figureColumns.js";
import type {Row} from "./readRows.js";

type FigureRow = Row<typeof figureColumns>;
type Fault = Omit<Problem, "file" | "line">;

/**
 * Finds what no published figure can be: negative, a share above 1, half a person, a printed 43.5万 that is not 435000,
 * a precision wider than the value, more high-skilled than skilled people.
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
    for (const fault of rules.flatMap((rule) => rule(cells) ?? []))
      problems.push({file, line, ...fault});
  checkParts(rows, file, problems);
}

const mayExceed = /_(growth|completion|change)$/;

const rules: ((cells: FigureRow["cells"]) => Fault | undefined)[] = [
  ({value, indicator}) =>
    value !== undefined && value < 0 && !mayExceed.test(indicator ?? "")
      ? {
          column: "value",
          message: `expected a number of 0 or more, got ${value}`,
          mend: "only a change or growth can be negative"
        }
      : undefined,
  ({value, unit, indicator}) =>
    unit === "share" && value !== undefined && value > 1 && !mayExceed.test(indicator ?? "")
      ? {
          column: "value",
          message: `expected a share in [0, 1], got ${value}`,
          mend: value <= 100 ? `write ${plain(value / 100)} for ${value}%` : "check value and unit"
        }
      : undefined,
  ({value, unit}) =>
    value !== undefined && figureUnits[unit ?? ""]?.whole && !Number.isInteger(value)
      ? {
          column: "value",
          message: `expected a whole number of unit ${unit}, got ${value}`,
          mend: `write ${plain(value * 1e4)} if ${value}万 is meant`
        }
      : undefined,
  ({value, as_printed: printed}) => {
    const meant = printed === undefined ? [] : readPrinted(printed);
    if (value === undefined || meant.length === 0) return undefined;
    if (meant.some((number) => Math.abs(number - value) <= 1e-9 * Math.abs(number)))
      return undefined;
    return {
      column: "value",
      message: `expected ${plain(meant[0])} as in as_printed ${JSON.stringify(printed)}, got ${value}`,
      mend: "write the number in base units (人, not 万人), or mend as_printed"
    };
  },
  ({precision, value}) =>
    precision !== undefined && precision < 0
      ? {column: "precision", message: `expected 0 or more, got ${precision}`}
      : precision !== undefined && value !== undefined && value !== 0 && precision > Math.abs(value)
        ? {
            column: "precision",
            message: `expected at most the value ${value}, got ${precision}`,
            mend: "precision is half a unit of the last printed digit; are the two swapped?"
          }
        : undefined,
  ({indicator, unit}) => {
    const [, expected] = unitOfKey.find(([key]) => key.test(indicator ?? "")) ?? [];
    return expected && unit !== undefined && unit !== expected
      ? {column: "unit", message: `expected ${expected} for ${indicator}, got ${unit}`}
      : undefined;
  }
];

const unitOfKey: [RegExp, string][] = [
  [/^(high_)?skilled_stock$|^employed$/, "person"],
  [/^high_skilled_per_10k_workers$/, "per_10k_workers"],
  [/^(high_)?skilled_share_of_/, "share"]
];

/** High-skilled people are part of the skilled, these of the employed: of one place and date. */
function checkParts(rows: readonly FigureRow[], file: string, problems: Problem[]): void {
  const order = ["high_skilled_stock", "skilled_stock", "employed", "permanent_population"];
  const exact = rows.filter(({value}) => value?.bound === "exact");
  for (const {line, value: part} of exact)
    for (const {value: whole} of exact) {
      if (part!.place !== whole!.place || part!.period !== whole!.period) continue;
      const [inner, outer] = [order.indexOf(part!.indicator), order.indexOf(whole!.indicator)];
      if (inner < 0 || outer <= inner) continue;
      if (part!.value - (part!.precision ?? 0) <= whole!.value + (whole!.precision ?? 0)) continue;
      problems.push({
        file,
        line,
        column: "value",
        message: `expected at most the ${whole!.indicator} ${whole!.value} (${whole!.id}), got ${part!.value} for its part ${part!.indicator}`,
        mend: "check the scale (万) and the indicator of both rows"
      });
    }
}

function plain(value: number): number {
  return Number(value.toPrecision(12));
}
