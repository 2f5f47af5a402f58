import {checkProjectForm} from "../project/checkProjectForm.js";
import {parameterNames} from "../project/parameterNames.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import {checkKeys} from "../quantity/checkKeys.js";
import type {Label} from "../quantity/label.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import {defaultSource} from "./parameterSource.js";
import {prepareForecast} from "./prepareForecast.js";
import {both} from "./words/both.js";

/** How much narrower targets would be known if one assumption were known exactly. */
export interface ParameterWorth {
  /** Id of the assumption; of a simplex with its component. */
  parameter: string;
  name: Label;
  /** By target, largest first: expected share by which its interval would narrow, in [0, 1]; those below 5% are left out. */
  narrows: {target: string; share: number}[];
}

/** Groups of equal size that the runs are split into by the parameter. */
const groups = 10;
/** Narrowing below which a parameter is not worth asking for; far above the noise of 200 runs or more. */
const faint = 0.05;

/**
 * Says which assumptions are worth finding out, and what for: by how much the interval of every target's headline number would be
 * expected to narrow if the assumption were known exactly.
 *
 * S is the share of the variance of the number that the parameter explains alone, η² of ten groups of equal size along the
 * parameter less what ten groups of nothing explain: S = 1 − (1 − η²)(n − 1) / (n − 10). The interval narrows by 1 − √(1 − S), as for a number spread normally.
 *
 * @param project - its fit is used where it has one of its present inputs
 * @param options.runs - at least 200, default 1,000
 * @param options.seed - default 1
 * @param options.scenario - id; default the project's own
 * @returns the most worth first, by its largest narrowing
 * @throws RangeError if runs are fewer or an option is not one
 * @example
 * parameterWorth(loadProject("data"), {runs: 200})[0].narrows[0].share > 0.2 // => true
 * parameterWorth(loadProject("data"), {runs: 20}) // throws invalid runs; not an integer ≥ 200: 20
 */
export function parameterWorth(
  project: Project,
  options: {runs?: number; seed?: number; scenario?: string} = {}
): ParameterWorth[] {
  checkProjectForm(project, ["setup", "assumptions"]);
  checkKeys("options of parameterWorth", options, {runs: true, seed: true, scenario: true});
  const {runs = 1000, seed = 1, scenario = project.setup.scenario} = options;
  if (!(Number.isInteger(runs) && runs >= 200))
    throw new RangeError(`invalid runs; not an integer ≥ 200: ${runs}`);
  const {fit: _stale, ...unfitted} = project;
  const parameters = defaultSource(project.fit?.stale ? unfitted : project, seed);
  const {drawn, values} = simulate(project, {scenario, runs, seed, parameters});
  return project.assumptions
    .flatMap((one) =>
      parameterNames(one).map((parameter, i) => ({parameter, name: nameOf(one, i)}))
    )
    .flatMap(({parameter, name}) => {
      const column = drawn.get(parameter);
      if (!column) return [];
      const order = Array.from(column.keys()).sort((a, b) => column[a] - column[b]);
      if (column[order[0]] === column[order[runs - 1]]) return [];
      const narrows = values
        .map(({target, value}) => ({target, share: narrowing(order, value)}))
        .filter(({share}) => share >= faint)
        .sort((a, b) => b.share - a.share);
      return narrows.length > 0 ? [{parameter, name, narrows}] : [];
    })
    .sort((a, b) => b.narrows[0].share - a.narrows[0].share);
}

function nameOf({name, components}: Project["assumptions"][number], i: number): Label {
  const part = components?.[i]?.name;
  return part ? both((words, language) => words.partOf(name[language], part[language])) : name;
}

/** What every parameter and the headline number of every target was, by run. */
function simulate(
  project: Project,
  {
    runs,
    ...options
  }: Required<Pick<ForecastPlanOptions, "runs" | "seed" | "parameters">> & {
    scenario: string;
  }
): {drawn: Map<string, Float64Array>; values: {target: string; value: Float64Array}[]} {
  const {parameters: source} = options;
  const run = prepareForecast(withoutOutturns(project), {
    ...options,
    runs,
    indicators: [],
    explain: false
  });
  const read = run.readings
    .filter(({placed: {headline, target}}) => headline && target.kind === "forecast")
    .map((reading) => ({reading, target: reading.placed.target.id, value: new Float64Array(runs)}));
  const columns = source.parameters.map(() => new Float64Array(runs));
  const theta = new Float64Array(source.parameters.length);
  for (let number = 0; number < runs; number++) {
    run.simulate(number);
    for (const {reading, value} of read) value[number] = reading.value;
    source.draw(number, theta);
    for (let j = 0; j < theta.length; j++) columns[j][number] = theta[j];
  }
  return {
    drawn: new Map(source.parameters.map((name, j) => [name, columns[j]])),
    values: read
      .filter(({value}) => value.every(Number.isFinite))
      .map(({target, value}) => ({target, value}))
  };
}

/** 1 − √(1 − S) of a number by the order of the runs along a parameter. */
function narrowing(order: readonly number[], value: Float64Array): number {
  const n = order.length;
  const mean = value.reduce((sum, one) => sum + one, 0) / n;
  const total = value.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  if (total === 0) return 0;
  let between = 0;
  for (let g = 0; g < groups; g++) {
    const part = order.slice(Math.floor((g * n) / groups), Math.floor(((g + 1) * n) / groups));
    const own = part.reduce((sum, i) => sum + value[i], 0) / part.length;
    between += part.length * (own - mean) ** 2;
  }
  const share = 1 - ((1 - between / total) * (n - 1)) / (n - groups);
  return 1 - Math.sqrt(1 - Math.min(1, Math.max(0, share)));
}
