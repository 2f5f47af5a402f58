import type * as z from "zod/mini";
import {units} from "../quantity/unit.js";
import {checkFault, isForm} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {readNumber} from "./readNumber.js";
import {showValue} from "./showValue.js";
import {unitFault} from "./unitFault.js";
import {unknownFault} from "./unknownFault.js";
import {type Form, kinds} from "./words/words.js";

/**
 * The fault that the schema library found in a value: a rule that the schema names, or the kind, bound or word that it
 * expected.
 *
 * @param issue - of the schema library; its message is the name of a rule where the schema gives one
 * @param found - the value
 * @param written - the value as it stands in the file, where that can be told
 */
export function shapeFault(issue: z.core.$ZodIssue, found: unknown, written?: string): Fault {
  const got = typeof found === "number" && written ? written : showValue(found);
  if (issue.message === "baseline" && typeof found === "string") {
    const read = readNumber(found);
    return "message" in read ? read : checkFault("quotedNumber", {got});
  }
  if (isForm(issue.message)) return checkFault("form", {form: issue.message, got});
  switch (issue.code) {
    case "invalid_type":
      return kindFault(issue.expected, found, got);
    case "invalid_value":
      return wordFault(issue, found, got);
    case "too_small":
    case "too_big":
      return boundFault(issue, got);
    case "invalid_key":
      return checkFault("badKey", {form: formOf(issue.issues[0]), got});
    case "invalid_union":
      if ("options" in issue)
        return unknownFault("word", String(found ?? ""), (issue.options as unknown[]).map(String));
  }
  if (issue.message === "unit" && typeof found === "string")
    return unitFault(found, Object.keys(units), "document");
  return checkFault("other", {got});
}

function kindFault(expected: string, found: unknown, got: string): Fault {
  if (expected === "number" && typeof found === "string") {
    const read = readNumber(found);
    return "message" in read ? read : checkFault("quotedNumber", {got});
  }
  if (expected === "number" && typeof found === "number")
    return checkFault("notFinite", {got, mend: "leaveOut"});
  const kind = kinds.find((known) => known === expected) ?? "object";
  if (found === undefined) return checkFault("wrongKind", {kind, got, mend: "add"});
  if (kind === "string" && (typeof found === "number" || typeof found === "boolean"))
    return checkFault("wrongKind", {kind, got, mend: "quote"});
  if (typeof found === "string" && found.includes("\uff1a"))
    return checkFault("wrongKind", {kind, got, mend: "colon"});
  return checkFault("wrongKind", {kind, got});
}

function wordFault(issue: z.core.$ZodIssueInvalidValue, found: unknown, got: string): Fault {
  const known = issue.values.map(String);
  if (found === undefined) return checkFault("missingWord", {known});
  if (issue.message === "version") return checkFault("version", {known: known[0], got});
  if (known.length > 1 && typeof found === "string") return unknownFault("word", found, known);
  return checkFault("otherWord", {known, got});
}

function boundFault(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, got: string): Fault {
  const small = issue.code === "too_small";
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === "string" && small && bound === 1) return checkFault("emptyText", {got});
  if (issue.inclusive === false)
    return checkFault("bound", {side: small ? "above" : "below", bound, of: "number", got});
  const of = (["array", "string"] as const).find((origin) => origin === issue.origin) ?? "number";
  return checkFault("bound", {side: small ? "atLeast" : "atMost", bound, of, got});
}

function formOf({message}: {message: string}): Form {
  return isForm(message) ? message : "itemId";
}
