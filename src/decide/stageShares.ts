import {roundToTotal} from "../engine/roundToTotal.js";
import {median} from "../forecast/median.js";
import type {Stage} from "../pipeline/stage.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {ReadingRuns} from "./readingRuns.js";
import {shareMet} from "./readingRuns.js";
import {shapleyValues} from "./shapleyValues.js";

/** An estimate and its Monte Carlo standard error. */
export interface Estimate {
  value: number;
  standardError: number;
}

/** What one stage of the pipeline contributes to a difference. */
export interface StageShare {
  stage: Stage;
  /** Ids of the levers and assumptions of the stage that differ. */
  inputs: string[];
  /** To the mean (or the median) of the reading, unit of the indicator. */
  amount: Estimate;
  /** The same in whole units; the stages add up to the difference of the rounded amounts. */
  whole: number;
  /** To the probability. */
  probability: Estimate;
}

/** A difference between two states of the pipeline, split over its stages. */
export interface StageShares {
  /** Which of the two is split as the amount. */
  centre: Centre;
  /** The state compared with, and the other. */
  from: ReadingState;
  to: ReadingState;
  /** to − from. */
  amount: Estimate;
  probability: Estimate;
  stages: StageShare[];
  runs: number;
}

/** The amount of a state that is split. */
export type Centre = "mean" | "median";

/** What the runs of one state give for a reading. */
export interface ReadingState {
  mean: number;
  median: number;
  deviation: number;
  probability: number;
}

/**
 * Splits a difference over the stages of the pipeline by Shapley values ({@link shapleyValues}) on common random numbers. Exact: the
 * stages add up to the difference of the amounts, rounded by largest remainder to the last whole unit, and to that of the
 * probabilities. Every contribution has a Monte Carlo error of its own: of means and probabilities from run to run, of medians from
 * 200 resamples of the runs.
 *
 * @param stages - what differs, n
 * @param worth - the runs of every set of stages taken from the other state; length 2^n, in the order of {@link shapleyValues}
 * @param centre - the amount that is split; default the mean
 */
export function stageShares(
  stages: readonly Pick<StageShare, "stage" | "inputs">[],
  worth: readonly ReadingRuns[],
  centre: Centre = "mean"
): StageShares {
  const all = worth[0].values.length;
  const every = Array.from({length: all}, (_, run) => run);
  const kept = every.filter((run) => worth.every(({values}) => Number.isFinite(values[run])));
  const [from, to] = [worth[0], worth[worth.length - 1]].map((runs) => stateOf(runs, kept));
  const values = worth.map(({values}) => kept.map((run) => values[run]));
  const amounts = centre === "mean" ? splitMeans(values) : splitMedians(values);
  const probabilities = splitMeans(worth.map(({holds}) => holds));
  const whole = wholeParts(
    amounts.parts.map(({value}) => value),
    Math.round(to[centre]) - Math.round(from[centre])
  );
  return {
    centre,
    from,
    to,
    amount: amounts.total,
    probability: probabilities.total,
    stages: stages.map(({stage, inputs}, i) => ({
      stage,
      inputs,
      amount: amounts.parts[i],
      whole: whole[i],
      probability: probabilities.parts[i]
    })),
    runs: all
  };
}

function stateOf({values, holds}: ReadingRuns, kept: readonly number[]): ReadingState {
  const own = kept.map((run) => values[run]);
  const {value: mean, standardError} = estimate(own);
  return {
    mean,
    median: median(own),
    deviation: standardError * Math.sqrt(kept.length),
    probability: shareMet(holds)
  };
}

interface Split {
  parts: Estimate[];
  total: Estimate;
}

/** The Shapley values of every run, averaged. */
function splitMeans(worth: readonly ArrayLike<number>[]): Split {
  const n = 31 - Math.clz32(worth.length);
  const runs = Array.from({length: worth[0].length}, (_, run) => run);
  const byRun = runs.map((run) => shapleyValues(worth.map((values) => values[run])));
  const last = worth[worth.length - 1];
  return {
    parts: Array.from({length: n}, (_, i) => estimate(byRun.map((parts) => parts[i]))),
    total: estimate(runs.map((run) => last[run] - worth[0][run]))
  };
}

const resamples = 200;
const key = streamKey("stageShares resample");

/** The Shapley values of the medians; their errors from resampled runs, the same for every set. */
function splitMedians(worth: readonly (readonly number[])[]): Split {
  const random = createRandom(1);
  const n = worth[0].length;
  const all = (pick: readonly number[]) => {
    const medians = worth.map((values) => median(pick.map((run) => values[run])));
    return [...shapleyValues(medians), medians[medians.length - 1] - medians[0]];
  };
  const values = all(Array.from({length: n}, (_, run) => run));
  const drawn = Array.from({length: resamples}, (_, b) => {
    random.seek(b, 0, key, 0);
    return all(Array.from({length: n}, () => Math.floor(n * random.uniform())));
  });
  const estimates = values.map((value, i): Estimate => {
    const {standardError} = estimate(drawn.map((parts) => parts[i]));
    return {value, standardError: standardError * Math.sqrt(resamples)};
  });
  return {parts: estimates.slice(0, -1), total: estimates[estimates.length - 1]};
}

/** Mean and its standard error; 0 of a single number. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const squares = values.reduce((sum, each) => sum + (each - value) ** 2, 0);
  return {value, standardError: n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0};
}

/**
 * Rounds numbers of any sign to integers with the given sum, by largest remainder.
 *
 * @param values - unit of the total
 * @param total - integer
 * @example
 * wholeParts([1.4, -0.7, 2.6], 4) // => [2, -1, 3]
 */
export function wholeParts(values: readonly number[], total: number): number[] {
  // Lifted above zero by a whole number, which changes no remainder.
  const lift = Math.ceil(Math.max(0, ...values.map((value) => -value))) + Math.abs(total);
  const lifted = Float64Array.from(values, (value) => value + lift);
  roundToTotal(lifted, total + lift * values.length);
  return Array.from(lifted, (value) => value - lift);
}
