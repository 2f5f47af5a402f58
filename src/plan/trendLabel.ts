import {pow} from "../quantity/pow.js";

/** Words of target trackers for observed against required growth. */
export type TrendWord = "achieved" | "onTrack" | "needsAcceleration" | "limited" | "deterioration";

/** Observed over required growth from which each word holds. */
export interface TrendThresholds {
  onTrack: number;
  needsAcceleration: number;
  limited: number;
}

/**
 * The trend label of Open SDG: a rule without a model, shown beside the probability so that the two can disagree in public.
 *
 *   observed = (now / base)^(1/(t_now − t_base)) − 1
 *   required = (goal / base)^(1/(t_due − t_base)) − 1
 *   ratio    = observed / required
 *
 * Goal met now: achieved. Ratio ≥ 0.95 on track; ≥ 0.60 needs acceleration; ≥ 0 limited; below 0 deterioration. A goal of
 * zero is replaced by 0.001.
 *
 * @param series - value and year of base, now and goal; values in one unit
 * @param options.higherIsBetter - direction of the target; default true
 * @param options.thresholds - default 0.95, 0.60, 0
 * @returns the label and the ratio (null if achieved), or null where the rule is not defined: base ≤ 0, required growth 0, dates
 * out of order
 * @see Open SDG, automatic progress calculation https://open-sdg.readthedocs.io/en/latest/automatic-progress-calculation/
 * @example
 * trendLabel({base: 100, baseYear: 2020, now: 110, nowYear: 2022, goal: 121, goalYear: 2024}).label // => "onTrack"
 * trendLabel({base: 0.287, baseYear: 2022, now: 0.282, nowYear: 2024, goal: 0.36, goalYear: 2027}).label // => "deterioration"
 * trendLabel({base: 0, baseYear: 2022, now: 1, nowYear: 2024, goal: 2, goalYear: 2027}) // => null
 */
export function trendLabel(
  series: {
    base: number;
    baseYear: number;
    now: number;
    nowYear: number;
    goal: number;
    goalYear: number;
  },
  {
    higherIsBetter = true,
    thresholds = {onTrack: 0.95, needsAcceleration: 0.6, limited: 0}
  }: {higherIsBetter?: boolean; thresholds?: TrendThresholds} = {}
): {label: TrendWord; ratio: number | null} | null {
  const {base, baseYear, now, nowYear, goalYear} = series;
  const goal = series.goal === 0 ? 0.001 : series.goal;
  if (higherIsBetter ? now >= goal : now <= goal) return {label: "achieved", ratio: null};
  if (!(base > 0 && now > 0 && goal > 0 && baseYear < nowYear && nowYear < goalYear)) return null;
  const observed = pow(now / base, 1 / (nowYear - baseYear)) - 1;
  const required = pow(goal / base, 1 / (goalYear - baseYear)) - 1;
  if (required === 0) return null;
  // The goal is not met now; if the base already met it, the value moved away from it.
  const away = higherIsBetter ? required < 0 : required > 0;
  const ratio = away ? -Math.abs(observed / required) : observed / required;
  if (ratio >= thresholds.onTrack) return {label: "onTrack", ratio};
  if (ratio >= thresholds.needsAcceleration) return {label: "needsAcceleration", ratio};
  if (ratio >= thresholds.limited) return {label: "limited", ratio};
  return {label: "deterioration", ratio};
}
