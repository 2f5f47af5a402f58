import {checkFault} from "../../check/checkFault.js";
import {type Item, mapping, mappings, texts} from "../../check/mappings.js";
import type {Document} from "../../check/parseDocument.js";
import type {Problem} from "../../check/problem.js";
import {checkKnown, checkUnique, type Report, reporter} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import type {Lever} from "../../project/lever.js";
import {leverBaseline} from "../../project/leverBaseline.js";
import {dataFault} from "../dataFault.js";
import {checkBasis} from "./checkBasis.js";

/** What costs.yaml may refer to; undefined where it could not be read. */
export interface CostContext {
  levers: readonly Lever[] | undefined;
  /** Ids of figures, rules and peer targets. */
  sources: ReadonlySet<string> | undefined;
  /** First and last simulated year. */
  years?: {first: number; last: number} | undefined;
}

/**
 * Checks what the shape of costs.yaml cannot say: that levers are known and have one cost, that what can be delivered is in their range,
 * that those who share a capacity are counted alike, once each, and have room for what is planned of them, sources.
 *
 * @param document - the file
 * @param context - levers, sources and years
 * @param problems - every problem found is added here
 */
export function checkCosts(
  document: Document,
  {levers, sources, years}: CostContext,
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
    sharing.forEach(({text, index}, i) => {
      if (sharing.findIndex((other) => other.text === text) < i)
        report([...at, index], checkFault("repeatedId", {got: showValue(text)}));
    });
    checkPlanned(capacity, {levers, names: sharing.map(({text}) => text), years}, report);
  }
}

/** What is shared has room for the baselines of those who share it, in every year. */
function checkPlanned(
  {item: {most}, path}: Item,
  {levers, names, years}: Pick<CostContext, "levers" | "years"> & {names: readonly string[]},
  report: Report
): void {
  if (!levers || !years || typeof most !== "number") return;
  const sharing = levers.filter(({id}) => names.includes(id));
  if (sharing.length < new Set(names).size) return;
  for (let year = years.first; year <= years.last; year++) {
    const planned = sharing.reduce((sum, lever) => sum + leverBaseline(lever, year), 0);
    if (planned <= most * (1 + 1e-9)) continue;
    report([...path, "most"], dataFault("capacityBelowPlanned", {planned, year, got: most}));
    return;
  }
}
