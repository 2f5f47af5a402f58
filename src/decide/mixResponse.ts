import type {CompiledReading} from "../plan/compileReading.js";
import {aboutTolerance} from "../plan/isMet.js";
import type {ChanceControl, RunResponse} from "./chanceProblem.js";
import type {ReadingRuns} from "./readingRuns.js";

/** A demand that is linear in the number read: margin = sign · (value − at). */
interface LinearDemand {
  reading: number;
  sign: 1 | -1;
  at: number;
}

/** What readings demand, in conditions that are linear in what is read: of both ends of a range, two. */
export function linearDemands(compiled: readonly CompiledReading[]): LinearDemand[] {
  return compiled.flatMap(({operator, goal, goalHigh}, reading): LinearDemand[] => {
    const slack = operator === "about" ? aboutTolerance * Math.abs(goal) : 0;
    const least: LinearDemand = {reading, sign: 1, at: goal - slack};
    const most = {reading, sign: -1 as const, at: operator === "between" ? goalHigh : goal + slack};
    if (operator === ">" || operator === ">=") return [least];
    return operator === "<" || operator === "<=" ? [most] : [least, most];
  });
}

/**
 * How every run answers to the controls, by secants from one mix: one trial a control, the others left where they are.
 *
 * @param demands - from {@link linearDemands}
 * @param centre - departures of the mix, and its runs, one entry a reading
 * @param moved - a control's own departure in its trial, and its runs
 * @returns margins as linear functions of all departures; a run in which a number cannot be read never holds
 */
export function secantResponse(
  demands: readonly LinearDemand[],
  centre: {departures: readonly number[]; runs: readonly ReadingRuns[]},
  moved: readonly {departure: number; runs: readonly ReadingRuns[]}[]
): RunResponse {
  const slopes = demands.map(({reading, sign}) =>
    moved.map(({departure, runs}, j) => {
      const by = departure - centre.departures[j];
      const before = centre.runs[reading].values;
      return runs[reading].values.map((value, run) => {
        const slope = by === 0 ? 0 : (sign * (value - before[run])) / by;
        return Number.isFinite(slope) ? slope : 0;
      });
    })
  );
  const offsets = demands.map(({reading, sign, at}, k) =>
    centre.runs[reading].values.map((value, run) => {
      if (!Number.isFinite(value)) return -1;
      return centre.departures.reduce(
        (sum, by, j) => sum - by * slopes[k][j][run],
        sign * (value - at)
      );
    })
  );
  return {offsets, slopes};
}

/**
 * How far a control is moved for a secant: as far as its range goes to the side with more room, or as a budget goes where that is less.
 *
 * @param control - its range, and what it costs
 * @param at - its departure
 * @param budget - Infinity: none
 * @returns another departure; the same where the range is a point
 */
export function secantEnd(
  {low, high, step, cost}: ChanceControl,
  at: number,
  budget: number
): number {
  const room = Math.max(high - at, at - low);
  if (room < step) return at;
  const affordable = cost > 0 ? Math.max(budget / cost, 0.1 * (high - low)) : room;
  const by = Math.max(1, Math.floor(Math.min(room, affordable) / step + 1e-9)) * step;
  return high - at >= at - low ? at + by : at - by;
}
