import {intervalScore} from "../evaluate/intervalScores.js";
import type {Figure} from "../project/figure.js";
import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Forecast, TargetVerdict} from "./forecastSchema.js";
import type {KeptForecast} from "./keptForecast.js";

/** A kept forecast, under its name. */
export interface NamedKept {
  name: string;
  kept: KeptForecast;
}

/** What was said of a target, and what came. */
export interface TargetScore {
  name: string;
  target: string;
  probability: number;
  met: boolean;
  /** (probability − 1 if met else 0)², in [0, 1]; lower is better, a half said of everything gives 0.25. */
  brier: number;
}

/** What was said of an indicator in a year, and what was published of it later. */
export interface YearScore {
  name: string;
  indicator: string;
  year: number;
  value: number;
  /** Id of the figure. */
  figure: string;
  lower80: number;
  upper80: number;
  inside80: boolean;
  inside95: boolean;
  /** Width of the 80% interval plus ten times how far the value lies outside, unit of the indicator; lower is better. */
  score80: number;
}

/** How kept forecasts fared against what came after them; plain data. */
export interface KeptScores {
  targets: TargetScore[];
  years: YearScore[];
  /** Mean of the Brier scores; null while no outcome is known. */
  brier: number | null;
  /** Share of the values inside the intervals; null while none was published. */
  coverage80: number | null;
  coverage95: number | null;
}

/**
 * Scores kept forecasts by what is known today: the probability of a target once it is settled (work that is done, given up or overdue,
 * a number that is published and leaves no room), and the interval of an indicator once its year is published, by a figure that
 * appeared after the forecast was kept.
 *
 * @param history - kept forecasts
 * @param now - a forecast of today
 * @param figures - of the city, for their dates
 * @returns a row a score; means over all of them
 * @see Brier (1950), Monthly Weather Review 78, 1-3; Gneiting & Raftery (2007), JASA 102, 359-378
 * @example
 * scoreKept([], {targets: [], indicators: []}, []) // => {targets: [], years: [], brier: null, coverage80: null, coverage95: null}
 */
export function scoreKept(
  history: readonly NamedKept[],
  now: Pick<Forecast, "targets" | "indicators">,
  figures: readonly Pick<Figure, "id" | "published">[]
): KeptScores {
  checkList("history", history);
  checkObject("now", now, ["targets", "indicators"]);
  const targets = history.flatMap((named) => targetScores(named, now.targets));
  const published = new Map(figures.map(({id, published}) => [id, published]));
  const years = history.flatMap((named) => yearScores(named, now, published));
  return {
    targets,
    years,
    brier: mean(targets.map(({brier}) => brier)),
    coverage80: mean(years.map(({inside80}) => Number(inside80))),
    coverage95: mean(years.map(({inside95}) => Number(inside95)))
  };
}

function targetScores({name, kept}: NamedKept, now: readonly TargetVerdict[]): TargetScore[] {
  return kept.targets.flatMap(({id, probability}) => {
    const met = outcome(now.find((verdict) => verdict.id === id));
    if (probability === null || met === null) return [];
    return {name, target: id, probability, met, brier: (probability - Number(met)) ** 2};
  });
}

/** How near all runs must be to one number, as a share of it: what is reported they give within a rounding error. */
const exact = 1e-6;

/** Whether a target is met; null while that is open. */
function outcome(verdict: TargetVerdict | undefined): boolean | null {
  if (!verdict) return null;
  const {status, probability, lower95, upper95} = verdict;
  if (status === "done") return true;
  if (status === "dropped" || status === "overdue") return false;
  if (lower95 === null || upper95 === null) return null;
  const settled = upper95 - lower95 <= exact * Math.abs(upper95);
  return settled && (probability === 0 || probability === 1) ? probability === 1 : null;
}

function yearScores(
  {name, kept}: NamedKept,
  {indicators}: Pick<Forecast, "indicators">,
  published: ReadonlyMap<string, string>
): YearScore[] {
  return kept.years.flatMap(({indicator, definition, year, lower80, upper80, lower95, upper95}) => {
    const observed = indicators
      .find((one) => one.id === indicator && one.definition === definition)
      ?.observed.find((point) => point.year === year);
    if (!observed || lower80 === null || upper80 === null) return [];
    const {value, figure} = observed;
    if ((published.get(figure) ?? "") <= kept.kept) return [];
    const inside = (low: number | null, high: number | null) =>
      low !== null && high !== null && value >= low && value <= high;
    return {
      name,
      indicator,
      year,
      value,
      figure,
      lower80,
      upper80,
      inside80: inside(lower80, upper80),
      inside95: inside(lower95, upper95),
      score80: intervalScore([value], {level: 0.8, lower: [lower80], upper: [upper80]})
    };
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
}
