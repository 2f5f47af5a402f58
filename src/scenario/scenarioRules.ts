import {type Item, mapping, mappings} from "../check/mappings.js";
import type {Place} from "../check/problem.js";
import type {Known} from "../check/reporter.js";
import type {ChangeTarget} from "./changeTarget.js";
import type {ScenarioRules} from "./words/words.js";

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

/** Who is told what a scenario breaks: with words, for a reader, or only that it does, for a run. */
export interface BrokenRules {
  /** A rule of scenarios, with the values of its sentence; `restsOn` are what it is measured by. */
  rule<Rule extends keyof ScenarioRules>(
    path: readonly PropertyKey[],
    rule: Rule,
    values: ScenarioRules[Rule],
    restsOn?: readonly Place[]
  ): void;
  /** A name that must be one of the known ones; told whether it is or not. */
  name(path: readonly PropertyKey[], name: unknown, known: Known): void;
}

/**
 * Finds what the shape of a scenario cannot say: that its bases exist and lead to an end, that its changes name levers or
 * assumptions, and stay in their range. Words are left to who is told, so that a run that has nothing to refuse loads none.
 *
 * @param scenario - anything
 * @param known - what it may refer to
 * @param told - is told of every broken rule
 */
export function scenarioRules(
  scenario: unknown,
  {scenarios, targets, years, once}: KnownForScenario,
  told: BrokenRules
): void {
  const {id, base, changes} = mapping(scenario);
  if (typeof base === "string") checkBase(String(id), base, scenarios, told);
  const seen = new Set<string>();
  const list = mappings(changes, ["changes"]);
  for (const [i, change] of list.entries()) {
    const {reason: _, ...acts} = change.item;
    const text = JSON.stringify(acts);
    if (seen.has(text) && acts.operation !== "set") told.rule(change.path, "twice", {});
    seen.add(text);
    if (acts.operation === "set") checkCovered(change, list.slice(0, i), told);
    if (targets) checkChange(change, targets, told);
    if (years) checkActs(change, years, told);
    const {target} = change.item;
    if (typeof target === "string" && once?.has(target))
      told.rule([...change.path, "target"], "readOnce", {target});
  }
}

function checkBase(
  id: string,
  base: string,
  scenarios: KnownForScenario["scenarios"],
  told: BrokenRules
): void {
  const ids = scenarios.flatMap((one) => (typeof one.id === "string" ? [one.id] : []));
  if (base !== id && !ids.includes(base)) {
    const names = ids.filter((other) => other !== id);
    told.name(["base"], base, {thing: "scenario", names});
    return;
  }
  const chain = [id];
  let next: unknown = base;
  while (typeof next === "string" && !chain.includes(next)) {
    chain.push(next);
    const at: string = next;
    next = scenarios.find((one) => one.id === at)?.base;
  }
  if (next === id) told.rule(["base"], "circle", {chain: [...chain, id]});
}

/** A change that sets a number leaves nothing of what was said before of all its years: one of the two is a slip. */
function checkCovered({item, path}: Item, before: readonly Item[], told: BrokenRules): void {
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
  if (same) told.rule([...path, "value"], "setTwice", {got: [held, value].map(String)});
  else told.rule(path, "overridden", {operation: String(operation), value: String(held)});
}

function checkActs(
  {item: {from, to}, path}: Item,
  {first, last, since = first, places = []}: Years,
  told: BrokenRules
): void {
  // Years that do not ascend are a fault of the shape.
  if (typeof from === "number" && typeof to === "number" && from >= to) return;
  if (typeof from === "number" && from < Math.min(first, since))
    told.rule([...path, "from"], "beforeStart", {first, from}, places);
  else if (typeof from === "number" && from > last)
    told.rule([...path, "from"], "neverActs", {first, last, from}, [...places].reverse());
  else if (typeof to === "number" && to <= first && !(typeof from === "number" && from < first))
    told.rule([...path, "to"], "neverActs", {first, last, to}, places);
}

function checkChange(
  {item, path}: Item,
  targets: readonly ChangeTarget[],
  told: BrokenRules
): void {
  const {target: name, operation, value} = item;
  const target = targets.find(({id}) => id === name);
  if (!target) {
    const names = targets.map(({id}) => id);
    told.name([...path, "target"], name, {thing: "lever or assumption", names});
    return;
  }
  if (operation !== "set" && operation !== "ramp") return;
  const {id, range, bounds} = target;
  const [low, high] = range;
  const unit = target.unit === "1" ? "" : target.unit;
  if (typeof value === "number" && !(low <= value && value <= high))
    told.rule([...path, "value"], "outside", {target: id, low, high, unit, got: value, bounds});
  else if (typeof value === "number" && value !== 0 && isBelowStep(value, target))
    told.rule([...path, "value"], "belowStep", {step: target.step ?? 0, unit, got: value});
}

/** A people's lever set to a few: 4 for 4万. What is no count may be as fine as it likes. */
function isBelowStep(value: number, {step = 0, unit}: ChangeTarget): boolean {
  return unit !== "1" && Math.abs(value) < step * (1 - 1e-9);
}
