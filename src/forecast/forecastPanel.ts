import {checkList} from "../quantity/checkNumbers.js";
import type {Label} from "../quantity/label.js";
import {type AnnualSeries, readAnnual} from "./annualSeries.js";
import {draftForecast, type ForecastDraft, type GapOptions} from "./draftForecast.js";
import {type PanelGrowth, panelGrowth} from "./panelGrowth.js";
import type {SeriesForecast} from "./seriesForecast.js";
import {panelEn} from "./words/panelEn.js";
import type {AloneReason, PanelWords} from "./words/panelWords.js";
import {panelZh} from "./words/panelZh.js";

/** One series of a panel: the same indicator in one of several places. */
export type PanelSeries =
  | AnnualSeries
  | {
      readonly years: readonly number[];
      readonly values: readonly (number | null)[];
      /** As printed; growth is compared between series of one unit only. */
      readonly unit?: string | undefined;
    };

/** Forecasts of the series of a panel; arrays in the order of the series. */
export interface PanelForecast {
  /** Each with a note that says how much is the panel's, or why nothing is. */
  forecasts: SeriesForecast[];
  /** Share of each forecast's growth that is the panel's, in [0, 1]. */
  weights: number[];
  /** Why a series takes nothing from the panel; null where it does. */
  alone: (AloneReason | null)[];
  /** Variance between series of yearly growth (relative, of the square root), beyond what chance explains; ≥ 0. */
  between: number;
}

/**
 * Forecasts the same indicator in several places: each series' own growth, shrunk towards the panel's by empirical Bayes.
 *
 * Each series is forecast by itself (`forecastSeries`). On the scale of the square root its path z(T)(1 + gₕ) becomes
 * z(T)(1 + (1 − w) gₕ + w ḡₕ), with ḡₕ the mean of all gₕ weighted by 1 / (s² + τ²) and w = s² / (s² + τ²): s² the sampling variance
 * of the series' mean yearly growth beside the panel's, τ² the variance between series, both estimated from the panel
 * (`panelGrowth`). w is 1 for a series of two values and goes to 0 with a long steady history. Widths and fitted values stay those of the series alone.
 * Nothing is chosen but the form: there is no constant to tune.
 *
 * @param series - two or more for a panel to have an effect; each of shape (n), n ≥ 2; without years all end in the same year
 * @param options - of `forecastSeries`, for all
 * @throws RangeError as `forecastSeries`, with the place of the series; if some have years and others not
 * @see Paule & Mandel (1982), J. Res. Natl. Bur. Stand. 87, 377-385
 * @example
 * forecastPanel([[10, 11, 12, 13], [20, 26]]).weights[1] // => 1
 * forecastPanel([[10, 11, 12, 13]]).alone // => ["one"]
 * forecastPanel([[10, 11], {years: [2020, 2021], values: [1, 2]}]) // throws invalid series[1]; has years, series[0] has none
 */
export function forecastPanel(
  series: readonly PanelSeries[],
  options: GapOptions = {}
): PanelForecast {
  checkList("series", series);
  const drafts = series.map((one, i) => draftOf(one, i, options));
  const ends = lastYears(series);
  const changes = drafts.map((draft, i) => growthByYear(draft, ends[i]));
  const alone = reasonsAlone(series, drafts, changes);
  const members = alone.flatMap((reason, i) => (reason === null ? [i] : []));
  const growth = panelGrowth(members.map((i) => changes[i]));
  const path = commonPath(
    members.map((i) => drafts[i]),
    growth
  );
  const weights = series.map((_, i) => growth.weights[members.indexOf(i)] ?? 0);
  return {
    weights,
    alone,
    between: growth.between,
    forecasts: drafts.map((draft, i) => {
      const reason = alone[i];
      const said = reason ?? {share: weights[i], count: members.length};
      if (reason !== null) return withNote(draft.finish(), said);
      const last = draft.z[draft.z.length - 1];
      const shrunk = draft.centre.map(
        (own, h) => (1 - weights[i]) * own + weights[i] * last * (1 + path[h])
      );
      const forecast = draft.finish(shrunk);
      return withNote({...forecast, method: `${forecast.method}, shrunk towards a panel`}, said);
    })
  };
}

