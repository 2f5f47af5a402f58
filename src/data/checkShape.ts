import type {z} from "zod";
import type {Problem} from "../quantity/problem.js";
import type {Document} from "./parseDocument.js";
import {readNumber, show} from "./readNumber.js";
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

/** What stands at a path of plain data. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? inner[step as keyof typeof inner]
        : undefined,
    value
  );
}

/** A path as a person writes it: `targets[3].unit`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : `${text}${text ? "." : ""}${String(step)}`,
    ""
  );
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

function describeFault(issue: z.core.$ZodIssue, found: unknown, written?: string) {
  const got = typeof found === "number" && written ? written : show(found);
  if (issue.code === "custom") {
    const mend = issue.params?.mend as string | undefined;
    const message = /, got /.test(issue.message) ? issue.message : `${issue.message}, got ${got}`;
    return {message, ...(mend ? {mend} : {})};
  }
  if (issue.code === "invalid_type") {
    if (issue.expected === "number" && typeof found === "string") {
      const read = readNumber(found);
      return "message" in read
        ? read
        : {message: `expected a number, got ${got}`, mend: "remove the quotes"};
    }
    if (issue.expected === "number" && typeof found === "number")
      return {message: `expected a finite number, got ${got}`, mend: "leave it out if not known"};
    const message = `expected ${kinds[issue.expected] ?? issue.expected}, got ${got}`;
    const mend = mendOf(issue.expected, found);
    return {message, ...(mend ? {mend} : {})};
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    if (found === undefined)
      return {message: `expected ${known.join(" or ")}, got nothing`, mend: "add the key"};
    if (known.length === 1) return {message: `expected ${known[0]}, got ${got}`};
    return typeof found === "string"
      ? unknownProblem("word", found, known)
      : {message: `expected one of ${known.join(", ")}, got ${got}`};
  }
  if (issue.code === "too_small" || issue.code === "too_big")
    return {message: `expected ${boundOf(issue)}, got ${got}`};
  if (issue.code === "invalid_union" && "options" in issue)
    return unknownProblem("word", String(found ?? ""), (issue.options as unknown[]).map(String));
  if (issue.code === "invalid_key")
    return {
      message: `expected ${issue.issues[0].message.replace(/^expected /, "")} as key, got ${got}`
    };
  return {message: `expected ${issue.message.replace(/^expected /, "")}, got ${got}`};
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys and values",
  record: "keys and values"
};

function mendOf(expected: string, found: unknown): string | undefined {
  if (found === undefined) return "add the key";
  if (expected === "string" && (typeof found === "number" || typeof found === "boolean"))
    return "put it between quotes";
  if (typeof found === "string" && found.includes("\uff1a"))
    return "use a colon and a space (: ) instead of \uff1a";
  return undefined;
}

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, bound] =
    issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
  const strict = issue.inclusive === false;
  const things = {array: " items", string: " characters"}[issue.origin as string] ?? "";
  if (issue.origin === "string" && issue.code === "too_small" && bound === 1) return "some text";
  if (strict) return `a number ${issue.code === "too_small" ? "above" : "below"} ${bound}`;
  return `${word} ${bound}${things}`;
}

/** Keys a schema allows at a path, through lists, options and alternatives. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let reached = [schema as unknown as Inner];
  const open = (inner: Inner): Inner[] => {
    const {type, innerType, options, in: input} = inner.def;
    if (type === "union") return options!.flatMap(open);
    if (innerType) return open(innerType);
    if (type === "pipe") return open(input!);
    return [inner];
  };
  for (const step of path)
    reached = reached.flatMap(open).flatMap(({def}) => {
      const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
      return next ? [next] : [];
    });
  return [...new Set(reached.flatMap(open).flatMap(({def}) => Object.keys(def.shape ?? {})))];
}

interface Inner {
  def: {
    type: string;
    innerType?: Inner;
    options?: Inner[];
    in?: Inner;
    shape?: Record<string, Inner>;
    element?: Inner;
    valueType?: Inner;
  };
}
