import {checkForm} from "../quantity/checkForm.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {inOrder, type Luck, lucks, type RankedPlace} from "./rankPlaces.js";

/** A place with what its plan promises, where it promises anything. */
export interface PromisingPlace extends RankedPlace {
  /** In the unit of the values. */
  goal?: number;
}

/** The sum of places in all runs under one kind of luck. */
export interface SummedRuns {
  luck: Luck;
  /** Of the sum: median, and the values between which nine of ten runs lie. */
  median: number;
  low: number;
  high: number;
  /** Share of the runs in which it reaches the province's goal; null where that is not known. */
  reaches: number | null;
}

/** Whether the plans of places add up to that of the province, and whether their forecasts do. */
export interface PlanSum {
  /** Sum of the goals of those that have one. */
  goals: number;
  /** Places whose plan promises nothing of the kind: their goals are not in the sum. */
  without: string[];
  /** The province's goal; null where it has none. */
  province: number | null;
  /** Sum less the province's goal; null where it has none. */
  gap: number | null;
  /** The sum of the forecasts, under each kind of luck. */
  sums: SummedRuns[];
}

/**
 * Adds up the plans of places and their forecasts, and compares both with the goal of the province.
 *
 * @param places - all with the same number of runs; a run in which one gives no number is left out of the sums
 * @param province - its goal, same unit; null: not known
 * @param seed - of the orders of `own` luck; default 1
 * @example
 * planSum([{place: "a", goal: 3, values: new Float64Array([2, 4])}, {place: "b", goal: 4, values: new Float64Array([3, 5])}], 8).gap // => -1
 * planSum([{place: "a", goal: 3, values: new Float64Array([2, 4])}, {place: "b", goal: 4, values: new Float64Array([3, 5])}], 8).sums[0].reaches // => 0.5
 */
export function planSum(
  places: readonly PromisingPlace[],
  province: number | null,
  seed = 1
): PlanSum {
  checkForm("places", places, [{place: "text", values: "list"}]);
  for (const [i, {goal}] of places.entries())
    if (goal !== undefined) checkNumber(`places[${i}].goal`, goal);
  if (province !== null) checkNumber("province", province);
  const goals = places.reduce((sum, {goal = 0}) => sum + goal, 0);
  return {
    goals,
    without: places.filter(({goal}) => goal === undefined).map(({place}) => place),
    province,
    gap: province === null ? null : goals - province,
    sums: lucks.map((luck) => summedRuns(places, province, luck, seed))
  };
}

function summedRuns(
  places: readonly PromisingPlace[],
  province: number | null,
  luck: Luck,
  seed: number
): SummedRuns {
  const sums = new Float64Array(places[0]?.values.length ?? 0);
  for (const place of places) {
    const values = inOrder(place, luck, seed);
    for (let run = 0; run < sums.length; run++) sums[run] += values[run];
  }
  const sorted = sums.filter((sum) => !Number.isNaN(sum)).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const reached = province === null ? 0 : sorted.filter((sum) => sum >= province).length;
  return {
    luck,
    median: at(0.5),
    low: at(0.05),
    high: at(0.95),
    reaches: province === null ? null : reached / sorted.length
  };
}
