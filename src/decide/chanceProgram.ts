import {type ChanceProblem, easiestRuns, heldRuns, openRuns} from "./chanceProblem.js";
import {dominatedRuns, limitRows, runRows} from "./chanceRows.js";
import type {LinearProgram, LinearRow, LinearSolution, LinearSolver} from "./linearProgram.js";

/** What is asked: the most runs for so much, or so many runs for the least. */
export type ChanceAim = ({budget: number} | {runs: number}) & {
  /** How far from the best the answer may stay, as a share of it; default 0. */
  tolerance?: number;
};

/** The best choice. */
export interface ChanceChoice {
  /** Departure of every control, whole steps. */
  departures: number[];
  cost: number;
  /** 1 for the runs in which every reading holds. */
  held: Uint8Array;
  /** No choice has more runs (or, if runs were asked for, costs less). */
  bound: number;
}

/**
 * Chooses departures of controls so that every reading holds in as many runs as possible within a budget, or in so many at least cost:
 * a chance-constrained program over the sample of runs,
 *
 *   max Σ z_r,   margin_kr(x) ≥ −M_kr (1 − z_r),   Σ cost · x ≤ budget,   x in whole steps, z binary.
 *
 * Runs that hold (or fail) whatever is chosen leave the program; a run that needs more of every control than another holds only with it
 * ({@link dominatedRuns}), by which the solver mostly proves the optimum at once. Of choices that serve the same runs the cheapest counts,
 * to half a percent.
 *
 * @param problem - see {@link ChanceProblem}
 * @param aim - a budget, or how many runs must hold
 * @param solver - see {@link LinearSolver}
 * @returns null if the low ends cost more than the budget or break a limit, or so many runs cannot hold
 * @see Luedtke, J. and Ahmed, S. (2008), A sample approximation approach for optimization with probabilistic constraints, SIAM Journal
 * on Optimization 19, 674-699; Ruszczyński, A. (2002), Probabilistic programming with discrete distributions and precedence constrained
 * knapsack polyhedra, Mathematical Programming 93, 195-215
 */
export async function solveChance(
  problem: ChanceProblem,
  aim: ChanceAim,
  solver: LinearSolver
): Promise<ChanceChoice | null> {
  if ("runs" in aim) return leastCost(problem, aim, solver);
  const {always, open} = openRuns(problem, aim.budget);
  const most = await solver(countProgram(problem, open, aim));
  if (most.values.length === 0) return null;
  const bound = Math.floor(always + most.bound + 1e-6);
  const found = choiceOf(problem, most, bound);
  const cheapest = await solver(servingProgram(problem, found.held, true));
  return cheapest.values.length === 0 ? found : choiceOf(problem, cheapest, bound);
}

async function leastCost(
  problem: ChanceProblem,
  {runs, tolerance = 0}: {runs: number; tolerance?: number},
  solver: LinearSolver
): Promise<ChanceChoice | null> {
  // What the easiest runs cost bounds the cost, which takes most runs out of the program.
  const easiest = new Uint8Array(problem.response.offsets[0].length);
  for (const run of easiestRuns(problem).slice(0, runs)) easiest[run] = 1;
  const start = await solver({
    ...servingProgram(problem, easiest, true),
    tolerance: startTolerance
  });
  const enough = easiest.reduce((sum, one) => sum + one, 0) >= runs;
  const known = enough && start.values.length > 0 ? choiceOf(problem, start, 0) : null;
  const most = known ? known.cost : Number.POSITIVE_INFINITY;
  const {always, open} = openRuns(problem, most);
  if (always + open.length < runs) return known && {...known, bound: known.cost};
  const best = await solver(costProgram(problem, open, {runs: runs - always, most, tolerance}));
  if (best.values.length === 0) return known && {...known, bound: known.cost};
  return choiceOf(problem, best, best.bound);
}

/** How far above the least the cost of serving certain runs may stay, as a share: to prove the last thousandths takes most of the time. */
const servingTolerance = 0.005;
/** The same for a cost that only bounds that of the answer. */
const startTolerance = 0.05;

/** What a departure by a step costs, for every control. */
const stepCosts = ({controls}: ChanceProblem) => controls.map(({cost, step}) => cost * step);

/** As many runs as possible within a budget. */
function countProgram(
  problem: ChanceProblem,
  open: readonly number[],
  {budget, tolerance = 0}: {budget: number; tolerance?: number}
) {
  const costs = stepCosts(problem);
  const {rows, ...shape} = sharedProgram(problem, open);
  const weights = [...costs.map(() => 0), ...open.map(() => 1)];
  return {...shape, maximise: true, weights, rows: [...rows, withinRow(costs, budget)], tolerance};
}

