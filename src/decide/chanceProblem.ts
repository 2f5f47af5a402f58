/** What may be chosen: how far a control departs from where it is, in steps, and what a unit of it costs. */
export interface ChanceControl {
  /** Ends of the departure, low ≤ high; whole numbers of steps. */
  low: number;
  high: number;
  step: number;
  /** ≥ 0, a unit. */
  cost: number;
}

/** Several controls together: Σ departures ≤ most. */
export interface ChanceLimit {
  controls: readonly number[];
  most: number;
}

/** How every run answers to the controls: margin of reading k in run r = offsets[k][r] + Σ_j slopes[k][j][r] · departure_j. */
export interface RunResponse {
  /** Shape readings × runs. */
  offsets: readonly Float64Array[];
  /** Shape readings × controls × runs, a unit of departure. */
  slopes: readonly (readonly Float64Array[])[];
}

/** What is chosen from, and how the runs answer. */
export interface ChanceProblem {
  controls: readonly ChanceControl[];
  limits: readonly ChanceLimit[];
  response: RunResponse;
}

/**
 * In which runs every reading holds.
 *
 * @param response - see {@link RunResponse}
 * @param departures - one a control
 * @returns 1 where all margins are at least 0 (a margin of 10⁻⁹ of its size less counts as 0)
 * @example
 * heldRuns({offsets: [Float64Array.of(-2, -5)], slopes: [[Float64Array.of(1, 1)]]}, [3]) // => Uint8Array.of(1, 0)
 */
export function heldRuns(
  {offsets, slopes}: RunResponse,
  departures: readonly number[]
): Uint8Array {
  return Uint8Array.from(offsets[0], (_, run) =>
    offsets.every((offset, k) => {
      const margin = departures.reduce((sum, by, j) => sum + by * slopes[k][j][run], offset[run]);
      return margin >= -1e-9 * Math.abs(offset[run]);
    })
      ? 1
      : 0
  );
}

/**
 * Which runs hold whatever is chosen, and which may hold within the ranges and a budget; the others never do.
 *
 * The most that a run can gain is bounded reading by reading: the controls that gain most for their cost first, the last one in part.
 *
 * @param problem - see {@link ChanceProblem}
 * @param budget - Infinity: none
 */
export function openRuns(
  {controls, response}: ChanceProblem,
  budget: number
): {always: number; open: number[]} {
  const {offsets, slopes} = response;
  const least = controls.reduce((sum, {low, cost}) => sum + low * cost, 0);
  let always = 0;
  const open: number[] = [];
  for (let run = 0; run < offsets[0].length; run++) {
    const ends = offsets.map((offset, k) => {
      const gains = controls.map((control, j) => ({...control, slope: slopes[k][j][run]}));
      const atLow = gains.reduce((sum, {low, slope}) => sum + low * slope, offset[run]);
      const worst = gains.reduce(
        (sum, {low, high, slope}) => sum + Math.min(0, slope) * (high - low),
        atLow
      );
      return {worst, best: atLow + mostGained(gains, budget - least)};
    });
    if (ends.every(({worst}) => worst >= 0)) always++;
    else if (ends.every(({best}) => best >= -1e-9)) open.push(run);
  }
  return {always, open};
}

/**
 * Runs that may hold, those first that need least for it by themselves: Σ cost of the controls that give most for their cost.
 *
 * @param problem - see {@link ChanceProblem}
 */
export function easiestRuns(problem: ChanceProblem): number[] {
  const {controls, response} = problem;
  const {offsets, slopes} = response;
  const costs = Array.from(offsets[0], (_, run) =>
    Math.max(
      ...offsets.map((offset, k) =>
        leastPaid(
          controls.map((control, j) => ({...control, slope: slopes[k][j][run]})),
          offset[run]
        )
      )
    )
  );
  const able = Array.from(costs.keys()).filter((run) => costs[run] < Number.POSITIVE_INFINITY);
  return able.sort((a, b) => costs[a] - costs[b] || a - b);
}

/** The least that must be paid above the low ends until a margin is 0. */
function leastPaid(gains: readonly (ChanceControl & {slope: number})[], offset: number): number {
  let lacks = gains.reduce((sum, {low, slope}) => sum - low * slope, -offset);
  let paid = 0;
  const rising = gains.filter(({slope}) => slope > 0);
  rising.sort((a, b) => b.slope * a.cost - a.slope * b.cost);
  for (const {slope, cost, low, high} of rising) {
    if (lacks <= 0) break;
    const raised = Math.min(high - low, lacks / slope);
    paid += raised * cost;
    lacks -= raised * slope;
  }
  return lacks <= 1e-9 * Math.abs(offset) ? paid : Number.POSITIVE_INFINITY;
}

/** The most that controls can gain above their low ends, where a control may be raised in part. */
function mostGained(gains: readonly (ChanceControl & {slope: number})[], budget: number): number {
  let left = budget;
  let gained = 0;
  const rising = gains.filter(({slope, low, high}) => slope > 0 && high > low);
  rising.sort((a, b) => b.slope * a.cost - a.slope * b.cost);
  for (const {slope, cost, low, high} of rising) {
    const raised = cost > 0 ? Math.min(high - low, left / cost) : high - low;
    if (!(raised > 0)) continue;
    gained += raised * slope;
    left -= raised * cost;
  }
  return gained;
}
