import type {Label} from "../quantity/label.js";
import {changeTargets} from "./changeTarget.js";
import {compileScenario, type ScenarioContext} from "./compileScenario.js";
import type {Scenario} from "./scenario.js";

/** One input that two scenarios set differently: its value by year under each (assumptions: at the centre of the prior). */
export interface InputDifference {
  target: string;
  name: Label;
  unit: string;
  years: number[];
  a: number[];
  b: number[];
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
 * @returns only the inputs whose value differs in at least one of the years
 * @throws RangeError as `compileScenario`
 * @example
 * scenarioDifferences(customScenario([]), customScenario([]), {scenarios: [], levers: [], assumptions: [], years: [2025]}) // => {levers: [], assumptions: []}
 */
export function scenarioDifferences(
  a: Scenario | string,
  b: Scenario | string,
  context: ScenarioContext
): ScenarioDifferences {
  const years = [...context.years];
  const targets = changeTargets(context.levers, context.assumptions);
  const parameters = targets.map(({id}) => id);
  const effects = [a, b].map((scenario) => compileScenario(scenario, {...context, parameters}));
  const differences: ScenarioDifferences = {levers: [], assumptions: []};
  for (const [row, {id, kind, name, unit, base}] of targets.entries()) {
    const [first, second] = effects.map(({scale, shift}) =>
      years.map((year, column) => {
        const cell = row * years.length + column;
        return scale[cell] * base(year) + shift[cell];
      })
    );
    if (first.every((value, column) => value === second[column])) continue;
    const list = kind === "lever" ? differences.levers : differences.assumptions;
    list.push({target: id, name, unit, years, a: first, b: second});
  }
  return differences;
}
