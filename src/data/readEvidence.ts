import {z} from "zod";
import type {CoverageRecord} from "../project/coverageRecord.js";
import type {Fit} from "../project/fitRecord.js";
import type {Problem} from "../quantity/problem.js";
import type {Folder, TextFile} from "./readFolder.js";

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
  backtest: "evidence/backtest.json"
} as const;

const fitShape = z.looseObject({
  schema: z.literal(1),
  inputs: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.int().min(0),
  particles: z.int().min(1),
  mode: z.record(z.string(), z.number()),
  predictive: z.array(z.looseObject({figure: z.string()})),
  findings: z.array(z.looseObject({id: z.string()}))
});
const share = z.number().min(0).max(1);
const backtestShape = z.looseObject({
  cases: z.int().min(0),
  origins: z.array(z.looseObject({place: z.string()})),
  coverage: z.strictObject({"50": share, "80": share, "95": share})
});

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
    if (fit && sample) evidence.fit = {...(fit as unknown as Fit), sample};
  }
  if (backtest) {
    const read = parse(backtest, backtestShape, "skillcast backtest", problems);
    if (read)
      evidence.coverage = {
        cases: read.cases,
        origins: read.origins.length,
        coverage: read.coverage
      };
  }
  return evidence;
}

function parse<T>(
  {file, text}: TextFile,
  shape: z.ZodType<T>,
  command: string,
  problems: Problem[]
): T | undefined {
  const mend = `make it anew with ${command}, or delete it`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push({file, message: "expected JSON, got a damaged file", mend});
    return undefined;
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [{path, message}] = result.error.issues;
  problems.push({file, column: path.join("."), message: `expected a record, got ${message}`, mend});
  return undefined;
}

function readSample({file, text}: TextFile, problems: Problem[]): Fit["sample"] | undefined {
  const [head, ...lines] = text.trimEnd().split("\n");
  const coordinates = head.split(",");
  const rows = lines.map((line) => line.split(",").map(Number));
  const wrong = rows.findIndex(
    (row) => row.length !== coordinates.length || !row.every(Number.isFinite)
  );
  if (wrong < 0 && rows.length > 0 && coordinates.includes("drift")) return {coordinates, rows};
  problems.push({
    file,
    ...(wrong < 0 ? {} : {line: wrong + 2}),
    message: `expected ${coordinates.length} numbers in every row, got another`,
    mend: "make it anew with skillcast fit, or delete it with fit.json"
  });
  return undefined;
}