function draftOf(series: PanelSeries, i: number, options: GapOptions): ForecastDraft {
  try {
    return draftForecast(series, options);
  } catch (error) {
    if (error instanceof RangeError) error.message = `series[${i}]: ${error.message}`;
    throw error;
  }
}

/** The last year of each series; 0 for all that come without years. */
function lastYears(series: readonly PanelSeries[]): number[] {
  const ends = series.map((one) => readAnnual(one).lastYear);
  const other = ends.findIndex((end) => (end === undefined) !== (ends[0] === undefined));
  if (other >= 0) {
    const [first, second] =
      ends[0] === undefined ? ["has years", "has none"] : ["has no years", "has some"];
    throw new RangeError(`invalid series[${other}]; ${first}, series[0] ${second}`);
  }
  return ends.map((end) => end ?? 0);
}

/** 2 (z(t) − z(t−1)) / (z(t) + z(t−1)) by year, where both years are published and not both zero. */
function growthByYear({z, times}: ForecastDraft, last: number): Map<number, number> {
  const changes = new Map<number, number>();
  const first = last - times[times.length - 1];
  for (let t = 1; t < z.length; t++)
    if (times[t] - times[t - 1] === 1 && z[t] + z[t - 1] > 0)
      changes.set(first + times[t], (2 * (z[t] - z[t - 1])) / (z[t] + z[t - 1]));
  return changes;
}

function reasonsAlone(
  series: readonly PanelSeries[],
  drafts: readonly ForecastDraft[],
  changes: readonly ReadonlyMap<number, number>[]
): (AloneReason | null)[] {
  const units = new Set(series.flatMap((one) => ("unit" in one && one.unit ? [one.unit] : [])));
  if (series.length < 2 || units.size > 1)
    return series.map(() => (series.length < 2 ? "one" : "units"));
  const comparable = drafts.filter(({rooted}) => rooted);
  const above = comparable.filter(({fromAbove}) => fromAbove).length > comparable.length / 2;
  const reasons = drafts.map(({rooted, fromAbove, z}): AloneReason | null => {
    if (!rooted || fromAbove !== above) return "zero";
    return z.every((value) => value === z[0]) ? "constant" : null;
  });
  const apart = changes.map((own, i) =>
    changes.every(
      (other, k) =>
        k === i || reasons[k] !== null || ![...own.keys()].some((year) => other.has(year))
    )
  );
  const several = reasons.filter((reason) => reason === null).length > 1;
  return reasons.map((reason, i) => reason ?? (!several ? "one" : apart[i] ? "overlap" : null));
}

/** The panel's growth ahead: the mean of that of its series, the surer ones counting for more; shape (horizon). */
function commonPath(
  drafts: readonly ForecastDraft[],
  {variances, between}: PanelGrowth
): Float64Array {
  const told = variances.some((variance) => variance < Infinity);
  let total = 0;
  const path = new Float64Array(drafts[0]?.centre.length ?? 0);
  drafts.forEach(({z, centre}, i) => {
    const last = z[z.length - 1];
    const weight = last > 0 ? (told ? 1 / (variances[i] + between) : 1) : 0;
    total += weight;
    if (weight > 0)
      centre.forEach((value, h) => {
        path[h] += weight * (value / last - 1);
      });
  });
  return total > 0 ? path.map((value) => value / total) : path;
}

function withNote(
  forecast: SeriesForecast,
  said: AloneReason | {share: number; count: number}
): SeriesForecast {
  const say = (words: PanelWords) =>
    typeof said === "string" ? words.alone(said) : words.share(said.share, said.count);
  const label: Label = {zh: say(panelZh), en: say(panelEn)};
  return {...forecast, notes: [...forecast.notes, label]};
}
