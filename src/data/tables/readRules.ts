import {
  addressCell,
  confidenceCell,
  dateCell,
  filledCell,
  idCell,
  optionalNumberCell,
  textCell
} from "../../check/cell.js";
import type {Problem} from "../../check/problem.js";
import type {Rule} from "../../project/rule.js";
import {dataFault} from "../dataFault.js";
import {
  checkAmounts,
  readSourceTable,
  type Sources,
  type SourceTable,
  wholeRows
} from "./readSources.js";

const ruleColumns = {
  id: idCell,
  topic: filledCell,
  rule: filledCell,
  applies_to: textCell,
  from_level: textCell,
  to_level: textCell,
  value: optionalNumberCell,
  value_to: optionalNumberCell,
  unit: textCell,
  form: textCell,
  effective_from: dateCell,
  effective_to: dateCell,
  formula: textCell,
  source: textCell,
  url: addressCell,
  quote: textCell,
  confidence: confidenceCell,
  note: textCell
};

/** What a rule's number can be, by its unit: a working life is shorter than a hundred years. */
const within: Readonly<Record<string, readonly [low: number, high: number]>> = {
  year: [0, 100],
  month: [0, 1200],
  year_of_age: [0, 120],
  calendar_year: [1900, 2200],
  share: [0, 1]
};

/** Reads rules.csv. */
export function readRules(text: string, file: string, problems: Problem[]): Sources<Rule> {
  const table = readSourceTable(text, file, ruleColumns, problems);
  checkAmounts(table, ["value", "value_to"], file, problems);
  checkUnits(table, file, problems);
  return wholeRows(table, (row): Rule => {
    const {
      applies_to,
      from_level,
      to_level,
      value_to,
      effective_from,
      effective_to,
      value,
      ...same
    } = row;
    return {
      ...same,
      appliesTo: applies_to,
      fromLevel: from_level,
      toLevel: to_level,
      ...(value === undefined ? {} : {value}),
      ...(value_to === undefined ? {} : {valueTo: value_to}),
      effectiveFrom: effective_from,
      effectiveTo: effective_to
    };
  });
}

/** Numbers that are more, or fewer, than their unit allows. */
function checkUnits(
  {rows}: SourceTable<typeof ruleColumns>,
  file: string,
  problems: Problem[]
): void {
  for (const {line, cells} of rows)
    for (const column of ["value", "value_to"] as const) {
      const {[column]: got, unit} = cells;
      const range = typeof unit === "string" ? within[unit] : undefined;
      if (typeof got !== "number" || typeof unit !== "string" || !range) continue;
      const [low, high] = range;
      if (got < low || got > high)
        problems.push({file, line, column, ...dataFault("beyondUnit", {got, unit, low, high})});
    }
}
