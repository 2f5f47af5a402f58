import {effectiveSampleSize} from "../inference/importanceWeights.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {IdleRow, Outturn} from "./registerOutturns.js";
import {
  type OutturnSolver,
  type SolvedRun,
  type SolverSetup,
  solveOutturns
} from "./solveOutturns.js";
import {bothReports} from "./words/bothReports.js";

/** Outturns that runs can give, and the log of the mean weight of a pilot's runs. */
export interface Chosen {
  places: number[];
  solver: OutturnSolver;
  level: number;
  /** What the runs of the pilot are worth, in (0, 1]. */
  worth: number;
  loosely: boolean;
  /** Mean place of the runs of the pilot along each direction, as they count. */
  strains: number[];
}

/** Runs on which it is tried which outturns can be given. */
const pilotRuns = 32;

/** Worth of the runs below which parameters that no figure informs are moved, too. */
const enough = 0.25;

/**
 * Chooses outturns by what moves exactly; where one is lost or too few runs are left, loosely.
 *
 * @param setup - outturns, and what gives them
 * @param learned - whether the parameters have been fitted to an outturn, by its place
 * @param runs - that will be made
 * @returns those that runs can give beside each other, null where there are none, and the rows of the others
 */
export function chooseOutturns(
  setup: SolverSetup,
  learned: (place: number) => boolean,
  runs: number
): ReturnType<typeof choose> {
  const prepare = solveOutturns(setup);
  const solverOf = (places: readonly number[], loosely: boolean) =>
    withoutLearned(places, learned, (some) => prepare(some, loosely));
  const {movable} = setup.source;
  const loose = Array.from({length: movable?.count ?? 0}, (_, i) => i).some(
    (i) => movable?.exactly(i) === false
  );
  const exact = choose(setup, (places) => solverOf(places, false), runs);
  if (!loose || (exact.idle.length === 0 && (exact.chosen?.worth ?? 0) >= enough)) return exact;
  const {chosen, idle} = choose(setup, (places) => solverOf(places, true), runs);
  return {chosen: chosen && {...chosen, loosely: true}, idle};
}

/**
 * A solver whose weights leave out what the parameters have been fitted to: a run is as likely as it was to give the other numbers,
 * given these, p(all | θ) / p(learned | θ). With nothing else every run that gives them counts alike.
 */
function withoutLearned(
  places: readonly number[],
  learned: (place: number) => boolean,
  solverOf: (places: readonly number[]) => OutturnSolver
): OutturnSolver {
  const solver = solverOf(places);
  const own = places.filter(learned);
  if (own.length === 0) return solver;
  const before = own.length < places.length ? solverOf(own) : null;
  return {
    ...solver,
    get distinct() {
      return solver.distinct;
    },
    solve(run) {
      const solved = solver.solve(run);
      const known = before ? before.solve(run) : solved;
      return solved && known && {...solved, logWeight: solved.logWeight - known.logWeight};
    }
  };
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
