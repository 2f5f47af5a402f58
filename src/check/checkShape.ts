import type * as z from "zod/mini";
import {checkFault} from "./checkFault.js";
import {pathText, valueAt} from "./dataPath.js";
import type {Fault} from "./fault.js";
import {mapping} from "./mappings.js";
import type {Document} from "./parseDocument.js";
import type {Problem} from "./problem.js";
import {shapeFault} from "./shapeFault.js";
import {showValue} from "./showValue.js";
import {unknownFault} from "./unknownFault.js";

/** What a document must be: a schema of the library, or the shape of a scenario. */
export interface Schema<T = unknown> {
  safeParse(
    value: unknown
  ): {success: true; data: T} | {success: false; error: Pick<z.core.$ZodError, "issues">};
}

/**
 * Checks the data of a document against a schema; every fault becomes a problem with its line and key.
 *
 * @param schema - what the document must be
 * @param document - the parsed file
 * @param problems - every problem found is added here
 * @returns the typed value, or undefined if it is not of that shape
 */
export function checkShape<T>(
  schema: Schema<T>,
  document: Document,
  problems: Problem[]
): T | undefined {
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;
  for (const {path, fault} of shapeFaults(schema, result.error, document.value, document.written)) {
    const line = document.line(path);
    const place = {
      file: document.file,
      ...(line ? {line} : {}),
      column: pathText(path, document.value),
      key: pathText(path)
    };
    problems.push({...place, ...fault});
  }
  return undefined;
}

/**
 * What a schema found wrong with a value, each fault with its path.
 *
 * @param schema - the schema that refused the value
 * @param error - what its `safeParse` returned
 * @param value - what was refused
 * @param written - a number as it stands in the file, where that can be told
 */
export function shapeFaults(
  schema: Schema,
  error: Pick<z.core.$ZodError, "issues">,
  value: unknown,
  written: (path: readonly PropertyKey[]) => string | undefined = () => undefined
): {path: PropertyKey[]; fault: Fault}[] {
  const other = otherKeys(schema, error.issues, value);
  const isTold = (path: readonly PropertyKey[]) =>
    other.some((one) => pathText(one.path.slice(0, -1)) === pathText(path));
  const joined = error.issues.flatMap(({path, ...issue}) =>
    issue.code === "unrecognized_keys" && issue.keys.some((key) => key.includes("\uff1a"))
      ? [pathText(path)]
      : []
  );
  const rest = error.issues.flatMap((issue) => {
    const {path} = issue;
    // What seems to be missing beside such a key is in it.
    if (isMissing(issue, value) && joined.includes(pathText(path.slice(0, -1)))) return [];
    if (isTold(isMissing(issue, value) ? path.slice(0, -1) : path)) return [];
    if (issue.code === "unrecognized_keys") {
      // Between braces a full-width colon parts nothing: key and value are read as one key.
      const joined = issue.keys.find((key) => key.includes("\uff1a"));
      if (joined !== undefined) return [{path: [...path, joined], fault: wideColon(joined)}];
      const known = knownKeys(schema, path, valueAt(value, path));
      // Between braces a comma ends a text; what follows it is read as a key without a value.
      const cut = issue.keys.find(
        (key) => valueAt(value, [...path, key]) === null && !/^[\w.-]+$/.test(key)
      );
      if (cut !== undefined)
        return [{path: [...path, cut], fault: checkFault("commaInText", {got: showValue(cut)})}];
      return issue.keys.map((key) => ({
        path: [...path, key],
        fault: /^\d{1,3}$/.test(key)
          ? commaFault(key, issue.keys, valueAt(value, path))
          : unknownFault("key", key, known)
      }));
    }
    return [{path, fault: shapeFault(issue, valueAt(value, path), written(path))}];
  });
  return [...other, ...rest];
}

const wideColon = (key: string) =>
  checkFault("wideColon", {got: showValue(key.replace(/\uff1a.*$/u, "\uff1a"))});

/** A comma inside a number; the number is told where one number beside it can have been cut. */
function commaFault(key: string, keys: readonly string[], around: unknown): Fault {
  const cut = Object.values(mapping(around)).filter(
    (each): each is number => Number.isInteger(each) && Math.abs(Number(each)) < 1000 && each !== 0
  );
  const got = key.padStart(3, "0");
  const known = cut.length === 1 && keys.filter((each) => /^\d{1,3}$/.test(each)).length === 1;
  return checkFault("commaInNumber", known ? {got, write: `${cut[0]}${got}`} : {got});
}

const isMissing = ({path}: {path: PropertyKey[]}, value: unknown) =>
  path.length > 0 && valueAt(value, path) === undefined;

/** Mappings that lack keys and have others instead: one fault each, with the alternative that has these keys. */
function otherKeys(
  schema: Schema,
  issues: readonly z.core.$ZodIssue[],
  value: unknown
): {path: PropertyKey[]; fault: Fault}[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const {path, keys} = issue;
    const expected = issues.flatMap((each) =>
      isMissing(each, value) && pathText(each.path.slice(0, -1)) === pathText(path)
        ? [String(each.path[each.path.length - 1])]
        : []
    );
    if (expected.length === 0 || keys.some((key) => /^\d{1,3}$|\uff1a/.test(key))) return [];
    const at = mapping(valueAt(value, path));
    const given = Object.keys(at);
    const kinds = alternativesAt(schema, path).filter(({keys: known}) =>
      given.every((key) => known.includes(key))
    );
    const instead = kinds.map(({kind}) => kind);
    return [
      {path: [...path, keys[0]], fault: checkFault("otherKeys", {expected, got: keys, instead})}
    ];
  });
}

/** Keys a schema allows at a path, through lists and options; of alternatives those of the one that the value names, if it names one. */
function knownKeys(schema: Schema, path: readonly PropertyKey[], found: unknown): string[] {
  const shapes = shapesAt(schema, path);
  const given = mapping(found);
  const named = shapes.filter(({def: {shape = {}}}) =>
    Object.entries(shape).some(
      ([key, {def}]) => def.type === "literal" && def.values?.includes(given[key])
    )
  );
  const open = named.length > 0 ? named : shapes;
  return [...new Set(open.flatMap(({def}) => Object.keys(def.shape ?? {})))];
}

/** The alternatives that a schema has at a path: the word that tells one from the others, such as `family: beta`, and its keys. */
function alternativesAt(schema: Schema, path: readonly PropertyKey[]) {
  return shapesAt(schema, path).flatMap(({def: {shape = {}}}) => {
    const [word] = Object.entries(shape).filter(([, {def}]) => def.type === "literal");
    return word?.[1].def.values
      ? [{kind: `${word[0]}: ${word[1].def.values.join("|")}`, keys: Object.keys(shape)}]
      : [];
  });
}

function shapesAt(schema: Schema, path: readonly PropertyKey[]): Inner[] {
  let reached = [schema as unknown as Inner];
  const open = (inner: Inner): Inner[] => {
    const {type, innerType, options, in: input} = inner.def;
    if (type === "union" && options) return options.flatMap(open);
    if (innerType) return open(innerType);
    if (type === "pipe" && input) return open(input);
    return [inner];
  };
  for (const step of path)
    reached = reached.flatMap(open).flatMap(({def}) => {
      const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
      return next ? [next] : [];
    });
  return reached.flatMap(open);
}

/** What of a schema leads to the schemas inside it. */
interface Inner {
  def: {
    type: string;
    innerType?: Inner;
    options?: Inner[];
    in?: Inner;
    shape?: Record<string, Inner>;
    element?: Inner;
    valueType?: Inner;
    values?: unknown[];
  };
}
