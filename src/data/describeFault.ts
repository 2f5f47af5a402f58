import type {z} from "zod";
import {readNumber, show} from "./readNumber.js";
import {unknownProblem} from "./unknownProblem.js";

/**
 * What a schema found wrong with a value, in words.
 *
 * @param issue - from the schema library
 * @param found - the value
 * @param written - as it stands in the file, where that can be told
 */
export function describeFault(
  issue: z.core.$ZodIssue,
  found: unknown,
  written?: string
): {message: string; mend?: string} {
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
