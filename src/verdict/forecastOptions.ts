import type {SideBySide} from "../pipeline/sideBySide.js";
import type {ProcessNoise} from "../pipeline/workforceRun.js";
import {type StatusBands, statusBands} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {isDate} from "../quantity/date.js";
import type {ParameterSource} from "./parameterSource.js";
import type {SeriesForecaster} from "./seriesForecaster.js";

/** How a plan is forecast. */
export interface ForecastPlanOptions {
  /** A scenario, the id of one of the project's, or a shared string; default the project's own. */
  scenario?: string | Scenario;
  /** Number of runs; default 2,048, a power of two: so many are spread evenly. */
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
  /** Extrapolates published series of targets that are observed, not simulated; default {@link trendForecaster}. */
  forecaster?: SeriesForecaster;
  /** The day as of which the progress register is read, an ISO date; default that of its last evidence. Rows dated later are not known yet. */
  asOf?: string;
  /** What makes runs side by side, `sideBySide` of `skillcast/batch`: the same document, sooner. Default none: one by one. */
  sideBySide?: SideBySide;
  /** Where each word for a probability begins; default `statusBands`. */
  bands?: StatusBands;
}

const known = {
  scenario: true,
  runs: true,
  seed: true,
  until: true,
  process: true,
  parameters: true,
  indicators: true,
  explain: true,
  forecaster: true,
  bands: true,
  asOf: true,
  sideBySide: true,
  // Of forecasts that are run piece by piece.
  elsewhere: true,
  onProgress: true,
  partial: true,
  signal: true
} as const;

/**
 * Refuses options of a forecast that are not what they are called; the numbers among them are checked where they are used.
 *
 * @param project - as loaded
 * @param options - anything
 * @throws RangeError naming an unknown key with the nearest known, or what an option must be; TypeError if options is no object
 * @example
 * checkForecastOptions({}, {}) // throws invalid project; not one that loadProject returns: {}
 */
export function checkForecastOptions(project: Project, options: ForecastPlanOptions): void {
  if (!project?.setup || !project.plan || !Array.isArray(project.figures))
    throw new RangeError(
      `invalid project; not one that loadProject returns: ${JSON.stringify(project)?.slice(0, 80)}`
    );
  checkKeys("options of a forecast", options as Record<keyof typeof known, unknown>, known);
  const {indicators, explain, parameters, forecaster} = options;
  const refuse = (name: string, rule: string, got: unknown) => {
    throw new RangeError(`invalid ${name}; not ${rule}: ${JSON.stringify(got)?.slice(0, 80)}`);
  };
  if (indicators !== undefined && !isListOfTexts(indicators))
    refuse("indicators", "a list of ids", indicators);
  if (explain !== undefined && typeof explain !== "boolean")
    refuse("explain", "true or false", explain);
  if (parameters !== undefined && !isSource(parameters))
    refuse("parameters", "a source such as priorSource(…) or fitSource(…)", parameters);
  if (forecaster !== undefined && !isForecaster(forecaster))
    refuse("forecaster", "an id and a function forecast", forecaster);
  const {bands, asOf, sideBySide} = options;
  if (sideBySide !== undefined && typeof sideBySide?.runsAhead !== "function")
    refuse("sideBySide", "that of skillcast/batch", sideBySide);
  if (asOf !== undefined && !(typeof asOf === "string" && isDate(asOf)))
    refuse("asOf", "a day that exists, as 2026-12-31 does", asOf);
  if (bands !== undefined && !areBands(bands))
    refuse("bands", "words with where they begin, highest first and the last at 0", bands);
}

function isListOfTexts(given: unknown): boolean {
  return Array.isArray(given) && given.every((each) => typeof each === "string");
}

function isSource(given: Partial<NonNullable<ForecastPlanOptions["parameters"]>>): boolean {
  return typeof given?.id === "string" && !!given.parameters && typeof given.draw === "function";
}

function isForecaster(given: Partial<NonNullable<ForecastPlanOptions["forecaster"]>>): boolean {
  return typeof given?.id === "string" && typeof given.forecast === "function";
}

function areBands(given: NonNullable<ForecastPlanOptions["bands"]>): boolean {
  if (!Array.isArray(given) || given.length === 0) return false;
  const words = statusBands.map(({word}) => word);
  return given.every(
    (band, i) =>
      words.includes(band?.word) &&
      (i === given.length - 1 ? band.from === 0 : band.from > given[i + 1]?.from)
  );
}
