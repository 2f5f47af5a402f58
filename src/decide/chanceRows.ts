import type {ChanceProblem} from "./chanceProblem.js";
import type {LinearRow} from "./linearProgram.js";

/**
 * The conditions of limits that several controls share, in steps.
 *
 * @param problem - see {@link ChanceProblem}
 */
export function limitRows({controls, limits}: ChanceProblem): LinearRow[] {
  return limits.map(({controls: unknowns, most}) => ({
    lower: Number.NEGATIVE_INFINITY,
    upper: most,
    unknowns,
    values: unknowns.map((j) => controls[j].step)
  }));
}

/**
 * The conditions under which a run counts: margin ≥ −M (1 − z) for every reading, divided by M, the least that the ranges allow.
 *
 * @param problem - see {@link ChanceProblem}
 * @param run - its number
 * @param counted - number of the unknown z; undefined: the run must hold
 */
export function runRows(problem: ChanceProblem, run: number, counted?: number): LinearRow[] {
  const {controls, response} = problem;
  return response.offsets.flatMap((offset, k) => {
    const slopes = controls.map((_, j) => response.slopes[k][j][run]);
    const worst = controls.reduce(
      (sum, {low, high}, j) => sum + Math.min(slopes[j] * low, slopes[j] * high),
      offset[run]
    );
    if (worst >= 0) return [];
    const unknowns = controls.flatMap((_, j) => (slopes[j] === 0 ? [] : [j]));
    const values = unknowns.map((j) => (slopes[j] * controls[j].step) / -worst);
    const lower = offset[run] / worst;
    return counted === undefined
      ? [{lower, upper: Number.POSITIVE_INFINITY, unknowns, values}]
      : [
          {
            lower: lower - 1,
            upper: Number.POSITIVE_INFINITY,
            unknowns: [...unknowns, counted],
            values: [...values, -1]
          }
        ];
  });
}

/**
 * Pairs of runs of which one holds only where the other does: where all slopes are at least 0, a run that needs more of every control,
 * reading by reading. Of every run its nearest three at most; what follows from them is left out.
 *
 * @param problem - see {@link ChanceProblem}
 * @param open - numbers of runs
 * @returns places in `open`: the run that needs more, and the one that holds with it
 */
export function dominatedRuns(problem: ChanceProblem, open: readonly number[]): [number, number][] {
  const needs = open.map((run) => risingNeeds(problem, run));
  const ease = needs.map((need) => need?.flat().reduce((sum, each) => sum + each, 0) ?? 0);
  const order = open.map((_, i) => i).filter((i) => needs[i]);
  order.sort((a, b) => ease[b] - ease[a] || a - b);
  const holdsWith = (easier: number, harder: number) =>
    needs[easier]?.every((row, k) => {
      const other = needs[harder]?.[k] ?? [];
      return row.length === 0 || (other.length > 0 && row.every((x, j) => x >= other[j]));
    });
  const pairs: [number, number][] = [];
  for (let at = 0; at < order.length; at++) {
    const nearest: number[] = [];
    for (let back = at - 1; back >= 0 && nearest.length < 3; back--) {
      const easier = order[back];
      if (holdsWith(easier, order[at]) && !nearest.some((one) => holdsWith(easier, one)))
        nearest.push(easier);
    }
    for (const easier of nearest) pairs.push([order[at], easier]);
  }
  return pairs;
}

/** Of every reading how much of what it lacks a step of each control gives, empty where it lacks nothing; null if a control takes away. */
function risingNeeds({controls, response}: ChanceProblem, run: number): number[][] | null {
  const {offsets, slopes} = response;
  const needs = offsets.map((offset, k) => {
    const lacks = controls.reduce((sum, {low}, j) => sum - low * slopes[k][j][run], -offset[run]);
    return lacks <= 0 ? [] : controls.map(({step}, j) => (step * slopes[k][j][run]) / lacks);
  });
  const rising = slopes.every((of) => of.every((each) => each[run] >= 0));
  return rising ? needs : null;
}
