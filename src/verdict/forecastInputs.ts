import type {SideBySide} from "../pipeline/sideBySide.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import {statusBands} from "../plan/statusWord.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkObject} from "../quantity/checkObject.js";
import {hashInputs} from "../quantity/hashInputs.js";
import {createRandom} from "../quantity/randomStream.js";
import {checkForecastOptions, type ForecastPlanOptions} from "./forecastOptions.js";
import type {Forecast} from "./forecastSchema.js";
import {defaultSource} from "./parameterSource.js";
import {trendForecaster} from "./seriesForecaster.js";

/** Makes of the scenario that is asked for one that the project can run, or throws. */
export type ReadGivenScenario = (asked: string | Scenario, project: Project) => Scenario;

/** The options of a forecast, checked, with every default in its place. */
export interface ForecastSettings
  extends Required<Omit<ForecastPlanOptions, "scenario" | "indicators" | "asOf" | "sideBySide">> {
  scenario: Scenario;
  /** Indicators to summarise by year; absent: all. */
  indicators: readonly string[] | undefined;
  /** The day as of which the progress register is read; null where there is none. */
  asOf: string | null;
  /** What makes runs side by side; undefined: they are made one by one. */
  sideBySide: SideBySide | undefined;
}

/**
 * Checks the options of a forecast and fills in the defaults. Names of indicators are left to the pipeline that knows them.
 *
 * @param project - knows its scenarios, its horizon and its fit
 * @param options - see {@link ForecastPlanOptions}
 * @param read - makes a scenario that the project can run of the one asked for, an id or a string among them
 * @throws RangeError naming what is unknown or out of range: until, runs, seed, or a stale fit; what `read` throws
 */
export function settingsWith(
  project: Project,
  options: ForecastPlanOptions,
  read: ReadGivenScenario
): ForecastSettings {
  checkForecastOptions(project, options);
  const {setup} = project;
  const {runs = 2048, seed = 1, process = "diffusion", until = setup.untilYear} = options;
  const {scenario = setup.scenario, parameters} = options;
  simulatedYears(setup.startYear, until);
  if (!(Number.isSafeInteger(runs) && runs >= 1))
    throw new RangeError(`invalid runs; not an integer of at least 1: ${runs}`);
  createRandom(seed);
  return {
    scenario: read(scenario, untilThen(project, until)),
    runs,
    seed,
    until,
    process,
    parameters: parameters ?? defaultSource(project, seed),
    asOf: readAsOf(project, options),
    sideBySide: options.sideBySide,
    ...unstated(options)
  };
}

/** The project with a scenario that may act as late as a run goes. */
export function untilThen(project: Project, until: number): Project {
  const {setup} = project;
  return {...project, setup: {...setup, untilYear: Math.max(setup.untilYear, until)}};
}

/** The day as of which the register is read; without a register there is none, so that no forecast depends on the day it is made. */
export function readAsOf(
  {progress = []}: Pick<Project, "progress">,
  {asOf}: Pick<ForecastPlanOptions, "asOf"> = {}
): string | null {
  if (progress.length === 0) return null;
  return asOf ?? progress.map(({dated}) => dated).sort()[progress.length - 1];
}

/** Options that the document does not state. */
type UnstatedOptions = Pick<ForecastPlanOptions, "indicators" | "explain" | "forecaster" | "bands">;

function unstated({
  indicators,
  explain = true,
  forecaster = trendForecaster,
  bands = statusBands
}: UnstatedOptions) {
  return {indicators, explain, forecaster, bands};
}

/**
 * Hash of everything that goes into a forecast: version, project and every option. Functions among the options are hashed by
 * the id they declare.
 *
 * @param project - its hash covers figures, plan, assumptions, levers, scenarios, tables
 * @param forecast - the options that the document states, and the version
 * @param options - those that it does not; the defaults where they are absent
 * @returns SHA-256, 64 hexadecimal digits
 * @example
 * forecastInputs({hash: "a"}, {version: "1", seed: 1, runs: 9, until: 2035}) === forecastInputs({hash: "a"}, {version: "1", seed: 1, runs: 9, until: 2035}, {explain: false}) // => false
 */
export function forecastInputs(
  project: Pick<Project, "hash">,
  forecast: Pick<
    Forecast,
    "version" | "share" | "seed" | "runs" | "until" | "process" | "parameters" | "asOf"
  >,
  options: UnstatedOptions = {}
): string {
  const {version, share, seed, runs, until, process, parameters, asOf} = forecast;
  const {indicators, explain, forecaster, bands} = unstated(options);
  return hashInputs({
    version,
    project: project.hash,
    scenario: share ?? null,
    seed,
    runs,
    until,
    process: process ?? null,
    parameters: parameters?.id ?? null,
    indicators: indicators ?? null,
    explain,
    forecaster: forecaster.id,
    bands,
    ...(asOf === undefined ? {} : {asOf})
  });
}

/**
 * Whether a forecast was made from other inputs than the project holds now, so that it must be computed again.
 *
 * @param forecast - for instance read from a file
 * @param project - as it is now
 * @param options - those it was asked for with that the document does not state; the defaults where they are absent
 * @example
 * ((project) => isStale(forecastPlanSync(project, {runs: 1}), project))(loadProject("data")) // => false
 * ((project) => isStale(forecastPlanSync(project, {runs: 1}), {...project, hash: "edited"}))(loadProject("data")) // => true
 */
export function isStale(
  forecast: Forecast,
  project: Pick<Project, "hash">,
  options: UnstatedOptions = {}
): boolean {
  checkObject("forecast", forecast, ["inputs"]);
  checkProjectForm(project, ["hash"]);
  return forecast.inputs !== forecastInputs(project, forecast, options);
}
