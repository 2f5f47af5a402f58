import type {Assumption, Prior} from "../project/assumption.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Label} from "../quantity/label.js";

/** Something a change may name: a lever, an assumption, or one component of an assumption. */
export interface ChangeTarget {
  id: string;
  kind: "lever" | "assumption";
  name: Label;
  unit: string;
  /** Unchanged value in a year: the lever's baseline, or the centre of the assumption's prior. */
  base: (year: number) => number;
  /** What a changed value must stay within, both included. */
  range: [number, number];
}

/**
 * Lists everything a scenario may change, in the order levers, then assumptions; components of a simplex one by one.
 *
 * @param levers - what the plan's owner decides
 * @param assumptions - what nobody decides
 * @example
 * changeTargets(loadProject("data").levers, []).find(({id}) => id === "delivery").range // => [0, 2]
 * changeTargets([], [{id: "pass", name: {zh: "合格率", en: "Pass rate"}, unit: "1", prior: {family: "beta", a: 3, b: 1}}])[0].base(2026) // => 0.75
 */
export function changeTargets(
  levers: readonly Lever[],
  assumptions: readonly Assumption[]
): ChangeTarget[] {
  return [
    ...levers.map(
      (lever): ChangeTarget => ({
        id: lever.id,
        kind: "lever",
        name: lever.name,
        unit: lever.unit,
        base: (year) => leverBaseline(lever, year),
        range: lever.range
      })
    ),
    ...assumptions.flatMap(assumptionTargets)
  ];
}

function assumptionTargets({
  id,
  name,
  unit,
  prior,
  components,
  bounds
}: Assumption): ChangeTarget[] {
  const range: [number, number] = bounds ?? hardBounds(prior);
  if (!components) {
    const centre = priorCentre(prior, 0);
    return [{id, kind: "assumption", name, unit, base: () => centre, range}];
  }
  return components.map((component, i) => {
    const centre = priorCentre(prior, i);
    return {
      id: `${id}.${component.id}`,
      kind: "assumption",
      name: {zh: `${name.zh}:${component.name.zh}`, en: `${name.en}: ${component.name.en}`},
      unit,
      base: () => centre,
      range
    };
  });
}

function hardBounds(prior: Prior): [number, number] {
  const {family} = prior;
  if (family === "uniform") return [prior.low, prior.high];
  if (family === "beta" || family === "logitnormal" || family === "dirichlet") return [0, 1];
  if (family === "lognormal") return [0, Number.MAX_VALUE];
  return [-Number.MAX_VALUE, Number.MAX_VALUE];
}

function priorCentre(prior: Prior, component: number): number {
  switch (prior.family) {
    case "fixed":
      return prior.value;
    case "beta":
      return prior.a / (prior.a + prior.b);
    case "uniform":
      return (prior.low + prior.high) / 2;
    case "dirichlet":
      return prior.alpha[component] / prior.alpha.reduce((sum, alpha) => sum + alpha, 0);
    default:
      return prior.median;
  }
}
