import type * as z from "zod/mini";
import {checkFault} from "./checkFault.js";
import {pathText, valueAt} from "./dataPath.js";
import type {Fault} from "./fault.js";
import type {Document} from "./parseDocument.js";
import type {Problem} from "./problem.js";
import {shapeFault} from "./shapeFault.js";
import {unknownFault} from "./unknownFault.js";

/**
 * Checks the data of a document against a schema; every fault becomes a problem with its line and key.
 *
 * @param schema - what the document must be
 * @param document - the parsed file
 * @param problems - every problem found is added here
 * @returns the typed value, or undefined if it is not of that shape
 */
export function checkShape<T>(
  schema: z.ZodMiniType<T>,
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
      column: pathText(path, document.value)
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
  schema: z.ZodMiniType,
  error: z.core.$ZodError,
  value: unknown,
  written: (path: readonly PropertyKey[]) => string | undefined = () => undefined
): {path: PropertyKey[]; fault: Fault}[] {
  return error.issues.flatMap((issue) => {
    const {path} = issue;
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        fault: /^\d{1,3}$/.test(key)
          ? checkFault("commaInNumber", {got: key})
          : unknownFault("key", key, known)
      }));
    }
    return [{path, fault: shapeFault(issue, valueAt(value, path), written(path))}];
  });
}

/** Keys a schema allows at a path, through lists, options and alternatives. */
function knownKeys(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
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
  return [...new Set(reached.flatMap(open).flatMap(({def}) => Object.keys(def.shape ?? {})))];
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
  };
}
