import type {Report} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/** Reports a name that is not among the known ones, with the nearest; what is not text is left to the schema. */
export function checkKnown(
  thing: string,
  name: unknown,
  known: readonly string[],
  path: PropertyKey[],
  report: Report
): void {
  if (typeof name !== "string" || known.includes(name)) return;
  const {message, mend} = unknownProblem(thing, name, known);
  report(path, message, mend);
}
