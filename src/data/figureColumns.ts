import {figureUnits} from "../project/figureUnit.js";
import {readPeriod} from "../quantity/period.js";
import {
  addressCell,
  cell,
  confidenceCell,
  filledCell,
  formCell,
  idCell,
  keyCell,
  numberCell,
  optionalNumberCell,
  readWord,
  textCell,
  wordCell
} from "./cell.js";
import {show} from "./readNumber.js";

const periodCell = cell<string>((text) => {
  try {
    readPeriod(text.trim());
    return {value: text.trim()};
  } catch {
    return {
      message: `expected a period, got ${show(text)}`,
      mend: "write 2024-12-31, 2024-12, 2024, 2023-01/2023-07, ../2015-08 or [2013,2014]"
    };
  }
});

const unitCell = cell<string>((text) => {
  const message = `expected a unit, got ${show(text)}`;
  if (/[万萬亿億]/u.test(text))
    return {
      message,
      mend: "万 and 亿 are scales, not units: write the full number and the unit person"
    };
  if (text.trim() === "%") return {message, mend: "write the share in [0, 1] and the unit share"};
  return readWord("unit", Object.keys(figureUnits), text);
});

/** Columns of figures.csv. */
export const figureColumns = {
  id: idCell,
  place: filledCell,
  place_code: formCell(/^(\d{6})?$/, "a code of six digits (GB/T 2260)", "or leave it empty"),
  indicator: keyCell,
  indicator_zh: filledCell,
  period: periodCell,
  period_kind: wordCell("kind of period", ["stock", "flow", "ratio"]),
  value: numberCell,
  unit: unitCell,
  precision: optionalNumberCell,
  bound: wordCell("bound", ["exact", "at_least", "more_than", "about", "less_than"]),
  as_printed: filledCell,
  title: textCell,
  issuer: textCell,
  published: formCell(
    /^([12]\d{3}(-\d{2}(-\d{2})?)?)?$/,
    "a date, month or year",
    "or leave it empty"
  ),
  url: addressCell,
  quote: textCell,
  confidence: confidenceCell,
  note: textCell
};
