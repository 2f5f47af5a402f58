import {checkFault} from "./checkFault.js";
import {pathText} from "./dataPath.js";
import type {Fault} from "./fault.js";
import type {Item} from "./mappings.js";
import type {Document} from "./parseDocument.js";
import type {Place, Problem} from "./problem.js";
import {showValue} from "./showValue.js";
import {unknownFault} from "./unknownFault.js";
import type {Thing} from "./words/words.js";

/** Adds a fault at a place of a YAML file; `restsOn` are the values it is measured by, paths of that file or places of others. */
export type Report = (
  path: readonly PropertyKey[],
  fault: Fault,
  restsOn?: readonly (readonly PropertyKey[] | Place)[]
) => void;

/** A reporter for one file: finds the line of the path and adds the problem to the list. */
export function reporter(document: Document, problems: Problem[]): Report {
  const {file} = document;
  return (path, fault, restsOn = []) => {
    const line = document.line(path);
    const column = pathText(path, document.value);
    const places = restsOn.map((place) =>
      "file" in place ? place : {file, column: pathText(place)}
    );
    problems.push({
      file,
      ...(line ? {line} : {}),
      ...(column ? {column, key: pathText(path)} : {}),
      ...fault,
      ...(places.length > 0 ? {restsOn: places} : {})
    });
  };
}

/** Reports every id that stands twice. */
export function checkUnique(items: readonly Item[], report: Report): void {
  const seen = new Set<unknown>();
  for (const {item, path} of items) {
    if (typeof item.id !== "string") continue;
    if (seen.has(item.id))
      report([...path, "id"], checkFault("repeatedId", {got: showValue(item.id)}));
    seen.add(item.id);
  }
}

/** What a name may be: what it names, and the known names; undefined if they could not be read. */
export interface Known {
  thing: Thing;
  names: readonly string[] | undefined;
  /** What else would mend an unknown name. */
  also?: "addFigure" | "remove";
}

/** Reports a name that is not among the known ones, with the nearest; what is not text is left to the schema. */
export function checkKnown(
  name: unknown,
  {thing, names, also}: Known,
  path: readonly PropertyKey[],
  report: Report
): void {
  if (typeof name !== "string" || !names || names.includes(name)) return;
  report(path, unknownFault(thing, name, names, also));
}
