import {
  addressCell,
  confidenceCell,
  dateCell,
  filledCell,
  idCell,
  optionalNumberCell,
  textCell
} from "./cell.js";

/** Columns of rules.csv. */
export const ruleColumns = {
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
