import type * as z from "zod/mini";
import {shapeFaults} from "../check/checkShape.js";
import {pathText} from "../check/dataPath.js";
import type {Problem} from "../check/problem.js";
import type {CoverageRecord} from "../project/coverageRecord.js";
import type {Fit} from "../project/fitRecord.js";
import {dataFault} from "./dataFault.js";
import {backtestShape, fitShape} from "./evidenceShapes.js";
import {hashText} from "./files/hashText.js";
import type {Folder, TextFile} from "./files/readFolder.js";

/** What the folder `evidence` of a project says: the last fit, and how often intervals held. */
export interface Evidence {
  fit?: Fit;
  coverage?: CoverageRecord;
}

/** Names of the files in a project's folder. */
export const evidenceFiles = {
  fit: "evidence/fit.json",
  sample: "evidence/fit-sample.csv",
  state: "evidence/fit-state.json",
  backtest: "evidence/backtest.json",
  backtestTable: "evidence/backtest.csv"
} as const;

/**
 * Reads the records of fit and backtest, both optional.
 *
 * @param folder - the opened folder
 * @param problems - damaged records are added here, with the command that makes them anew
 */
export function readEvidence(folder: Folder, problems: Problem[]): Evidence {
  const record = folder.read(evidenceFiles.fit, {optional: true});
  const backtest = folder.read(evidenceFiles.backtest, {optional: true});
  const evidence: Evidence = {};
  if (record) {
    const fit = parse(record, fitShape, "skillcast fit", problems);
    const table = folder.read(evidenceFiles.sample);
    const sample = table && readSample(table, problems);
    if (fit && sample && fit.sampleHash !== hashText(table.text)) {
      const values = {record: evidenceFiles.fit, command: "skillcast fit"};
      problems.push({file: table.file, ...dataFault("otherTable", values)});
    } else if (fit && sample) evidence.fit = {...(fit as Omit<Fit, "sample">), sample};
  }
  if (backtest) {
    const read = parse(backtest, backtestShape, "skillcast backtest", problems);
    const table = folder.read(evidenceFiles.backtestTable);
    if (read && table && read.tableHash !== hashText(table.text)) {
      const values = {record: evidenceFiles.backtest, command: "skillcast backtest"};
      problems.push({file: table.file, ...dataFault("otherTable", values)});
    } else if (read && table) {
      const {cases, origins, coverage, groups = []} = read;
      const held = (wanted: string) => {
        const one = groups.find(({group}) => group === wanted);
        return one && {inside: Math.round(one.coverage["80"] * one.cases), cases: one.cases};
      };
      const [shares, added] = [held("shares"), held("newlyAdded")];
      evidence.coverage = {cases, origins: origins.length, coverage, shares, added};
    }
  }
  return evidence;
}

function parse<T>(
  {file, text}: TextFile,
  shape: z.ZodMiniType<T>,
  command: string,
  problems: Problem[]
): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push({file, ...dataFault("damagedJson", {command})});
    return undefined;
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [{path, fault}] = shapeFaults(shape, result.error, value);
  const column = pathText(path);
  problems.push({file, column, ...dataFault("damagedRecord", {fault: fault.message, command})});
  return undefined;
}

function readSample({file, text}: TextFile, problems: Problem[]): Fit["sample"] | undefined {
  const [head, ...lines] = text.trimEnd().split("\n");
  const coordinates = head.split(",");
  const rows = lines.map((line) => line.split(",").map(Number));
  const wrong = rows.findIndex(
    (row) => row.length !== coordinates.length || !row.every(Number.isFinite)
  );
  if (wrong < 0 && rows.length > 0) return {coordinates, rows};
  const place = wrong < 0 ? {file} : {file, line: wrong + 2};
  problems.push({...place, ...dataFault("damagedSample", {columns: coordinates.length})});
  return undefined;
}
