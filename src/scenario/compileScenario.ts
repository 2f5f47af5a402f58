import {neutralEffect, type ScenarioEffect} from "../pipeline/scenarioEffect.js";
import type {Assumption} from "../project/assumption.js";
import type {Lever} from "../project/lever.js";
import type {Plan} from "../project/plan.js";
import type {Change, Scenario} from "../project/scenario.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkText} from "../quantity/checkText.js";
import {unknownName} from "../quantity/unknownName.js";
import {type ChangeTarget, changeTargets} from "./changeTarget.js";
import {inheritScenario} from "./inheritScenario.js";

/** What a scenario is compiled against. */
export interface ScenarioContext {
  /** Where bases (and a scenario given by id) are looked up. */
  scenarios: readonly Scenario[];
  levers: readonly Lever[];
  assumptions: readonly Assumption[];
  /** Rows of the effect; absent: every lever, then every scalar assumption. */
  parameters?: readonly string[];
  /** Columns of the effect: the simulated calendar years. */
  years: readonly number[];
  /** The plan whose last year (`horizon`, else `until`) a ramp without `to` arrives in, however far a run goes. */
  plan?: Pick<Plan, "until" | "horizon">;
}

/** What the RangeError of a change that leaves its range carries, beside its message. */
export interface RangeFault {
  target: string;
  low: number;
  high: number;
  /** First year in which the value is out of range, and the value. */
  year: number;
  value: number;
}

/** Whether an error says that a change leaves its range. */
export function isRangeFault(error: unknown): error is RangeError & RangeFault {
  return error instanceof RangeError && "target" in error;
}

/**
 * Compiles a scenario, its bases first, into one scale and one shift a parameter and year.
 *
 * `set` v: value = v. `add` v: value + v. `multiply` v: v · value. `ramp` v over [from, to): linear from the unchanged
 * value in `from` to v in `to − 1`, v from then on; without `to` it arrives in the last year of the plan, or of `years` where no
 * plan is given, so that nothing depends on how far a run goes. Each change acts on
 * the result of those before it. Changes that leave the value as it is (multiply by 1, add 0, a lever set to its
 * baseline) give the same bits as no change.
 *
 * @param scenario - a scenario or the id of one of `scenarios`
 * @returns rows of `parameters`, columns of `years`
 * @throws RangeError naming the nearest known name if a change names nothing known; naming the cycle of bases; with the
 * fields of {@link RangeFault} if a lever leaves its range or an assumption (at the centre of its prior) its bounds
 * @example
 * compileScenario(customScenario([{target: "delivery", operation: "multiply", value: 0.5, from: 2026}]), {scenarios: [], levers: loadProject("data").levers, assumptions: [], parameters: ["delivery"], years: [2025, 2026]}).scale // => new Float64Array([1, 0.5])
 * compileScenario("a", {scenarios: [{id: "a", changes: [{target: "x", operation: "set", value: 1}]}], levers: [], assumptions: [], years: [2025]}) // throws unknown lever or assumption: "x"
 */
export function compileScenario(
  scenario: Scenario | string,
  context: ScenarioContext
): ScenarioEffect {
  checkObject("context", context, ["scenarios", "levers", "assumptions", "years"]);
  const {scenarios, levers, assumptions, parameters, years, plan} = context;
  const known = changeTargets(levers, assumptions);
  const targets = new Map(known.map((target) => [target.id, target]));
  const arrival = plan ? (plan.horizon ?? plan.until) : years[years.length - 1];
  const effect = neutralEffect(parameters ?? known.map(({id}) => id), years);
  const rows = new Map(effect.parameters.map((id, row) => [id, row]));
  for (const change of inheritScenario(scenario, scenarios).changes) {
    checkText("target of a change", change.target);
    checkChange(change);
    const target = targets.get(change.target);
    if (!target)
      throw new RangeError(
        unknownName(
          "lever or assumption",
          change.target,
          known.map(({id}) => id)
        )
      );
    const row = rows.get(change.target);
    if (row === undefined) continue;
    applyChange(effect, row, withEnd(change, arrival), target);
  }
  return effect;
}

const known = {
  target: true,
  operation: true,
  value: true,
  from: true,
  to: true,
  reason: true
} as const;
const operations = ["set", "add", "multiply", "ramp"];

/** Refuses a change that would do something else, or nothing. */
function checkChange(change: Change): void {
  checkKeys("change", change, known);
  const {operation, value, from = 0, to = 0} = change;
  if (!operations.includes(operation))
    throw new RangeError(unknownName("operation", String(operation), operations));
  for (const [name, number] of Object.entries({value, from, to})) checkNumber(name, number);
}

/** A ramp arrives where it says, or in the last year of the plan. */
function withEnd(change: Change, arrival: number): Change {
  return change.operation === "ramp" && change.to === undefined
    ? {...change, to: Math.max(arrival, change.from ?? arrival) + 1}
    : change;
}

function applyChange(effect: ScenarioEffect, row: number, change: Change, target: ChangeTarget) {
  const {years, scale, shift} = effect;
  const from = change.from ?? years[0];
  const to = change.to ?? years[years.length - 1] + 1;
  const stays = change.operation === "ramp";
  for (let column = 0; column < years.length; column++) {
    const year = years[column];
    if (year < from || (year >= to && !stays)) continue;
    const cell = row * years.length + column;
    const base = target.base(year);
    const aims = change.operation === "set" || stays;
    if (target.kind === "lever" && aims && scale[cell] * base + shift[cell] === change.value)
      continue;
    compose(effect, cell, change, rampWeight(year, from, to));
    const after = scale[cell] * base + shift[cell];
    const [low, high] = target.range;
    if (!(low <= after && after <= high))
      throw rangeFault({target: change.target, low, high, year, value: after});
  }
}

function compose({scale, shift}: ScenarioEffect, cell: number, change: Change, weight: number) {
  switch (change.operation) {
    case "set":
      scale[cell] = 0;
      shift[cell] = change.value;
      break;
    case "add":
      shift[cell] += change.value;
      break;
    case "multiply":
      scale[cell] *= change.value;
      shift[cell] *= change.value;
      break;
    case "ramp":
      scale[cell] *= 1 - weight;
      shift[cell] = (1 - weight) * shift[cell] + weight * change.value;
  }
}

function rampWeight(year: number, from: number, to: number): number {
  if (year >= to - 1) return 1;
  return (year - from) / (to - 1 - from);
}

function rangeFault(fault: RangeFault): RangeError & RangeFault {
  const {target, low, high, year, value} = fault;
  const message = `invalid ${target}; not in [${low}, ${high}] in ${year}: ${value}`;
  return Object.assign(new RangeError(message), fault);
}
