import {priorCentre} from "../pipeline/priorCentre.js";
import type {Assumption, Prior} from "../project/assumption.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import {parameterNames} from "../project/parameterNames.js";
import {checkObjects} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import type {RangePlace} from "./words/words.js";

/** Something a change may name: a lever, an assumption, or one component of an assumption. */
export interface ChangeTarget {
  id: string;
  kind: "lever" | "assumption";
  name: Label;
  unit: string;
  /** Unchanged value in a year: the lever's baseline, or where the model runs the assumption (see {@link priorCentre}). */
  base: (year: number) => number;
  /** What a changed value must stay within, both included. */
  range: [number, number];
  /** Where the range stands, to be widened there. */
  bounds: RangePlace;
  /** Step of a lever's control. */
  step?: number;
}

/**
 * Lists everything a scenario may change, in the order levers, then assumptions; components of a simplex one by one.
 *
 * @param levers - what the plan's owner decides
 * @param assumptions - what nobody decides
 * @example
 * changeTargets(loadProject("data").levers, []).find(({id}) => id === "delivery").range // => [0, 2]
 * changeTargets([], [{id: "pass", name: {zh: "合格率", en: "Pass rate"}, unit: "1", prior: {family: "beta", a: 3, b: 1}}])[0].base(2026).toFixed(4) // => "0.7937"
 */
export function changeTargets(
  levers: readonly Lever[],
  assumptions: readonly Assumption[]
): ChangeTarget[] {
  checkObjects("levers", levers, ["id"]);
  checkObjects("assumptions", assumptions, ["id", "prior"]);
  return [
    ...levers.map(
      (lever): ChangeTarget => ({
        id: lever.id,
        kind: "lever",
        name: lever.name,
        unit: lever.unit,
        base: (year) => leverBaseline(lever, year),
        range: lever.range,
        bounds: "lever",
        step: lever.step
      })
    ),
    ...assumptions.flatMap(assumptionTargets)
  ];
}

function assumptionTargets(assumption: Assumption): ChangeTarget[] {
  const {name, unit, prior, components, bounds} = assumption;
  const range: [number, number] = bounds ?? hardBounds(prior);
  // A centre takes a table of its prior, and most are never asked for.
  let centre: number[] | undefined;
  return parameterNames(assumption).map((id, i) => ({
    id,
    kind: "assumption",
    name: components
      ? {
          zh: `${name.zh}:${components[i].name.zh}`,
          en: `${name.en}: ${components[i].name.en}`
        }
      : name,
    unit,
    base() {
      centre ??= priorCentre(assumption);
      return centre[i];
    },
    range,
    bounds: bounds ? "bounds" : prior.family === "uniform" ? "prior" : "fixed"
  }));
}

function hardBounds(prior: Prior): [number, number] {
  const {family} = prior;
  if (family === "uniform") return [prior.low, prior.high];
  if (family === "beta" || family === "logitnormal" || family === "dirichlet") return [0, 1];
  if (family === "lognormal") return [0, Number.MAX_VALUE];
  return [-Number.MAX_VALUE, Number.MAX_VALUE];
}
