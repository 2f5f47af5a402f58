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
import {checkAmounts, readSourceTable, type Sources, wholeRows} from "./readSources.js";

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

/** Reads rules.csv. */
export function readRules(text: string, file: string, problems: Problem[]): Sources<Rule> {
  const table = readSourceTable(text, file, ruleColumns, problems);
  checkAmounts(table, ["value", "value_to"], file, problems);
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
