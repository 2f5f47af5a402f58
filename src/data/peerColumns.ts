import {
  addressCell,
  confidenceCell,
  dateCell,
  filledCell,
  idCell,
  keyCell,
  optionalNumberCell,
  textCell,
  wordCell
} from "./cell.js";

/** Columns of peer-plans.csv. */
export const peerColumns = {
  id: idCell,
  plan: filledCell,
  place: textCell,
  indicator: keyCell,
  operator: wordCell("operator", ["", ">=", ">", "<=", "<", "~", "between"]),
  value: optionalNumberCell,
  value_high: optionalNumberCell,
  unit: textCell,
  basis: textCell,
  due: dateCell,
  as_printed: textCell,
  url: addressCell,
  quote: textCell,
  confidence: confidenceCell,
  note: textCell
};
