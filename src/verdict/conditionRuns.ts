import {effectiveSampleSize} from "../inference/importanceWeights.js";
import {driverInnovations} from "../pipeline/driverInnovations.js";
import type {DriverShift} from "../pipeline/pace.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import {indicatorsOf} from "../plan/compileReading.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {progressFigures} from "./judgeProgress.js";
import {type KnownYear, knownYears} from "./knownYears.js";
import {type LeanPipeline, type OutturnResponse, outturnResponse} from "./outturnResponse.js";
import type {ParameterSource} from "./parameterSource.js";
import {type PartYearPace, partYearPace} from "./partYearPace.js";
import {lastDay, placedOutturns} from "./placedOutturns.js";
import {progressOf} from "./progressOf.js";
import type {IdleRow, Outturn} from "./registerOutturns.js";
import {reportedYears} from "./reportedYears.js";
import {
  type OutturnSolver,
  type SolvedRun,
  type SolverSetup,
  solveOutturns
} from "./solveOutturns.js";
import {bothReports} from "./words/bothReports.js";

/** How the runs of a forecast are made to give what is reported. */
export interface RunCondition {
  /** The numbers they give; empty: runs stay as they are. */
  outturns: readonly Outturn[];
  /** Rows that do not condition them. */
  idle: readonly IdleRow[];
  /** Of all these rows the figures that were entered since the fit; the others are of the register. */
  entered: ReadonlySet<string>;
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

/** Runs on which it is tried which outturns can be given, and how often a run of their mean weight counts. */
const [pilotRuns, unit] = [32, 4096];

/**
 * Prepares conditioning the runs of a forecast on the register, and on figures that await a fit ({@link placedOutturns}): runs are moved so that they give the reported numbers, and weighted
 * ({@link solveOutturns}). Outturns are taken in one after the other; one that no run of a pilot can give, by itself or beside those
 * before it, is left out and says so.
 *
 * @param setup - see {@link ConditionSetup}
 * @returns null where no row of the register, and no figure that awaits a fit, is of a number that the model computes
 */
export function conditionRuns(setup: ConditionSetup): RunCondition | null {
  const {project, asOf, source, seed, whole, pipeline} = setup;
  const entered = new Set((project.fit?.awaiting ?? []).map(({figure}) => figure));
  if (entered.size === 0 && (asOf === null || !project.progress?.length)) return null;
  const {indicators, years} = pipeline;
  const until = years[years.length - 1];
  const reported = reportedYears(project, asOf);
  const known = (target: Target) => {
    const [reading] = target.readings;
    const indicator = indicators.find(({id}) => id === reading?.indicator);
    return indicator
      ? knownYears(target, reading, indicator, {project, reported})
      : new Map<number, KnownYear>();
  };
  const placed = placedOutturns(setup, {indicators, until, known});
  const {outturns} = placed;
  if (outturns.length + placed.idle.length === 0) return null;
  if (outturns.length === 0) return {...unconditioned, idle: placed.idle, entered};
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
  const {chosen, idle} = chooseAtBest({outturns, response, source, whole}, setup.runs);
  const left = {idle: [...placed.idle, ...idle], entered};
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

const unconditioned = {
  outturns: [],
  strains: [],
  loosely: false,
  partYear: null,
  size: 0,
  solve: () => {},
  shift: (): RunShift => ({drivers: {values: [], width: 1}, parameters: new Float64Array(0)})
} satisfies Omit<RunCondition, "idle" | "entered">;

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
  const definitionOf = ({reading}: Outturn) => reading.definition ?? setup.definitions[0].id;
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

/** Outturns that runs can give, and the log of the mean weight of a pilot's runs. */
interface Chosen {
  places: number[];
  solver: OutturnSolver;
  level: number;
  /** What the runs of the pilot are worth, in (0, 1]. */
  worth: number;
  loosely: boolean;
  /** Mean place of the runs of the pilot along each direction, as they count. */
  strains: number[];
}

/** Worth of the runs below which parameters that no figure informs are moved, too. */
const enough = 0.25;

/** Chooses outturns by what moves exactly; where one is lost or too few runs are left, loosely. */
function chooseAtBest(setup: SolverSetup, runs: number): ReturnType<typeof choose> {
  const solverOf = solveOutturns(setup);
  const {movable} = setup.source;
  const loose = Array.from({length: movable?.count ?? 0}, (_, i) => i).some(
    (i) => movable?.exactly(i) === false
  );
  const exact = choose(setup, (places) => solverOf(places, false), runs);
  if (!loose || (exact.idle.length === 0 && (exact.chosen?.worth ?? 0) >= enough)) return exact;
  const {chosen, idle} = choose(setup, (places) => solverOf(places, true), runs);
  return {chosen: chosen && {...chosen, loosely: true}, idle};
}

function choose(
  {outturns}: SolverSetup,
  solverOf: (places: readonly number[]) => OutturnSolver,
  runs: number
): {chosen: Chosen | null; idle: IdleRow[]} {
  const none = Number.NEGATIVE_INFINITY;
  const pilot = (places: number[]) => {
    const solver = solverOf(places);
    const solved = Array.from({length: Math.min(runs, pilotRuns)}, (_, run) => solver.solve(run));
    const weights = solved.map((one) => one?.logWeight ?? none);
    const level = meanOf(weights);
    const shares = Float64Array.from(weights, (one) => exp(one - level));
    const worth = effectiveSampleSize(shares) / shares.length;
    const strains = places.map((_, i) => meanPlace(solved, shares, i));
    return {places, solver, level, worth, loosely: false, strains};
  };
  let chosen: Chosen | null = null;
  const idle: IdleRow[] = [];
  for (let place = 0; place < outturns.length; place++) {
    const tried = pilot([...(chosen?.places ?? []), place]);
    if (tried.level > none) {
      chosen = tried;
      continue;
    }
    const alone = chosen ? pilot([place]) : tried;
    const reason =
      tried.solver.distinct && alone.level === none
        ? impossible(outturns[place], alone.solver)
        : bothReports((words) => words.idleContradicts((chosen?.places ?? []).flatMap(rowsAt)));
    for (const row of outturns[place].rows)
      idle.push({row, target: outturns[place].target.id, reason});
  }
  return {chosen, idle};

  function rowsAt(place: number) {
    return outturns[place].rows;
  }
}

/** Mean place along a direction of runs that are solved, as they count. */
function meanPlace(solved: readonly (SolvedRun | null)[], shares: Float64Array, i: number): number {
  return (
    solved.reduce((sum, one, run) => sum + shares[run] * (one?.places[i] ?? 0), 0) / solved.length
  );
}

/** Log of the mean of weights given by their logs; −∞ where all are 0. */
function meanOf(logs: readonly number[]): number {
  const most = Math.max(...logs);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + log(logs.reduce((sum, one) => sum + exp(one - most), 0) / logs.length);
}

/** Says what the model can give of a number at most and at least. */
function impossible({value, target: {unit}}: Outturn, solver: OutturnSolver) {
  const [low, high] = solver.reach().map((ratio) => value * exp(ratio));
  return bothReports((words) => words.idleImpossible(value, low, high, unit));
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
