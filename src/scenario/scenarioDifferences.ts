import type {Scenario} from "../project/scenario.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import {changeTargets} from "./changeTarget.js";
import {compileScenario, type ScenarioContext} from "./compileScenario.js";

/** One input that two scenarios set differently: its value by year under each (assumptions: at the centre of the prior). */
export interface InputDifference {
  target: string;
  name: Label;
  unit: string;
  years: number[];
  a: number[];
  b: number[];
  /** An assumption that only one of the two sets to a number, so that under it nothing is uncertain. */
  settledBy?: "a" | "b";
}

/** What two scenarios set differently: what is decided, apart from what is assumed. */
export interface ScenarioDifferences {
  levers: InputDifference[];
  assumptions: InputDifference[];
}

/**
 * Lists the inputs that differ between two scenarios, bases included: touched levers and changed assumptions apart.
 *
 * @param a - a scenario or the id of one of `context.scenarios`
 * @param b - another
 * @param context - as for `compileScenario`
 * @returns only the inputs that differ in at least one of the years: levers by value, assumptions by what is done to the draw
 * (one that is set to its own centre is listed, since it is no longer uncertain)
 * @throws RangeError as `compileScenario`
 * @example
 * scenarioDifferences(customScenario([]), customScenario([]), {scenarios: [], levers: [], assumptions: [], years: [2025]}) // => {levers: [], assumptions: []}
 */
export function scenarioDifferences(
  a: Scenario | string,
  b: Scenario | string,
  context: ScenarioContext
): ScenarioDifferences {
  checkObject("context", context, ["years", "scenarios", "levers", "assumptions"]);
  checkNumbers("years", context.years);
  const years = [...context.years];
  const targets = changeTargets(context.levers, context.assumptions);
  const parameters = targets.map(({id}) => id);
  const effects = [a, b].map((scenario) => compileScenario(scenario, {...context, parameters}));
  const differences: ScenarioDifferences = {levers: [], assumptions: []};
  const [one, other] = effects;
  for (const [row, {id, kind, name, unit, base}] of targets.entries()) {
    const cells = years.map((_, column) => row * years.length + column);
    // Most inputs are as they were; where an assumption stands takes a table of its prior.
    if (cells.every((i) => one.scale[i] === other.scale[i] && one.shift[i] === other.shift[i]))
      continue;
    const [first, second] = effects.map(({scale, shift}) =>
      cells.map((cell, column) => scale[cell] * base(years[column]) + shift[cell])
    );
    const found: InputDifference = {target: id, name, unit, years, a: first, b: second};
    if (kind === "lever") {
      if (first.some((value, column) => value !== second[column])) differences.levers.push(found);
      continue;
    }
    const [setsA, setsB] = effects.map(({scale}) => cells.some((cell) => scale[cell] === 0));
    if (setsA !== setsB) found.settledBy = setsA ? "a" : "b";
    differences.assumptions.push(found);
  }
  return differences;
}
