import {DataError} from "../check/dataError.js";
import type {Document} from "../check/parseDocument.js";
import type {Problem} from "../check/problem.js";
import {readDocument} from "../check/readDocument.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkText} from "../quantity/checkText.js";
import {mostPoints, pointCount} from "./designPoints.js";
import {sweepFault} from "./sweepFault.js";
import {type Sweep, type SweepDesign, sweepSchema} from "./sweepFile.js";
import type {SweepRules} from "./words/faults.js";

/**
 * Reads the file of a sweep: YAML 1.2, nothing in it trusted.
 *
 * @param text - of the file
 * @param options.file - its name in problems; default `sweep.yaml`
 * @returns what is asked, its shape checked and its design possible; whether places, scenarios and parameters exist is asked when
 * the chunks are laid out
 * @throws DataError with every problem, each with its line
 * @example
 * readSweep("schema: 1\nid: small\nplaces: cities\nruns: 100").runs // => 100
 * readSweep("schema: 1\nid: small\nplaces: cities\nruns: 100\ndesign: {kind: grid, parameters: [{target: delivery}]}") // throws expected values of a parameter of a grid, got none
 */
export function readSweep(text: string, options: {file?: string} = {}): Sweep {
  checkKeys("options of readSweep", options, {file: true});
  const {file = "sweep.yaml"} = options;
  checkText("text", text);
  const problems: Problem[] = [];
  const {document, value} = readDocument<Sweep>(sweepSchema, {text, file}, problems);
  if (value?.design) checkDesign(value.design, document, problems);
  if (!value || problems.length > 0) throw new DataError(problems);
  return value;
}

function checkDesign(design: SweepDesign, document: Document, problems: Problem[]): void {
  const {kind, parameters} = design;
  const tell = <Rule extends keyof SweepRules & string>(
    path: readonly PropertyKey[],
    rule: Rule,
    values: SweepRules[Rule]
  ) => {
    const line = document.line(path);
    problems.push({
      file: document.file,
      ...(line === undefined ? {} : {line}),
      column: String(path.at(-1)),
      ...sweepFault(rule, values)
    });
  };
  const seen = new Set<string>();
  for (const [i, {target, low, high, values}] of parameters.entries()) {
    const path = ["design", "parameters", i, "target"];
    if (seen.has(target)) tell(path, "twice", {target});
    seen.add(target);
    if (kind === "grid" && values === undefined) tell(path, "noValues", {});
    else if (kind !== "grid" && values !== undefined) tell(path, "valuesOutside", {kind});
    else if (kind !== "grid" && !(low !== undefined && high !== undefined && low < high))
      tell(path, "span", {low, high});
  }
  for (const key of ["points", "trajectories"] as const) {
    const needed = key === countKey(kind);
    if (needed && design[key] === undefined) tell(["design", "kind"], "missingCount", {kind, key});
    if (!needed && design[key] !== undefined) tell(["design", key], "unusedCount", {kind, key});
  }
  if (problems.length > 0) return;
  const points = pointCount(design);
  if (points > mostPoints) tell(["design"], "manyPoints", {points, most: mostPoints});
}

const countKey = (kind: SweepDesign["kind"]) =>
  kind === "grid" ? null : kind === "morris" ? "trajectories" : "points";
