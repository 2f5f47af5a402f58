import type {CompiledReading} from "../plan/compileReading.js";
import {yearOfColumn} from "../plan/knownWindow.js";
import {trendLabel} from "../plan/trendLabel.js";
import type {Figure} from "../project/figure.js";
import type {Indicator} from "../project/indicator.js";
import type {TargetVerdict} from "./forecastSchema.js";
import {publishedPoints} from "./observedSeries.js";

/** Half a day, in yr. */
const sameDay = 0.5 / 366;

/**
 * The trend label of a target from published figures alone: growth between the last two published years against the growth
 * the goal asks for from the first of them to its date.
 *
 * A sum of people newly added is judged on its stock: the goal is the published stock before the window plus the goal.
 *
 * @param reading - goal and window, resolved
 * @param indicator - the indicator it reads
 * @param years - calendar years of the columns
 * @param figures - all published figures
 * @param placeCode - GB/T 2260 code
 * @returns the label, or null where fewer than two years are published or the rule is not defined
 */
export function targetTrend(
  reading: CompiledReading,
  indicator: Indicator,
  years: readonly number[],
  figures: readonly Figure[],
  placeCode: string
): TargetVerdict["trend"] {
  const {aggregate, operator} = reading;
  if (aggregate === "rising" || operator === "=") return null;
  const held = aggregate === "sum" ? indicator.stock : indicator;
  if (!held) return null;
  const points = publishedPoints(held, figures, placeCode);
  const [before, now] = points.slice(-2);
  if (!now) return null;
  const goalYear = yearOfColumn(years, reading.last) - 1 + reading.endPart;
  const adds = aggregate === "sum" || aggregate === "change";
  const opening = adds
    ? points.find(
        ({time}) =>
          Math.abs(time - yearOfColumn(years, reading.first) + reading.startPart) < sameDay
      )
    : {value: 0};
  if (!opening) return null;
  const goal = opening.value + reading.goal;
  return trendLabel(
    {base: before.value, baseYear: before.time, now: now.value, nowYear: now.time, goal, goalYear},
    {higherIsBetter: operator !== "<" && operator !== "<="}
  );
}