/** Σ cost ≤ most, in units of it. */
function withinRow(costs: readonly number[], most: number): LinearRow {
  const unit = Number.isFinite(most) ? Math.max(1, Math.abs(most)) : 1;
  return {
    lower: Number.NEGATIVE_INFINITY,
    // What was computed otherwise differs in the last digits.
    upper: (most / unit) * (1 + 1e-9),
    unknowns: costs.map((_, j) => j),
    values: costs.map((cost) => cost / unit)
  };
}

/** So many of the open runs at least cost. */
function costProgram(
  problem: ChanceProblem,
  open: readonly number[],
  {runs, most, tolerance}: {runs: number; most: number; tolerance: number}
) {
  const costs = stepCosts(problem);
  const enough = {
    lower: runs,
    upper: Number.POSITIVE_INFINITY,
    unknowns: open.map((_, i) => costs.length + i),
    values: open.map(() => 1)
  };
  const {rows, ...shape} = sharedProgram(problem, open);
  const weights = [...costs, ...open.map(() => 0)];
  return {
    ...shape,
    maximise: false,
    weights,
    rows: [...rows, enough, withinRow(costs, most)],
    tolerance
  };
}

/** Certain runs at least cost. */
function servingProgram(problem: ChanceProblem, held: Uint8Array, whole: boolean): LinearProgram {
  const {controls} = problem;
  const served = Array.from(held.keys()).filter((run) => held[run] === 1);
  return {
    maximise: false,
    weights: stepCosts(problem),
    lower: controls.map(({low, step}) => Math.round(low / step)),
    upper: controls.map(({high, step}) => Math.round(high / step)),
    whole: controls.map(() => whole),
    rows: [...limitRows(problem), ...served.flatMap((run) => runRows(problem, run))],
    tolerance: servingTolerance
  };
}

/** The controls in steps, then a 0 or 1 for every open run, and what ties them. */
function sharedProgram(
  problem: ChanceProblem,
  open: readonly number[]
): Pick<LinearProgram, "lower" | "upper" | "whole" | "rows"> {
  const {controls} = problem;
  const count = controls.length;
  const ties = dominatedRuns(problem, open).map(([harder, easier]) => ({
    lower: 0,
    upper: Number.POSITIVE_INFINITY,
    unknowns: [count + easier, count + harder],
    values: [1, -1]
  }));
  return {
    lower: [...controls.map(({low, step}) => Math.round(low / step)), ...open.map(() => 0)],
    upper: [...controls.map(({high, step}) => Math.round(high / step)), ...open.map(() => 1)],
    whole: [...controls, ...open].map(() => true),
    rows: [
      ...limitRows(problem),
      ...open.flatMap((run, i) => runRows(problem, run, count + i)),
      ...ties
    ]
  };
}

function choiceOf(problem: ChanceProblem, {values}: LinearSolution, bound: number): ChanceChoice {
  const departures = problem.controls.map(({step}, j) => Math.round(values[j]) * step);
  return {
    departures,
    cost: costOf(problem, departures),
    held: heldRuns(problem.response, departures),
    bound
  };
}

/** What departures cost. */
export function costOf({controls}: ChanceProblem, departures: readonly number[]): number {
  return controls.reduce((sum, {cost}, j) => sum + cost * departures[j], 0);
}

/** What one unit more of a limit saves, unit of the costs: ≥ 0. */
export interface LimitPrices {
  /** Of the high end of every control. */
  controls: number[];
  /** Of every limit. */
  limits: number[];
}

/**
 * The shadow prices of the limits: by how much the least cost of serving the runs of a choice falls when a limit is eased by a unit.
 * Duals of the program with those runs fixed and departures of any size.
 *
 * @param problem - see {@link ChanceProblem}
 * @param held - 1 for the runs to be served
 * @param solver - see {@link LinearSolver}
 * @returns null if they cannot be served
 */
export async function limitPrices(
  problem: ChanceProblem,
  held: Uint8Array,
  solver: LinearSolver
): Promise<(LimitPrices & {cost: number}) | null> {
  const {controls, limits} = problem;
  const solution = await solver(servingProgram(problem, held, false));
  if (solution.status !== "optimal") return null;
  const saved = (price: number) => Math.max(0, -price);
  return {
    cost: costOf(
      problem,
      controls.map(({step}, j) => step * solution.values[j])
    ),
    controls: controls.map(({step}, j) => saved(solution.unknownPrices[j]) / step),
    limits: limits.map((_, i) => saved(solution.rowPrices[i]))
  };
}
