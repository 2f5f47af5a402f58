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
import {readSourceTable, type Sources, wholeRows} from "./readSources.js";

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
  return wholeRows(readSourceTable(text, file, peerColumns, problems), (row): PeerTarget => {
    const {value_high, as_printed, value, ...same} = row;
    return {
      ...same,
      ...(value === undefined ? {} : {value}),
      ...(value_high === undefined ? {} : {valueHigh: value_high}),
      asPrinted: as_printed
    };
  });
}
