import {compilePipeline, type Pipeline, type PipelineOptions} from "../pipeline/compilePipeline.js";
import {lastYear, simulatedYears} from "../pipeline/simulatedYears.js";
import {indicatorsOf} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {shareScenario} from "../scenario/shareScenario.js";
import {forecastFindings} from "./findings.js";
import {type ForecastSettings, forecastInputs, forecastSettings} from "./forecastInputs.js";
import type {ForecastPlanOptions} from "./forecastOptions.js";
import type {Forecast} from "./forecastSchema.js";
import {indicatorForecasts} from "./indicatorForecasts.js";
import {paceDrivers} from "./paceDrivers.js";
import {pickParameters} from "./parameterSource.js";
import {planTogether} from "./planTogether.js";
import type {TalliedReading} from "./talliedReading.js";
import {Tally} from "./tally.js";
import {targetVerdicts} from "./targetVerdicts.js";
import {varianceShares} from "./varianceShares.js";
import {forecastSchemaId, version} from "./version.js";

/** Paired runs of the split of variance, at most; each takes three simulations. */
const pairedRuns = 80;

/** A forecast on its way: what makes a run, and the document of the runs made so far. */
interface ForecastRun {
  /** Runs asked for. */
  readonly runs: number;
  /** The readings that are counted; `holds` and `value` are those of the last run. */
  readonly readings: readonly TalliedReading[];
  /** Indicators and years of every pipeline, in the order of the numbers of a run: indicator × year each, row-major. */
  readonly pipelines: readonly Pick<Pipeline, "indicators" | "years">[];
  /** How many numbers a run yields: the indicators of every pipeline by year. */
  readonly size: number;
  /** Makes run number `run`, from 0, and writes its numbers, shape (size). In any order; nothing is counted. */
  make(run: number, numbers: Float64Array): void;
  /** Counts a run by its numbers, wherever they were made. Once for every number, in their order. */
  count(run: number, numbers: Float64Array): void;
  /** Makes a run and counts it. */
  simulate(run: number): void;
  /** The forecast of the runs made so far; at least one. */
  document(): Forecast;
}

/**
 * Prepares a forecast that is run piece by piece: checks the options and compiles one pipeline for every definition of the
 * start that a reading uses, the first to the horizon, the others as far as their readings look. Random numbers are common to
 * definitions: run r has the same parameters and noise in every pipeline.
 *
 * @param project - a checked project
 * @param options - see {@link ForecastPlanOptions}
 * @param compile - makes a pipeline of the project; another than `compilePipeline` is for trials
 * @returns `simulate` to make the runs (or `make` and `count` to make them elsewhere), and `document()` as often as wanted
 * @throws RangeError naming what is unknown or out of range: scenario, target of a change, indicator, definition, number
 * @example
 * ((run) => (run.simulate(0), run.document().runs))(prepareForecast(loadProject("data"), {explain: false})) // => 1
 */
export function prepareForecast(
  project: Project,
  options: ForecastPlanOptions = {},
  compile: (project: Project, options: PipelineOptions) => Pipeline = compilePipeline
): ForecastRun {
  const settings = forecastSettings(project, options);
  const {seed, runs, indicators, parameters: source} = settings;
  const model = compileModel(project, settings, compile);
  const {pipelines} = model;
  const picks = pipelines.map(({parameters}) => pickParameters(parameters, source));
  const deterministic = model.quiet.map(({indicators, years, simulate}, m) => {
    const out = new Float64Array(indicators.length * years.length);
    simulate({theta: picks[m](source.centre), seed, run: 0}, out);
    return out;
  });
  const {plan} = project;
  const ends = plan.until - project.setup.startYear;
  const drivers = paceDrivers(source.parameters, seed, ends);
  const tally = new Tally({plan, pipelines, deterministic, source, drivers, runs, indicators});
  const numbers = new Float64Array(deterministic.reduce((sum, {length}) => sum + length, 0));
  const outs = parts(numbers, deterministic);
  const drawn = new Float64Array(source.parameters.length);
  let last = -1;
  const draw = (run: number) => {
    if (run !== last) source.draw(run, drawn);
    last = run;
  };
  const make = (run: number) => {
    draw(run);
    for (let m = 0; m < pipelines.length; m++)
      pipelines[m].simulate({theta: picks[m](drawn), seed, run}, outs[m]);
  };
  const count = (run: number) => {
    draw(run);
    tally.push(drawn, outs);
  };
  return {
    runs,
    readings: tally.readings,
    pipelines,
    size: numbers.length,
    make(run, out) {
      make(run);
      out.set(numbers);
    },
    count(run, given) {
      numbers.set(given);
      count(run);
    },
    simulate(run) {
      make(run);
      count(run);
    },
    document: () => document(project, settings, model, tally)
  };
}

/** Views of one array, one after the other, as long as the given arrays. */
function parts(numbers: Float64Array, like: readonly Float64Array[]): Float64Array[] {
  let at = 0;
  return like.map(({length}) => {
    at += length;
    return numbers.subarray(at - length, at);
  });
}

