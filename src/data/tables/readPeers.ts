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
} from "../../check/cell.js";
import type {Problem} from "../../check/problem.js";
import type {PeerTarget} from "../../project/peerTarget.js";
import {checkAmounts, readSourceTable, type Sources, wholeRows} from "./readSources.js";

const peerColumns = {
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

/** Reads peer-plans.csv. */
export function readPeers(text: string, file: string, problems: Problem[]): Sources<PeerTarget> {
  const table = readSourceTable(text, file, peerColumns, problems);
  checkAmounts(table, ["value", "value_high"], file, problems);
  return wholeRows(table, (row): PeerTarget => {
    const {value_high, as_printed, value, ...same} = row;
    return {
      ...same,
      ...(value === undefined ? {} : {value}),
      ...(value_high === undefined ? {} : {valueHigh: value_high}),
      asPrinted: as_printed
    };
  });
}
