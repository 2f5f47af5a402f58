import type {Fault} from "../../check/fault.js";
import type {NamedSeries} from "../../data/series/namedSeries.js";
import {scaleOfUnit, seriesUnit} from "../../data/series/seriesUnit.js";
import {farthestHorizon} from "../../forecast/resolveOptions.js";
import {commandFault} from "../commandFault.js";
import type {Goal} from "./trendGoal.js";

/** A goal as it was typed: its number in base units, and the marks that it stood with. */
export interface TypedGoal extends Goal {
  /** With 万, million or the like, which the value holds already. */
  scaled?: true;
  /** With a percent sign; the value is the number before it. */
  percent?: true;
  /** As it was typed, where that is not the value. */
  text?: string;
}

/** How many times the largest value of a series a goal without a mark may be, or what part of the smallest percentage. */
const farthest = 1000;
/** How many times beyond the values what was meant may lie, to be told. */
const nearby = 3;
/** How many times the largest of values up to 1 a goal up to 100 may be, before it is taken for a percentage of shares. */
const asPercent = 20;

/**
 * A goal in the unit of a series: 40万 of a column in 万人 is 40, 40% of percentages is 40 and of shares 0.4.
 *
 * @param typed - as it was typed
 * @param series - whose unit stands beside it or in brackets behind its name
 * @param percentages - whether its values are percentages between 0 and 100
 * @returns the goal with its value in the unit of the series
 * @throws RangeError with a fault if a goal without a mark can only be meant in another unit: 400000 of 万人, 0.4 of percentages
 */
export function goalInUnit(
  {scaled, percent, text, ...typed}: TypedGoal,
  series: NamedSeries,
  percentages: boolean
): Goal {
  const unit = seriesUnit(series);
  const got = text ?? String(typed.value);
  const inUnits = (size: number): Goal => {
    const {decimals} = typed;
    const value = Number((typed.value / size).toPrecision(15));
    return {
      ...typed,
      value,
      ...(decimals === undefined ? {} : {decimals: decimals + Math.round(Math.log10(size))})
    };
  };
  const checked = (goal: Goal) => {
    checkGoal(goal, series, got);
    return goal;
  };
  if (percent) {
    if (percentages) return checked(typed);
    checkPercent(typed.value, series, {unit, got});
    return checked(inUnits(100));
  }
  const scale = scaleOfUnit(unit);
  if (scaled) return checked(inUnits(scale));
  const goal: Goal = typed;
  const sizes = series.values.flatMap((value) => (value === null ? [] : [Math.abs(value)]));
  const slip = percentages
    ? goal.value > 0 && goal.value < 1 && Math.min(...sizes) > 1
    : scale > 1 && Math.abs(goal.value) >= farthest * Math.max(...sizes);
  if (!slip) return checked(goal);
  const meant = percentages ? rounded(100 * goal.value) : goal.value / scale;
  throw goalFault(commandFault("goalUnit", {unit: unit || "%", got, write: meant}));
}

/**
 * A percentage beside values that are not said to be percentages: shares are meant where the values are at most 1, but not where their
 * unit says percent and the number fits them as shares alone; numbers up to 100 may be percentages, and are asked about.
 */
function checkPercent(
  value: number,
  {values}: NamedSeries,
  {unit, got}: {unit: string; got: string}
): void {
  const sizes = values.flatMap((one) => (one === null ? [] : [Math.abs(one)]));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const fits = (number: number) => number * nearby >= low && number <= nearby * high;
  if (high > 1) {
    const write = fits(Math.abs(value)) ? value : undefined;
    throw goalFault(commandFault("goalPercent", {got, values: [low, high], write}));
  }
  if (/[%％]/u.test(unit) && high > 0)
    throw goalFault(
      commandFault("goalPercent", {
        got,
        values: [low, high],
        write: fits(value) ? value : fits(value / 100) ? rounded(value / 100) : undefined
      })
    );
}

const rounded = (value: number) => Number(value.toPrecision(12));

const goalFault = (fault: Fault) => Object.assign(new RangeError(fault.message.en), {goal: fault});

/** Refuses a goal that no value of a series is near, in either direction, or whose year is further ahead than forecasts go. */
function checkGoal({value, by}: Goal, {years, values}: NamedSeries, got: string): void {
  const last = years[years.length - 1];
  const most = last + farthestHorizon;
  if (by > most) throw goalFault(commandFault("byFar", {by, last, most}));
  const sizes = values.flatMap((one) => (one === null ? [] : [Math.abs(one)]));
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  const far = high > 0 && Math.abs(value) >= farthest * high;
  if (value > 1 && value <= 100 && high <= 1 && value >= asPercent * high)
    throw goalFault(commandFault("goalUnit", {unit: "0–1", got, write: value / 100}));
  if (value > 0 && value < 1 && low > 1 && high <= 100 && value * asPercent <= low)
    throw goalFault(commandFault("goalUnit", {unit: "0–100", got, write: rounded(100 * value)}));
  if (!far && !(value > 0 && value * farthest <= low)) return;
  const size = (far ? Math.abs(value) / high : low / Math.abs(value)) >= 1e6 ? 1e8 : 1e4;
  const write = Number((far ? value / size : value * size).toPrecision(12));
  const near = Math.abs(write) * nearby >= low && Math.abs(write) <= nearby * high;
  const range: [number, number] = [low, high];
  throw goalFault(commandFault("goalFar", {got, values: range, ...(near ? {write} : {})}));
}

/** Whether an error says that a goal is in another unit. */
export function isGoalFault(error: unknown): error is RangeError & {goal: Fault} {
  return error instanceof RangeError && "goal" in error;
}
