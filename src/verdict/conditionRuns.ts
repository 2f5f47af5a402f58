import {driverInnovations} from "../pipeline/driverInnovations.js";
import type {DriverShift} from "../pipeline/pace.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import {indicatorsOf} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {exp} from "../quantity/exp.js";
import {type Chosen, chooseOutturns} from "./chooseOutturns.js";
import {progressFigures} from "./judgeProgress.js";
import {type KnownYear, knownYears} from "./knownYears.js";
import {type LeanPipeline, type OutturnResponse, outturnResponse} from "./outturnResponse.js";
import type {ParameterSource} from "./parameterSource.js";
import {type PartYearPace, partYearPace} from "./partYearPace.js";
import {lastDay, placedOutturns} from "./placedOutturns.js";
import {progressOf} from "./progressOf.js";
import type {IdleRow, Outturn} from "./registerOutturns.js";
import {reportedYears} from "./reportedYears.js";
import type {FigureOrigin} from "./words/outturns.js";

/** How the runs of a forecast are made to give what is reported. */
export interface RunCondition {
  /** The numbers they give; empty: runs stay as they are. */
  outturns: readonly Outturn[];
  /** Rows that do not condition them. */
  idle: readonly IdleRow[];
  /** Of all these rows the figures; the others are of the register. */
  origins: ReadonlyMap<string, FigureOrigin>;
  /** Of each of them, how many standard deviations it is from what is expected beside those before it. */
  strains: readonly number[];
  /** Whether parameters of the fit that no figure informs are taken as independent, so that enough runs are left. */
  loosely: boolean;
  /** Of the part years among the outturns; null where there are none. */
  partYear: PartYearPace | null;
  /** How many numbers `solve` writes. */
  size: number;
  /** Writes how often a run counts (an integer, 0 where it cannot give the numbers), then its moves. */
  solve(run: number, out: Float64Array): void;
  /** What moves, as written, add to what a run draws; used again by the next call. */
  shift(run: number, written: Float64Array): RunShift;
}

/** What is added to what a run draws. */
export interface RunShift {
  drivers: DriverShift;
  /** Of what the source may move. */
  parameters: Float64Array;
}

/** What conditioning stands on. */
export interface ConditionSetup {
  project: Project;
  asOf: string | null;
  source: ParameterSource;
  seed: number;
  runs: number;
  /** Whether runs count whole persons. */
  whole: boolean;
  /** The first pipeline, for what readings look at and how far runs go. */
  pipeline: Pipeline;
  /** Makes a pipeline of a few years and indicators. */
  lean(options: {definition: string; until: number; indicators: readonly string[]}): Pipeline;
}

/** How often a run of the mean weight of the pilot counts. */
const unit = 4096;

/**
 * Prepares conditioning the runs of a forecast on the register, and on figures of years that the model simulates ({@link placedOutturns}): runs are moved so that they give the reported numbers, and weighted
 * ({@link solveOutturns}). Outturns are taken in one after the other; one that no run of a pilot can give, by itself or beside those
 * before it, is left out and says so.
 *
 * @param setup - see {@link ConditionSetup}
 * @returns null where no row of the register, and no such figure, is of a number that the model computes
 */
