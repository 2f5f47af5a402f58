import {type Item, mapping, texts} from "../../check/mappings.js";
import type {Report} from "../../check/reporter.js";
import {unknownFault} from "../../check/unknownFault.js";
import {dataFault} from "../dataFault.js";

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
    if (!sources.has(text))
      report([...at, index], unknownFault("source", text, [...sources], "addFigure"));
}
