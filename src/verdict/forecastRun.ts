import {modelParameters} from "../pipeline/modelParameters.js";
import type {Pipeline, PipelineOptions} from "../pipeline/readyPipeline.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import type {Project} from "../project/project.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {scenarioCode} from "../scenario/scenarioCode.js";
import type {RunCondition} from "./conditionRuns.js";
import {moreRuns} from "./enoughRuns.js";
import {forecastFindings} from "./findings.js";
import {type ForecastSettings, forecastInputs} from "./forecastInputs.js";
import {forecastRunMaker} from "./forecastRunMaker.js";
import type {Forecast} from "./forecastSchema.js";
import {indicatorForecasts} from "./indicatorForecasts.js";
import {isUnknown} from "./isUnknown.js";
import type {ReportedYears} from "./knownYears.js";
import {employedDrivers, paceDrivers} from "./paceDrivers.js";
import {pickParameters} from "./parameterSource.js";
import {planTogether} from "./planTogether.js";
import type {RegisterParts} from "./registerParts.js";
import type {TalliedReading} from "./talliedReading.js";
import {Tally} from "./tally.js";
import {targetVerdicts} from "./targetVerdicts.js";
import {definitionsUsed} from "./usedDefinitions.js";
import {planVariance} from "./varianceShares.js";
import {forecastSchemaId, version} from "./version.js";

/** A forecast on its way: what makes a run, and the document of the runs made so far. */
export interface ForecastRun {
  /** Runs asked for. */
  readonly runs: number;
  /** The option that holds in a run, of what is open about the published numbers; null where none is known. */
  option(run: number, alternative: string): string | null;
  /** The readings that are counted; `holds` and `value` are those of the last run. */
  readonly readings: readonly TalliedReading[];
  /** Indicators and years of every pipeline, in the order of the numbers of a run: indicator × year each, row-major. */
  readonly pipelines: readonly Pick<Pipeline, "indicators" | "years">[];
  /** How many numbers a run yields: the indicators of every pipeline by year. */
  readonly size: number;
  /**
   * Makes run number `run`, from 0, and writes its numbers, shape (size). In any order; nothing is counted. Who makes more runs than were
   * asked for, one after the other, says before which number they end: side by side some are made ahead.
   */
  make(run: number, numbers: Float64Array, until?: number): void;
  /** Counts a run by its numbers, wherever they were made. Once for every number, in their order. */
  count(run: number, numbers: Float64Array): void;
  /** Makes a run and counts it. */
  simulate(run: number): void;
  /** How often the last run counts: 1, or where the register conditions the runs an integer ≥ 0. */
  readonly times: number;
  /** How many runs leave enough of equal weight, where the register leaves too few of those that were made; null: these will do. */
  more(): number | null;
  /** The forecast of the runs made so far; at least one. */
  document(): Forecast;
}

/** What of a forecast a caller may load only when it is needed. */
export interface ForecastParts {
  /** Makes a pipeline of the project. */
  compile(project: Project, options: PipelineOptions): Pipeline;
  /** How runs are made to give what is reported; null where nothing is. */
  register: RegisterParts | null;
}

/**
 * A forecast that is run piece by piece, of options that have been checked ({@link settingsWith}): compiles one pipeline for every
 * definition of the start that a reading uses, the first to the horizon, the others as far as their readings look. Random numbers are
 * common to definitions: run r has the same parameters and noise in every pipeline.
 *
 * @param project - a checked project
 * @param settings - of the options
 * @param parts - what makes pipelines, and what conditions runs
 * @throws RangeError naming what is unknown: indicator, definition
 */
export function forecastRun(
  project: Project,
  settings: ForecastSettings,
  parts: ForecastParts
): ForecastRun {
  const {seed, runs, indicators, parameters: source} = settings;
  const model = compileModel(project, settings, parts);
  const {pipelines} = model;
  const deterministic = centralRuns(model, settings);
  const {plan, setup} = project;
  const span = {plan: plan.until - setup.startYear, all: pipelines[0].years.length - 1};
  const drivers = [...paceDrivers(source.parameters, seed, span), ...employedDrivers(seed, span)];
  const reported = parts.register?.reportedYears(project, settings.asOf) ?? null;
  const tally = new Tally({
    ...{plan, pipelines, deterministic, source, drivers, runs, indicators},
    ...(setup.definition === undefined ? {} : {definition: setup.definition}),
    sources: {project, reported}
  });
  const condition = model.condition();
  const maker = forecastRunMaker(model, settings, {
    ...{deterministic, condition, tally},
    runsAhead: settings.sideBySide?.runsAhead
  });
  return {
    runs,
    option: (run, alternative) => source.option?.(run, alternative) ?? null,
    readings: tally.readings,
    pipelines,
    size: maker.numbers.length,
    make(run, out, until) {
      maker.make(run, until);
      out.set(maker.numbers);
    },
    count(run, given) {
      checkNumbersGiven(given, maker.numbers.length);
      maker.numbers.set(given);
      maker.count(run);
    },
    simulate(run) {
      maker.make(run);
      maker.count(run);
    },
    get times() {
      return maker.times();
    },
    more: () => (condition && condition.outturns.length > 0 ? moreRuns(tally) : null),
    document: () =>
      document(project, settings, model, {tally, condition, reported, register: parts.register})
  };
}

