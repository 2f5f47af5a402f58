import {readAnnual} from "../forecast/annualSeries.js";
import {forecastPanel, type PanelSeries} from "../forecast/forecastPanel.js";
import type {ForecastOptions, SeriesForecast} from "../forecast/seriesForecast.js";
import {checkList} from "../quantity/checkNumbers.js";
import {required} from "../quantity/required.js";
import type {ForecastMethod} from "./rollingOrigin.js";

/** A series up to some year, and its place in the panel. */
interface Cut {
  place: number;
  years: number[];
  values: number[];
  unit?: string;
}

/**
 * Makes a method of `forecastPanel` for each series of a panel, for `rollingOrigin`: at an origin the siblings are known up to the
 * same year and no further.
 *
 * @param series - the panel, as `forecastPanel` takes it; gaps are bridged
 * @returns one method a series; each must be given that series from its first value on
 * @throws RangeError as `forecastPanel`; a method for a history longer than its series
 * @example
 * rollingOrigin([1, 2, 3, 4, 5, 6], {horizon: 1, methods: {panel: panelMethods([[1, 2, 3, 4, 5, 6], [4, 5, 7, 8, 9, 9]])[0]}})[0].method // => "panel"
 * panelMethods([[1, 2]])[0]([1, 2, 3], {}) // throws invalid history; longer than its series (2): 3
 */
export function panelMethods(series: readonly PanelSeries[]): ForecastMethod[] {
  checkList("series", series);
  const whole = series.map((one, place): Cut => {
    const {values, times, lastYear = 0} = readAnnual(one);
    const last = times[times.length - 1];
    const unit = "unit" in one ? one.unit : undefined;
    return {
      place,
      years: Array.from(times, (time) => lastYear - last + time),
      values: [...values],
      ...(unit ? {unit} : {})
    };
  });
  // Series that share an origin share its panel.
  const made = new Map<string, {horizon: number; forecasts: Map<number, SeriesForecast>}>();
  const panelAt = (year: number, options: ForecastOptions) => {
    const {horizon = 6, ...others} = options;
    const key = `${year} ${JSON.stringify(others)}`;
    const before = made.get(key);
    if (before && before.horizon >= horizon) return before.forecasts;
    const cut = whole.flatMap((one) => knownBy(one, year));
    const panel = forecastPanel(cut.map(seriesOf), {...options, gaps: "bridge"});
    const forecasts = new Map(cut.map(({place}, k) => [place, panel.forecasts[k]]));
    made.set(key, {horizon, forecasts});
    return forecasts;
  };
  return whole.map(({years, place}) => (history, options) => {
    const {length} = readAnnual(history).values;
    if (length > years.length)
      throw new RangeError(`invalid history; longer than its series (${years.length}): ${length}`);
    const {horizon = 6} = options;
    const found = panelAt(years[length - 1], options).get(place);
    return firstSteps(required(found, `series ${place} of the panel`), horizon);
  });
}

function knownBy(one: Cut, year: number): Cut[] {
  const count = one.years.filter((each) => each <= year).length;
  return count < 2
    ? []
    : [{...one, years: one.years.slice(0, count), values: one.values.slice(0, count)}];
}

const seriesOf = ({years, values, unit}: Cut): PanelSeries => ({
  years,
  values,
  ...(unit ? {unit} : {})
});

/** The first steps of a forecast made for more. */
function firstSteps(forecast: SeriesForecast, horizon: number): SeriesForecast {
  return {
    ...forecast,
    ...(forecast.years ? {years: forecast.years.slice(0, horizon)} : {}),
    point: forecast.point.slice(0, horizon),
    intervals: forecast.intervals.map(({level, lower, upper}) => ({
      level,
      lower: lower.slice(0, horizon),
      upper: upper.slice(0, horizon)
    }))
  };
}
