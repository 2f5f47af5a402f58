import type {z} from "zod";
import type {Problem} from "../quantity/problem.js";
import {unknownName} from "../quantity/unknownName.js";

type Path = readonly PropertyKey[];

/**
 * What a schema found wrong with an input, one problem a fault, in this project's wording.
 *
 * Messages read `expected <what>, got <value>`; an unknown key gets the nearest known keys of its place.
 *
 * @param schema - the schema that refused the input
 * @param error - what its `safeParse` returned
 * @param input - the value that was checked
 * @param options.file - name for the problems
 * @param options.line - 1-based line of a path, if known
 */
export function schemaProblems(
  schema: z.core.$ZodType,
  error: z.core.$ZodError,
  input: unknown,
  {file, line}: {file: string; line?: (path: Path) => number | undefined}
): Problem[] {
  return error.issues.flatMap((issue) => {
    const place = (path: Path) => ({
      file,
      ...(line?.(path) === undefined ? {} : {line: line(path)}),
      ...(path.length === 0 ? {} : {column: columnOf(path)})
    });
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        ...place([...issue.path, key]),
        message: unknownName("key", key, keysAt(schema, issue.path)),
        mend: "rename or remove it"
      }));
    const got = show(valueAt(input, issue.path));
    return [{...place(issue.path), message: `expected ${expectation(issue)}, got ${got}`}];
  });
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string" ? "text" : article(issue.expected);
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "too_small":
      return issue.origin === "string" ? "some text" : `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    default:
      return issue.message.replace(/^expected /, "");
  }
}

function article(noun: string): string {
  const plain = {object: "group of keys", array: "list", int: "whole number"}[noun] ?? noun;
  return `a ${plain}`;
}

function columnOf(path: Path): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = value[part as keyof typeof value];
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let at = schema;
  for (const part of path) {
    const def = plainDef(at);
    const next = def.type === "object" ? def.shape?.[String(part)] : def.element;
    if (!next) return [];
    at = next;
  }
  return Object.keys(plainDef(at).shape ?? {});
}

interface Def {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
}

function plainDef(schema: z.core.$ZodType): Def {
  const def = schema._zod.def as unknown as Def;
  return def.innerType ? plainDef(def.innerType) : def;
}
