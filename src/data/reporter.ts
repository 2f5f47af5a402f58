import type {Problem} from "../quantity/problem.js";
import {pathText} from "./dataPath.js";
import type {Document} from "./parseDocument.js";

/** Adds a problem at a place of a YAML file. */
export type Report = (path: readonly PropertyKey[], message: string, mend?: string) => void;

/** A reporter for one file: finds the line of the path and adds the problem to the list. */
export function reporter(document: Document, problems: Problem[]): Report {
  return (path, message, mend) => {
    const line = document.line(path);
    const column = pathText(path);
    problems.push({
      file: document.file,
      ...(line ? {line} : {}),
      ...(column ? {column} : {}),
      message,
      ...(mend ? {mend} : {})
    });
  };
}

/** Loosely typed keys of something that should be a mapping, for checks that must survive other faults. */
export type Loose = Record<string, unknown>;

/** The mappings of a list in a YAML file, each with its path; what is not a mapping is left out. */
export function mappings(
  value: unknown,
  path: readonly PropertyKey[]
): {item: Loose; path: PropertyKey[]}[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? [{item: item as Loose, path: [...path, i]}]
      : []
  );
}

/** The texts of a list, each with its place in it. */
export function texts(value: unknown): {text: string; index: number}[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) => (typeof text === "string" ? [{text, index}] : []));
}

/** Reports every id that stands twice. */
export function checkUnique(
  items: readonly {item: Loose; path: readonly PropertyKey[]}[],
  report: Report
): void {
  const seen = new Set<unknown>();
  for (const {item, path} of items) {
    if (typeof item.id !== "string") continue;
    if (seen.has(item.id))
      report(
        [...path, "id"],
        `expected each id once, got ${JSON.stringify(item.id)} again`,
        "give it another"
      );
    seen.add(item.id);
  }
}
