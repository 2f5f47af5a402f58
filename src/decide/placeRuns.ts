import {type EnsembleWatch, runEnsemble} from "../ensemble/runEnsemble.js";
import type {CompiledReading} from "../plan/compileReading.js";
import {yearOfColumn} from "../plan/knownWindow.js";
import type {Plan} from "../project/plan.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import type {Reading, Target} from "../project/target.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkText} from "../quantity/checkText.js";
import type {Label} from "../quantity/label.js";
import type {ForecastRun} from "../verdict/forecastRun.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import {publishedName} from "../verdict/publishedName.js";

/** One of several places: what it is called where they are put together, and its project. */
export interface Place {
  /** Unlike that of any other, such as the name of its folder. */
  id: string;
  project: Project;
}

/** How the runs of a place are made; as for a forecast of it alone. */
export interface PlaceOptions {
  /** Default the project's own. */
  scenario?: string | Scenario;
  /** Default 2,048; the same for all places. */
  runs?: number;
  /** Default 1; the same for all places. */
  seed?: number;
  /** The day as of which the register is read. */
  asOf?: string;
}

/** What one reading of a target reads, run by run. */
export interface PlacePath {
  target: Target;
  reading: Reading;
  /** Whether it is the target's first. */
  headline: boolean;
  /** The years read, and the one before them if a run has it: `first`, `last` and `columns` count within these. */
  compiled: CompiledReading;
  /** Calendar years of the columns. */
  years: number[];
  indicator: {
    id: string;
    name: Label;
    unit: string;
    kind: "stock" | "flow" | "rate";
    arrivals?: boolean;
  };
  definition: string;
  /** Shape run × year, row-major; unit of the indicator. */
  values: Float64Array;
}

/** The runs of one place: its forecast, and the paths behind its readings. */
export interface PlaceRuns {
  id: string;
  name: Label;
  plan: Pick<Plan, "id" | "title">;
  forecast: Forecast;
  paths: PlacePath[];
  /** How often each run counts, shape (runs): an integer ≥ 0 where a register conditions them; absent: all once. */
  times?: Float64Array;
}

/**
 * Forecasts one of several places and keeps, run by run, what its readings read, so that places can be added up.
 *
 * Its verdicts are those of `forecastPlan` with the same options. Where its register reports numbers that the model computes, its runs give
 * these and count as likely as they were (`times`). Run r of every place has the same address of chance, so that what
 * places have in common (the pace of a year, an assumption of the same name) is drawn alike; {@link placesTogether} takes them
 * so, or mixes the runs of each place by its name.
 *
 * @param place - its id and its project
 * @param options - see {@link PlaceOptions}
 * @param watch - as for `forecastPlan`
 * @returns the forecast, and the paths: 8 bytes a run, reading and year
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason
 * @example
 * (await runPlace({id: "city", project: loadProject("data")}, {runs: 8})).paths[0].years // => [2024, 2025, 2026, 2027]
 */
export async function runPlace(
  place: Place,
  options: PlaceOptions = {},
  watch: EnsembleWatch = {}
): Promise<PlaceRuns> {
  checkObject("place", place, ["id", "project"]);
  checkKeys("options of runPlace", options, {scenario: true, runs: true, seed: true, asOf: true});
  const {id, project} = place;
  checkText("id", id);
  const run = prepareForecast(project, {...options, explain: false});
  const kept = keptReadings(run);
  const numbers = new Float64Array(run.size);
  const times = new Float64Array(run.runs);
  const count = (r: number, made: Float64Array) => {
    run.count(r, made);
    times[r] = run.times;
    for (const {tallied, past, length, begins, values} of kept) {
      const {row, columns} = tallied.read;
      const known = past.values.length;
      const at = begins + row * columns + past.from + known;
      values.set(past.values, r * length);
      values.set(made.subarray(at, at + length - known), r * length + known);
    }
  };
  const simulate = (r: number) => {
    run.make(r, numbers);
    count(r, numbers);
  };
  await runEnsemble({runs: run.runs, simulate, count}, watch);
  const {plan, setup} = project;
  return {
    id,
    name: setup.place,
    plan: {id: plan.id, title: plan.title},
    forecast: run.document(),
    paths: kept.map((one) => pathOf(one, run, setup)),
    ...(times.every((each) => each === 1) ? {} : {times})
  };
}

/** A reading whose path is kept: where it lies among the numbers of a run, and its values by run and year. */
interface KeptReading {
  tallied: ForecastRun["readings"][number];
  /** What is known from before the start, and the column at which that begins. */
  past: {from: number; values: readonly number[]};
  /** Years of the path. */
  length: number;
  /** Where the numbers of its pipeline begin. */
  begins: number;
  values: Float64Array;
}

/** Makes room for every reading: what stands beside the promise of one place may be that of another. */
function keptReadings({pipelines, readings, runs}: ForecastRun): KeptReading[] {
  const sizes = pipelines.map(({indicators, years}) => indicators.length * years.length);
  return readings.map((tallied) => {
    const {model, compiled} = tallied.placed;
    const {past = {from: Math.max(0, compiled.first - 1), values: []}} = compiled;
    const length = compiled.last - past.from + 1;
    const begins = sizes.slice(0, model).reduce((sum, size) => sum + size, 0);
    return {tallied, past, length, begins, values: new Float64Array(runs * length)};
  });
}

/** The path of a reading in all runs, counted from its first year. */
function pathOf(
  {tallied: {placed}, past: {from}, length, values}: KeptReading,
  {pipelines}: ForecastRun,
  setup: Project["setup"]
): PlacePath {
  const {target, reading, compiled, model, headline} = placed;
  const {indicators, years} = pipelines[model];
  // What is known from before the start stands among the values.
  const {past: _, ...read} = compiled;
  const {first, last} = compiled;
  const {id, name, unit, kind, arrivals} = indicators[compiled.row];
  return {
    target,
    reading,
    headline,
    compiled: {...read, row: 0, first: first - from, last: last - from, columns: length},
    years: Array.from({length}, (_, i) => yearOfColumn(years, from + i)),
    indicator: {id, name: publishedName(reading, name), unit, kind, arrivals},
    definition: reading.definition ?? usualDefinition(setup),
    values
  };
}
