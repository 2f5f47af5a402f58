import {type Item, mapping, texts} from "../../check/mappings.js";
import type {Report} from "../../check/reporter.js";
import {unknownFault} from "../../check/unknownFault.js";
import {dataFault} from "../dataFault.js";

/**
 * Whether an id names a source: a row, or the rows of one letter group (CZ07 stands for CZ07a and CZ07b).
 *
 * @example
 * isSource("CZ07", new Set(["CZ07a", "CZ07b"])) // => true
 * isSource("CZ08", new Set(["CZ07a", "CZ07b"])) // => false
 */
export function isSource(id: string, sources: ReadonlySet<string>): boolean {
  if (sources.has(id)) return true;
  return [..."abcdefghijklmnopqrstuvwxyz"].some((letter) => sources.has(id + letter));
}

/**
 * Checks what a lever or an assumption rests on.
 *
 * @param item - has basis
 * @param sources - ids of figures, rules and peer targets; undefined if they could not be read
 * @param report - receives what is wrong
 */
export function checkBasis(
  {item, path}: Item,
  sources: ReadonlySet<string> | undefined,
  report: Report
): void {
  const basis = mapping(item.basis);
  const at = [...path, "basis", "sources"];
  if (basis.kind === "source" && Array.isArray(basis.sources) && basis.sources.length === 0)
    report(at, dataFault("noBasis", {}));
  if (!sources) return;
  for (const {text, index} of texts(basis.sources))
    if (!isSource(text, sources))
      report([...at, index], unknownFault("source", text, [...sources], "addFigure"));
}
