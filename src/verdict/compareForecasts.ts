import {simulatedYears} from "../pipeline/simulatedYears.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import {decodeScenario} from "../scenario/decodeScenario.js";
import {type ScenarioDifferences, scenarioDifferences} from "../scenario/scenarioDifferences.js";
import {checkIndicator} from "./checkIndicator.js";
import type {Forecast, ReadingVerdict} from "./forecastSchema.js";
import type {IndicatorForecast} from "./indicatorSchema.js";

/** How one indicator differs, second minus first; all arrays have the length of `years`. */
export interface IndicatorDifference {
  id: string;
  name: Label;
  unit: string;
  definition?: string;
  years: number[];
  /** Difference of the medians and of the deterministic runs. */
  median: number[];
  deterministic: number[];
}

/** How the verdict on one reading differs. */
export interface VerdictDifference {
  target: string;
  reading: string;
  a: number;
  b: number;
  /** b − a. */
  difference: number;
  /** Upper bound of its Monte Carlo error: as if the two had not shared their random numbers. */
  standardError: number;
}

/** What differs between two forecasts, and which inputs were changed. */
export interface ForecastDifferences {
  a: string;
  b: string;
  /** Levers and assumptions that the scenarios set differently; nothing else is listed. */
  inputs: ScenarioDifferences;
  indicators: IndicatorDifference[];
  /** Readings whose probability differs, largest difference first. */
  verdicts: VerdictDifference[];
  /** Of the targets that have evidence holding together, by definition of the start. */
  joints: {definition: string; a: number; b: number; difference: number}[];
}

/**
 * Compares two forecasts of one plan: differences of indicators and of probabilities, and only the inputs that were changed.
 *
 * Differences are clean if both have the same seed and runs: then they share every random number.
 *
 * @param a - the forecast compared with
 * @param b - the other
 * @param project - levers, assumptions and scenarios the two were made from
 * @throws RangeError if the plans, seeds or runs differ
 * @example
 * ((project) => compareForecasts(...["recent-pace", "funding-cut"].map((scenario) => forecastPlanSync(project, {scenario, runs: 32, explain: false})), project).inputs.levers[0].target)(loadProject("data")) // => "delivery"
 * compareForecasts({plan: "p", seed: 1, runs: 9}, {plan: "p", seed: 2, runs: 9}, {}) // throws invalid forecasts; seed differs: 1, 2
 */
export function compareForecasts(
  a: Forecast,
  b: Forecast,
  project: Pick<Project, "levers" | "assumptions" | "scenarios" | "setup" | "plan">
): ForecastDifferences {
  checkObject("a", a, ["plan"]);
  checkObject("b", b, ["plan"]);
  checkProjectForm(project);
  for (const key of ["plan", "seed", "runs"] as const)
    if (a[key] !== b[key])
      throw new RangeError(`invalid forecasts; ${key} differs: ${a[key]}, ${b[key]}`);
  for (const [name, {indicators}] of [
    ["a", a],
    ["b", b]
  ] as const) {
    checkList(`${name}.indicators`, indicators);
    for (const [i, indicator] of indicators.entries())
      checkIndicator(`${name}.indicators[${i}]`, indicator);
  }
  for (const [name, forecast] of Object.entries({a, b}))
    checkForm(name, forecast, {
      until: "number",
      targets: [{id: "text", readings: [{}]}],
      "joints?": [{}]
    });
  const {levers, assumptions, scenarios, setup, plan} = project;
  const until = Math.max(a.until, b.until);
  const years = simulatedYears(setup.startYear, until);
  const [first, second] = [a, b].map(({share, scenario}) =>
    share === undefined ? scenario : decodeScenario(share)
  );
  return {
    a: a.scenario,
    b: b.scenario,
    inputs: scenarioDifferences(first, second, {scenarios, levers, assumptions, plan, years}),
    indicators: a.indicators.flatMap((one) => {
      const other = b.indicators.find(
        ({id, definition}) => id === one.id && definition === one.definition
      );
      return other ? [indicatorDifference(one, other)] : [];
    }),
    verdicts: verdictDifferences(a, b),
    joints: a.joints.flatMap(({definition, targets, probability}) => {
      const other = b.joints.find((one) => one.definition === definition);
      // Of other promises together the difference would be none of the scenarios.
      if (other?.targets.join() !== targets.join()) return [];
      const {probability: there} = other;
      return {definition, a: probability, b: there, difference: there - probability};
    })
  };
}

function indicatorDifference(a: IndicatorForecast, b: IndicatorForecast): IndicatorDifference {
  const shared = a.years.flatMap((year, i) => {
    const j = b.years.indexOf(year);
    return j < 0 ? [] : [{year, i, j}];
  });
  return {
    id: a.id,
    name: a.name,
    unit: a.unit,
    ...(a.definition === undefined ? {} : {definition: a.definition}),
    years: shared.map(({year}) => year),
    median: shared.map(({i, j}) => b.median[j] - a.median[i]),
    deterministic: shared.map(({i, j}) => b.deterministic[j] - a.deterministic[i])
  };
}

function verdictDifferences(a: Forecast, b: Forecast): VerdictDifference[] {
  const others = new Map(b.targets.map((target) => [target.id, target]));
  return a.targets
    .flatMap(({id, readings}) =>
      readings.flatMap((one) => {
        const other = others.get(id)?.readings.find(({reading}) => reading === one.reading);
        return other ? verdictDifference(id, one, other) : [];
      })
    )
    .sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
}

function verdictDifference(
  target: string,
  {reading, probability: a, standardError}: ReadingVerdict,
  {probability: b, standardError: otherError}: ReadingVerdict
): VerdictDifference[] {
  if (a === null || b === null || a === b) return [];
  const squares = (standardError ?? 0) ** 2 + (otherError ?? 0) ** 2;
  return [{target, reading, a, b, difference: b - a, standardError: Math.sqrt(squares)}];
}
