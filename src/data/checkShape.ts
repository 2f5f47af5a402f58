import type {z} from "zod";
import type {Problem} from "../quantity/problem.js";
import {pathText, valueAt} from "./dataPath.js";
import {describeFault} from "./describeFault.js";
import {knownKeys} from "./knownKeys.js";
import type {Document} from "./parseDocument.js";
import {unknownProblem} from "./unknownProblem.js";

/**
 * Checks the data of a YAML file against a schema; every fault becomes a problem with its line and key.
 *
 * @param schema - what the value at `path` must be
 * @param document - the parsed file
 * @param problems - every problem found is added here
 * @param path - which part of the file; default the whole
 * @returns the typed value, or undefined if it is not of that shape
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  document: Document,
  problems: Problem[],
  path: readonly PropertyKey[] = []
): T | undefined {
  const value = valueAt(document.value, path);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    problems.push(...describeIssue(issue, schema, value, document, path));
  return undefined;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
  document: Document,
  base: readonly PropertyKey[]
): Problem[] {
  const path = [...base, ...issue.path];
  const place = (at: readonly PropertyKey[]) => {
    const line = document.line(at);
    return {file: document.file, ...(line ? {line} : {}), column: pathText(at)};
  };
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      ...place([...path, key]),
      ...unknownProblem("key", key, known)
    }));
  }
  const found = valueAt(value, issue.path);
  const written = document.written(path);
  return [{...place(path), ...describeFault(issue, found, written)}];
}