export function conditionRuns(setup: ConditionSetup): RunCondition | null {
  const {project, asOf, source, seed, whole} = setup;
  const origins = originsOf(project.fit);
  if (origins.size === 0 && (asOf === null || !project.progress?.length)) return null;
  const placed = outturnsOf(setup);
  const {outturns} = placed;
  if (outturns.length + placed.idle.length === 0) return null;
  if (outturns.length === 0) return {...unconditioned, idle: placed.idle, origins};
  const pace = partYearPace([...project.figures, ...reportedFlows(project, asOf ?? lastDay)]);
  const last = Math.max(...outturns.map((outturn) => outturn.last));
  const {programmes, levels} = project.setup;
  const innovations = driverInnovations({
    programmes: programmes.map(({id}) => id),
    levels: levels.map(({id}) => id)
  });
  const response = outturnResponse(outturns, leanPipelines(outturns, last, setup), source, {
    seed,
    innovations,
    years: last,
    partSd: pace.sd
  });
  // What the parameters have been fitted to says nothing more of them.
  const learned = (place: number) =>
    source.fitted && outturns[place].rows.every((row) => origins.get(row) === "fitted");
  const {chosen, idle} = chooseOutturns({outturns, response, source, whole}, learned, setup.runs);
  const left = {idle: [...placed.idle, ...idle], origins};
  if (!chosen) return {...unconditioned, ...left};
  const used = chosen.places.map((place) => outturns[place]);
  return {
    ...conditioned(chosen, response, innovations.width),
    ...left,
    outturns: used,
    strains: chosen.strains,
    loosely: chosen.loosely,
    partYear: used.some(({part}) => part < 1) ? pace : null
  };
}

/** What is reported of the years of the runs. */
function outturnsOf(setup: ConditionSetup): ReturnType<typeof placedOutturns> {
  const {project, asOf, pipeline} = setup;
  const {indicators, years} = pipeline;
  const reported = reportedYears(project, asOf);
  const known = (target: Target) => {
    const [reading] = target.readings;
    const indicator = indicators.find(({id}) => id === reading?.indicator);
    return indicator
      ? knownYears(target, reading, indicator, {project, reported})
      : new Map<number, KnownYear>();
  };
  return placedOutturns(setup, {indicators, until: years[years.length - 1], known});
}

/** Where the figures among the rows come from. */
function originsOf(fit: Project["fit"]): Map<string, FigureOrigin> {
  const {awaiting = [], observed = []} = fit ?? {};
  return new Map([
    ...observed.map(({figure}): [string, FigureOrigin] => [figure, "fitted"]),
    ...awaiting.map(({figure}): [string, FigureOrigin] => [figure, "entered"])
  ]);
}

const unconditioned = {
  outturns: [],
  strains: [],
  loosely: false,
  partYear: null,
  size: 0,
  solve: () => {},
  shift: (): RunShift => ({drivers: {values: [], width: 1}, parameters: new Float64Array(0)})
} satisfies Omit<RunCondition, "idle" | "origins">;

/** Flows that the register has of past years, which tell how even the pace within a year is. */
function reportedFlows(project: Project, asOf: string) {
  const {targets, placeCode} = project.plan;
  return targets
    .filter(({basis}) => basis === "cumulative" || basis === "annual")
    .flatMap((target) =>
      progressFigures(target, progressOf(target, {project, asOf}), target.id, placeCode)
    );
}

function leanPipelines(
  outturns: readonly Outturn[],
  last: number,
  {project: {setup}, lean}: ConditionSetup
): LeanPipeline[] {
  const definitionOf = ({reading}: Outturn) => reading.definition ?? usualDefinition(setup);
  return [...new Set(outturns.map(definitionOf))].map((definition) => {
    const own = outturns.filter((outturn) => definitionOf(outturn) === definition);
    const pipeline = lean({
      definition,
      until: setup.startYear + last,
      indicators: [...new Set(own.flatMap(({reading}) => indicatorsOf(reading)))]
    });
    return {pipeline, outturns: own};
  });
}

function conditioned(
  {places, solver, level}: Chosen,
  {size: {drivers, errors}}: OutturnResponse,
  width: number
): Pick<RunCondition, "size" | "solve" | "shift"> {
  return {
    size: 1 + places.length,
    solve(run, out) {
      const solved = solver.solve(run);
      out.fill(0);
      if (!solved) return;
      out[0] = Math.round(unit * exp(solved.logWeight - level));
      out.set(solved.moves, 1);
    },
    shift(run, written) {
      const shift = solver.shift(run, written.subarray(1));
      return {
        drivers: {values: shift.subarray(0, drivers), width},
        parameters: shift.subarray(drivers + errors)
      };
    }
  };
}
