import {type Item, mapping, mappings} from "../check/mappings.js";
import type {Document} from "../check/parseDocument.js";
import type {Place, Problem} from "../check/problem.js";
import type {Part} from "../check/readDocument.js";
import {checkKnown, type Report, reporter} from "../check/reporter.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {type ChangeTarget, changeTargets} from "./changeTarget.js";
import {compileScenario, isRangeFault} from "./compileScenario.js";
import {inheritScenario} from "./inheritScenario.js";
import {scenarioFault} from "./scenarioFault.js";

/** What of a project a scenario may refer to. */
export type ScenarioProject = Pick<Project, "scenarios" | "levers" | "assumptions" | "setup"> &
  Partial<Pick<Project, "plan">>;

/** Simulated years, and where they stand. */
interface Years {
  first: number;
  last: number;
  /** The earliest year from which a change may act, where that is before the first: its own years are then past, and it acts on what is left. */
  since?: number;
  places?: readonly Place[];
}

/** What a scenario may refer to, as far as it could be read. */
export interface KnownForScenario {
  /** Where its bases are looked up, itself included or not. */
  scenarios: readonly {id?: unknown; base?: unknown}[];
  /** What may be changed; undefined if levers or assumptions could not be read. */
  targets: readonly ChangeTarget[] | undefined;
  /** First and last simulated year, and where they stand; absent if they could not be read. */
  years?: Years;
  /** What a run reads once, which no change by year reaches; absent if the setup could not be read. */
  once?: ReadonlySet<string>;
}

/**
 * Checks what the shape of a scenario cannot say: that its bases exist and lead to an end, that its changes name levers or
 * assumptions, and stay in their range.
 *
 * @param document - the scenario
 * @param known - what it may refer to
 * @param problems - every problem found is added here
 */
export function checkScenario(
  document: Document,
  {scenarios, targets, years, once}: KnownForScenario,
  problems: Problem[]
): void {
  const report = reporter(document, problems);
  const {id, base, changes} = mapping(document.value);
  if (typeof base === "string") checkBase(String(id), base, scenarios, report);
  const seen = new Set<string>();
  const list = mappings(changes, ["changes"]);
  for (const [i, change] of list.entries()) {
    const {reason: _, ...acts} = change.item;
    const text = JSON.stringify(acts);
    if (seen.has(text) && acts.operation !== "set") report(change.path, scenarioFault("twice", {}));
    seen.add(text);
    if (acts.operation === "set") checkCovered(change, list.slice(0, i), report);
    if (targets) checkChange(change, targets, report);
    if (years) checkActs(change, years, report);
    const {target} = change.item;
    if (typeof target === "string" && once?.has(target))
      report([...change.path, "target"], scenarioFault("readOnce", {target}));
  }
}

/**
 * Checks that the changes of a scenario and its bases stay in range together, which shows when they are compiled.
 *
 * @param scenario - the scenario, without a problem by itself
 * @param project - what it is for
 * @param problems - a problem is added here
 */
export function checkEffect(
  {document, value}: Required<Part<Scenario>>,
  {scenarios, levers, assumptions, setup: {startYear, untilYear}}: ScenarioProject,
  problems: Problem[]
): void {
  const years = Array.from({length: untilYear - startYear}, (_, i) => startYear + 1 + i);
  try {
    compileScenario(value, {scenarios, levers, assumptions, years});
  } catch (error) {
    if (!isRangeFault(error)) throw error;
    const {target, low, high, year, value: got} = error;
    problems.push({
      file: document.file,
      column: "changes",
      ...scenarioFault("outsideTogether", {
        ...{target, low, high, year, got},
        changes: inheritScenario(value, scenarios).changes.filter((one) => one.target === target)
          .length,
        bounds: changeTargets(levers, assumptions).find(({id}) => id === target)?.bounds ?? "fixed"
      })
    });
  }
}

function checkBase(
  id: string,
  base: string,
  scenarios: KnownForScenario["scenarios"],
  report: Report
): void {
  const ids = scenarios.flatMap((one) => (typeof one.id === "string" ? [one.id] : []));
  if (base !== id && !ids.includes(base)) {
    const names = ids.filter((other) => other !== id);
    checkKnown(base, {thing: "scenario", names}, ["base"], report);
    return;
  }
  const chain = [id];
  let next: unknown = base;
  while (typeof next === "string" && !chain.includes(next)) {
    chain.push(next);
    const at: string = next;
    next = scenarios.find((one) => one.id === at)?.base;
  }
  if (next === id) report(["base"], scenarioFault("circle", {chain: [...chain, id]}));
}

/** A change that sets a number leaves nothing of what was said before of all its years: one of the two is a slip. */
function checkCovered({item, path}: Item, before: readonly Item[], report: Report): void {
  const {target, from, to, value} = item;
  const first = (year: unknown) => (typeof year === "number" ? year : Number.NEGATIVE_INFINITY);
  const last = (year: unknown) => (typeof year === "number" ? year : Number.POSITIVE_INFINITY);
  const covered = before.find(
    ({item: one}) =>
      one.target === target && first(from) <= first(one.from) && last(to) >= last(one.to)
  );
  if (!covered) return;
  const {operation, value: held, from: since, to: until} = covered.item;
  const same = operation === "set" && since === from && until === to;
  if (same) report([...path, "value"], scenarioFault("setTwice", {got: [held, value].map(String)}));
  else
    report(path, scenarioFault("overridden", {operation: String(operation), value: String(held)}));
}

function checkActs(
  {item: {from, to}, path}: Item,
  {first, last, since = first, places = []}: Years,
  report: Report
): void {
  // Years that do not ascend are a fault of the shape.
  if (typeof from === "number" && typeof to === "number" && from >= to) return;
  if (typeof from === "number" && from < Math.min(first, since))
    report([...path, "from"], scenarioFault("beforeStart", {first, from}), places);
  else if (typeof from === "number" && from > last)
    report(
      [...path, "from"],
      scenarioFault("neverActs", {first, last, from}),
      [...places].reverse()
    );
  else if (typeof to === "number" && to <= first && !(typeof from === "number" && from < first))
    report([...path, "to"], scenarioFault("neverActs", {first, last, to}), places);
}

function checkChange({item, path}: Item, targets: readonly ChangeTarget[], report: Report): void {
  const {target: name, operation, value} = item;
  const target = targets.find(({id}) => id === name);
  if (!target) {
    const names = targets.map(({id}) => id);
    checkKnown(name, {thing: "lever or assumption", names}, [...path, "target"], report);
    return;
  }
  if (operation !== "set" && operation !== "ramp") return;
  const {id, range, bounds} = target;
  const [low, high] = range;
  const unit = target.unit === "1" ? "" : target.unit;
  if (typeof value === "number" && !(low <= value && value <= high))
    report(
      [...path, "value"],
      scenarioFault("outside", {target: id, low, high, unit, got: value, bounds})
    );
  else if (typeof value === "number" && value !== 0 && isBelowStep(value, target))
    report(
      [...path, "value"],
      scenarioFault("belowStep", {step: target.step ?? 0, unit, got: value})
    );
}

/** A people's lever set to a few: 4 for 4万. What is no count may be as fine as it likes. */
function isBelowStep(value: number, {step = 0, unit}: ChangeTarget): boolean {
  return unit !== "1" && Math.abs(value) < step * (1 - 1e-9);
}
