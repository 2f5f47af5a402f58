import type {Loose, Report} from "./reporter.js";
import {texts} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/** Whether an id names a source: a row, or the rows of one letter group (CZ07 stands for CZ07a and CZ07b). */
export function isSource(id: string, sources: ReadonlySet<string>): boolean {
  if (sources.has(id)) return true;
  return [..."abcdefghijklmnopqrstuvwxyz"].some((letter) => sources.has(id + letter));
}

/**
 * Checks what a lever or an assumption rests on.
 *
 * @param item - has basis
 * @param path - where it stands
 * @param sources - ids of figures, rules and peer targets; undefined if they could not be read
 * @param report - receives what is wrong
 */
export function checkBasis(
  item: Loose,
  path: readonly PropertyKey[],
  sources: ReadonlySet<string> | undefined,
  report: Report
): void {
  const basis = item.basis as Loose | undefined;
  if (typeof basis !== "object" || basis === null) return;
  if (basis.kind === "source" && Array.isArray(basis.sources) && basis.sources.length === 0)
    report(
      [...path, "basis", "sources"],
      "expected a source for kind source, got none",
      "name one, or write kind: assumption"
    );
  for (const {text, index} of texts(basis.sources)) {
    if (!sources || isSource(text, sources)) continue;
    const {message, mend} = unknownProblem("source", text, [...sources]);
    report([...path, "basis", "sources", index], message, `${mend}; or add the row to figures.csv`);
  }
}
