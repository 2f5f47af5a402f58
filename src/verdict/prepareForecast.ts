import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {ProcessNoise} from "../pipeline/workforceRun.js";
import {type StatusBands, statusBands} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import type {Reading, Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {readScenario} from "../scenario/readScenario.js";
import {defaultSource} from "./defaultSource.js";
import type {DefinedModel} from "./definedModel.js";
import {type ForecastRun, type ForecastRunOptions, forecastRun} from "./forecastRun.js";
import {judgeTrend, type SeriesForecaster} from "./judgeTrend.js";
import type {ParameterSource} from "./parameterSource.js";
import {trendForecast} from "./trendForecast.js";

/** How a plan is forecast. */
export interface ForecastPlanOptions {
  /** A scenario, the id of one of the project's, or a shared string; default the project's own. */
  scenario?: string | Scenario;
  /** Number of runs; default 1,000. */
  runs?: number;
  /** Integer in 0..4294967295; default 1. */
  seed?: number;
  /** Last year of the fans; default that of the setup. Targets due later are still judged at their date. */
  until?: number;
  /** How chance acts on people; default `diffusion`. */
  process?: ProcessNoise;
  /** Where parameters come from; default the project's fit, or the priors where it has none. */
  parameters?: ParameterSource;
  /** Indicators to summarise by year; default all. */
  indicators?: readonly string[];
  /** Say what verdicts rest on and split the variance; default true. Without it a forecast is faster. */
  explain?: boolean;
  /** Extrapolates published series of targets that are observed, not simulated; default `forecast`, or `drift` where
   * years are missing. */
  forecaster?: SeriesForecaster;
  /** Called after every run with all readings; each `tally.holds` is that of this run. */
  onRun?: ForecastRunOptions["onRun"];
  /** Where each word for a probability begins. */
  bands?: StatusBands;
}

/**
 * Prepares a forecast that is run piece by piece: checks the options and compiles one pipeline for every definition of the
 * start that a reading uses, the first to the horizon, the others as far as their readings look. Run `ensemble` with
 * `runEnsemble` or `runEnsembleSync`; `document()` gives the forecast of the runs made so far, as often as wanted.
 *
 * @param project - a checked project
 * @param options - see {@link ForecastPlanOptions}
 * @throws RangeError naming what is unknown or out of range: scenario, target of a change, indicator, definition, number
 * @example
 * prepareForecast({setup: {startYear: 2024, untilYear: 2035}}, {until: 2020}) // throws invalid until; not a year in 2025..2150: 2020
 */
export function prepareForecast(project: Project, options: ForecastPlanOptions = {}): ForecastRun {
  const {runs = 1000, seed = 1, process = "diffusion", indicators, explain} = options;
  const {bands = statusBands, forecaster = trendForecast} = options;
  const {setup, scenarios, levers, assumptions} = project;
  const until = options.until ?? setup.untilYear;
  if (!(Number.isInteger(until) && until > setup.startYear && until <= 2150))
    throw new RangeError(`invalid until; not a year in ${setup.startYear + 1}..2150: ${until}`);
  const named = options.scenario ?? setup.scenario;
  const scenario = typeof named === "string" ? readScenario(named, scenarios) : named;
  const used = definitionsUsed(project);
  const last = Math.max(until, ...used.map((each) => each.until));
  const years = Array.from({length: last - setup.startYear}, (_, i) => setup.startYear + 1 + i);
  const effect = compileScenario(scenario, {scenarios, levers, assumptions, years});
  const source = options.parameters ?? defaultSource(project, seed);
  const models = used.map(({definition, needed, until}, m): DefinedModel => {
    const wanted = m === 0 ? indicators && [...new Set([...indicators, ...needed])] : needed;
    const horizon = m === 0 ? last : until;
    const common = {scenario: effect, definition, until: horizon, indicators: wanted};
    return {
      definition,
      model: compilePipeline(project, {...common, process}),
      quiet: compilePipeline(project, {...common, process: "none", drivers: false})
    };
  });
  const [{definition: first}] = models;
  const leanModel = (wanted: readonly string[]) =>
    compilePipeline(project, {
      scenario: effect,
      definition: first,
      until: last,
      indicators: wanted,
      process
    });
  return forecastRun({
    project,
    scenario,
    models,
    source,
    runs,
    seed,
    until,
    process,
    indicators,
    explain,
    onRun: options.onRun,
    bands,
    leanModel,
    judgeTrend: (target) => judgeTrend(target, project, forecaster, bands)
  });
}

function dueYear({due}: Target, {until}: Reading): number {
  return until ?? yearOf(due);
}

interface UsedDefinition {
  definition: string;
  /** Indicators its readings look at, and the last year they look to. */
  needed: string[];
  until: number;
}

/** The first definition and those that readings name; a definition no reading uses is not run. */
function definitionsUsed({setup, plan}: Project): UsedDefinition[] {
  const [first] = setup.definitions;
  const used = setup.definitions.map(({id}): UsedDefinition => {
    const readings = plan.targets
      .filter(({kind}) => kind === "forecast")
      .flatMap((target) => target.readings.map((reading) => ({target, reading})))
      .filter(({reading}) => (reading.definition ?? first.id) === id);
    return {
      definition: id,
      needed: [...new Set(readings.map(({reading}) => reading.indicator))],
      until: Math.max(...readings.map(({target, reading}) => dueYear(target, reading)))
    };
  });
  return used.filter(({needed}, i) => i === 0 || needed.length > 0);
}
