import {
  addressCell,
  type Cell,
  confidenceCell,
  dated,
  filledCell,
  formCell,
  idCell,
  keyCell,
  numberCell,
  optionalNumberCell,
  textCell,
  withDashes,
  wordCell
} from "../../check/cell.js";
import {checkFault} from "../../check/checkFault.js";
import {showValue} from "../../check/showValue.js";
import {unitFault} from "../../check/unitFault.js";
import {figureUnits} from "../../project/figureUnit.js";
import {isPartialDate} from "../../quantity/date.js";
import {readPeriod} from "../../quantity/period.js";

/** A day, a month, a year, or from one to another. */
export const periodCell: Cell<string> = (text) => {
  try {
    const period = withDashes(text.trim());
    readPeriod(period);
    return {value: period};
  } catch {
    return checkFault("form", {form: "period", got: showValue(text)});
  }
};

const publishedCell: Cell<string> = (text) => {
  const value = text.trim();
  return value === "" || isPartialDate(value)
    ? {value}
    : checkFault("form", {form: "published", got: showValue(text)});
};
const unitCell: Cell<string> = (text) =>
  Object.hasOwn(figureUnits, text.trim())
    ? {value: text.trim()}
    : unitFault(text.trim(), Object.keys(figureUnits), "table");

/** Columns of figures.csv. */
export const figureColumns = {
  id: idCell,
  place: filledCell,
  place_code: formCell(/^(\d{6})?$/, "placeCodeCell"),
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
  published: dated(publishedCell),
  url: addressCell,
  quote: textCell,
  confidence: confidenceCell,
  note: textCell
};