/** The pipelines of a forecast, one a definition of the start that is used. */
interface CompiledForecast {
  pipelines: readonly Pipeline[];
  /** The same without any noise. */
  quiet: readonly Pipeline[];
  /** The first pipeline with a few indicators only. */
  lean(indicators: readonly string[]): Pipeline;
}

function compileModel(
  project: Project,
  {scenario, until, process, indicators}: ForecastSettings,
  compile: (project: Project, options: PipelineOptions) => Pipeline
): CompiledForecast {
  const {setup, scenarios, levers, assumptions, plan} = project;
  const used = definitionsUsed(project);
  const last = Math.max(until, ...used.map((each) => each.until));
  const years = simulatedYears(setup.startYear, last);
  const effect = compileScenario(scenario, {scenarios, levers, assumptions, plan, years});
  const options = used.map(({definition, needed, until}, m): PipelineOptions => {
    const wanted = m === 0 ? indicators && [...new Set([...indicators, ...needed])] : needed;
    const horizon = m === 0 ? last : until;
    return {scenario: effect, definition, until: horizon, indicators: wanted, process};
  });
  return {
    pipelines: options.map((each) => compile(project, each)),
    quiet: options.map((each) => compile(project, {...each, process: "none", drivers: false})),
    lean: (indicators) => compile(project, {...options[0], indicators})
  };
}

interface UsedDefinition {
  definition: string;
  /** Indicators its readings look at, and the last year they look to. */
  needed: string[];
  until: number;
}

/**
 * The first definition and those that readings name; a definition no reading uses is not run.
 *
 * @throws RangeError if a reading names an unknown one
 */
function definitionsUsed({setup, plan}: Project): UsedDefinition[] {
  const ids = setup.definitions.map(({id}) => id);
  const readings = plan.targets
    .filter(({kind}) => kind === "forecast")
    .flatMap((target) =>
      target.readings.flatMap((reading) => {
        const {id, definition = ids[0], until} = reading;
        if (!ids.includes(definition))
          throw new RangeError(unknownName(`definition of ${target.id} ${id}`, definition, ids));
        const last = until ?? yearOf(target.due);
        // A reading due later than any run can go is not judged, and says so.
        return last > lastYear
          ? []
          : [{definition, indicators: indicatorsOf(reading), until: last}];
      })
    );
  const used = ids.map((id): UsedDefinition => {
    const own = readings.filter(({definition}) => definition === id);
    return {
      definition: id,
      needed: [...new Set(own.flatMap(({indicators}) => indicators))],
      until: Math.max(setup.startYear + 1, ...own.map(({until}) => until))
    };
  });
  return used.filter(({needed}, i) => i === 0 || needed.length > 0);
}

function document(
  project: Project,
  settings: ForecastSettings,
  model: CompiledForecast,
  tally: Tally
): Forecast {
  const {scenario, seed, until, process, parameters: source, explain, asOf} = settings;
  const {pipelines} = model;
  const targets = targetVerdicts({project, settings, pipelines, tally});
  const stated = {
    version,
    share: shareScenario(scenario, project),
    seed,
    runs: tally.runs,
    until,
    process,
    parameters: {id: source.id, describe: source.describe},
    ...(asOf === null ? {} : {asOf})
  };
  return {
    schema: forecastSchemaId,
    ...stated,
    plan: project.plan.id,
    scenario: scenario.id,
    scenarioName: scenario.name,
    inputs: forecastInputs(project, stated, settings),
    contains: process === "none" ? ["parameter", "driver"] : ["parameter", "driver", "process"],
    indicators: indicatorForecasts(project, pipelines, tally.cells, until),
    targets,
    joints: planTogether(
      project,
      tally,
      targets.filter(({status}) => status === "conditional").map(({id}) => id)
    ),
    variance: explain ? variance(project, settings, model, tally) : [],
    findings: forecastFindings({project, scenario, source, pipelines, tally, targets})
  };
}

function variance(
  {plan}: Project,
  {seed, parameters}: ForecastSettings,
  {pipelines, lean}: CompiledForecast,
  tally: Tally
): Forecast["variance"] {
  const year = plan.until;
  const indicators = varianceIndicators(tally, pipelines, year);
  if (indicators.length === 0) return [];
  const runs = Math.max(2, Math.min(pairedRuns, tally.runs));
  return varianceShares(lean(indicators), parameters, {seed, runs, indicators, year});
}

/** Stocks and shares that headline readings look at, and the stocks behind their flows; only what is a number in every run. */
function varianceIndicators(
  {readings, cells, runs}: Tally,
  pipelines: readonly Pipeline[],
  year: number
): string[] {
  const ids = readings
    .filter(({placed}) => placed.headline)
    .flatMap(({placed: {model, compiled}}) => {
      const {id, kind, grade} = pipelines[model].indicators[compiled.row];
      return kind === "flow" && grade !== undefined ? [id, grade] : [id];
    });
  const [{years, indicators}] = pipelines;
  return cells
    .filter(
      ({model, column, sketch}) => model === 0 && years[column] === year && sketch.count === runs
    )
    .map(({indicator}) => indicators[indicator])
    .filter(({id, kind}) => kind !== "flow" && ids.includes(id))
    .map(({id}) => id);
}