/** A worker that knows another project would give other numbers. */
function checkNumbersGiven({length}: Float64Array, size: number): void {
  if (length !== size)
    throw new RangeError(
      `invalid numbers; a run has ${size}, those given are of another project or of other options: ${length}`
    );
}

/** The run without noise at the centre of the parameters, of every pipeline. */
function centralRuns(
  {pipelines}: CompiledForecast,
  {parameters: source, seed}: ForecastSettings
): Float64Array[] {
  return pipelines.map(({parameters, indicators, years, simulate}) => {
    const out = new Float64Array(indicators.length * years.length);
    const theta = pickParameters(parameters, source)(source.centre);
    simulate({theta, seed, run: 0, quiet: true}, out);
    return out;
  });
}

/** The pipelines of a forecast, one a definition of the start that is used. */
interface CompiledForecast {
  pipelines: readonly Pipeline[];
  /** The first pipeline with a few indicators only. */
  lean(indicators: readonly string[]): Pipeline;
  /** How the register conditions the runs; null where it has nothing for them. */
  condition(): RunCondition | null;
}

function compileModel(
  project: Project,
  settings: ForecastSettings,
  {compile, register}: ForecastParts
): CompiledForecast {
  const {scenario, until, process, indicators, asOf, parameters: source, seed, runs} = settings;
  const {sideBySide} = settings;
  const {setup, scenarios, levers, assumptions, plan} = project;
  const used = definitionsUsed(project);
  const last = Math.max(until, ...used.map((each) => each.until));
  const years = simulatedYears(setup.startYear, last);
  const space = modelParameters(project);
  const effect = compileScenario(scenario, {scenarios, levers, assumptions, plan, years});
  const options = used.map(({definition, needed, until}, m): PipelineOptions => {
    const wanted = m === 0 ? indicators && [...new Set([...indicators, ...needed])] : needed;
    const horizon = m === 0 ? last : until;
    const shared = {scenario: effect, process, space, sideBySide};
    return {...shared, definition, until: horizon, indicators: wanted};
  });
  const pipelines = options.map((each) => compile(project, each));
  return {
    pipelines,
    condition: () =>
      register?.conditionRuns({
        project,
        asOf,
        source,
        seed,
        runs,
        whole: process === "integer",
        pipeline: pipelines[0],
        lean: (asked) => compile(project, {scenario: effect, space, process, ...asked})
      }) ?? null,
    lean: (indicators) => compile(project, {...options[0], indicators})
  };
}

function document(
  project: Project,
  settings: ForecastSettings,
  model: CompiledForecast,
  {
    tally,
    condition,
    reported,
    register
  }: {
    tally: Tally;
    condition: RunCondition | null;
    reported: ReportedYears | null;
    register: ForecastParts["register"];
  }
): Forecast {
  const {scenario, seed, until, process, parameters: source, explain, asOf} = settings;
  const {pipelines} = model;
  const conditioned = condition !== null && condition.outturns.length > 0;
  const reports = register?.reportedVerdicts({project, settings, condition}) ?? null;
  const targets = targetVerdicts({project, settings, pipelines, tally, reported, reports});
  const stated = {
    version,
    share: scenarioCode(scenario, {inputs: project.hash, placeCode: project.plan.placeCode}),
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
      targets.filter(isUnknown).map(({id}) => id)
    ),
    variance: explain && !conditioned ? planVariance(project.plan, settings, model, tally) : [],
    ...(condition && register
      ? {outturns: register.outturnRecord(condition, tally.effective, project.plan)}
      : {}),
    findings: [
      ...forecastFindings({project, scenario, source, pipelines, tally, targets}),
      ...(register?.findings(project, condition, tally) ?? [])
    ]
  };
}
