import {checkFault} from "../../check/checkFault.js";
import {mapping, mappings, texts} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, reporter} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import type {Lever} from "../../project/lever.js";
import {dataFault} from "../dataFault.js";
import {checkBasis} from "./checkBasis.js";

/**
 * Checks what the shape of costs.yaml cannot say: that levers are known and have one cost, that what can be delivered is in their range,
 * that those who share a capacity are counted alike, sources.
 *
 * @param document - the file
 * @param context - the levers, and ids of figures, rules and peer targets; undefined if they could not be read
 * @param problems - every problem found is added here
 */
export function checkCosts(
  document: Document,
  {
    levers,
    sources
  }: {levers: readonly Lever[] | undefined; sources: ReadonlySet<string> | undefined},
  problems: Problem[]
): void {
  const report = reporter(document, problems);
  const names = levers?.map(({id}) => id);
  const seen = new Set<unknown>();
  for (const cost of mappings(mapping(document.value).costs, ["costs"])) {
    const {item, path} = cost;
    checkBasis(cost, sources, report);
    checkKnown(item.lever, {thing: "lever", names}, [...path, "lever"], report);
    if (seen.has(item.lever))
      report([...path, "lever"], checkFault("repeatedId", {got: showValue(item.lever)}));
    seen.add(item.lever);
    const [low, high] = levers?.find(({id}) => id === item.lever)?.range ?? [0, item.most];
    if (typeof item.most === "number" && !(low <= item.most && item.most <= Number(high)))
      report(
        [...path, "most"],
        dataFault("outside", {low, high: Number(high), of: "range", got: item.most})
      );
  }
  const capacities = mappings(mapping(document.value).capacities, ["capacities"]);
  checkUnique(capacities, report);
  for (const capacity of capacities) {
    const {item, path} = capacity;
    checkBasis(capacity, sources, report);
    const at = [...path, "levers"];
    const sharing = texts(item.levers);
    for (const {text, index} of sharing)
      checkKnown(text, {thing: "lever", names}, [...at, index], report);
    const units = sharing.flatMap(({text}) => levers?.find(({id}) => id === text)?.unit ?? []);
    if (new Set(units).size > 1)
      report(at, dataFault("capacityUnits", {units: [...new Set(units)]}));
  }
}
