import {fanDomain} from "../../charts/fan/fanDomain.js";
import {fanPlot} from "../../charts/fan/fanPlot.js";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {niceStep} from "../../charts/frame/niceStep.js";
import type {Language} from "../../quantity/label.js";
import {required} from "../../quantity/required.js";
import {trendTable} from "../../table/trendTable.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {finiteOrNull, jsonText} from "../files/jsonText.js";
import {type FolderContent, fileName, sheetText} from "../files/writeFolder.js";
import type {TrendDocument, TrendEntry} from "./trendDocument.js";

/** The interval levels that a chart of a trend shows. */
export const chartLevels = [0.8, 0.95] as const;

/**
 * The files of a forecast: as JSON, one tidy CSV and a chart a series.
 *
 * @param document - what `--json` prints
 * @param charted - the same forecasts with the {@link chartLevels}
 * @param language - of the charts
 */
export function trendFiles(
  document: TrendDocument,
  charted: TrendDocument,
  language: Language
): FolderContent {
  const texts = new Map([
    ["trend.json", `${jsonText(finiteOrNull(document))}\n`],
    ["trend.csv", sheetText(trendTable(document.series))]
  ]);
  const charts = new Map(
    charted.series.map((entry, i): [string, ChartSpec] => {
      const fan = trendFan(entry);
      const spec = fanPlot(fan, {language, width: 720, domain: trendDomain(fan)});
      return [`trend-${i + 1}-${fileName(entry.name, 200)}`, spec];
    })
  );
  return {texts, charts};
}

/**
 * Lays a trend out as the indicator that `fanPlot` draws: bands at 80 and 95%, opening at the last observation.
 *
 * @param entry - a series forecast with the {@link chartLevels}
 */
export function trendFan({name, years, values, forecast: result}: TrendEntry): IndicatorForecast {
  const last = required(values[values.length - 1], `the last value of ${name}`);
  const band = (level: number, side: "lower" | "upper") => {
    const interval = result.intervals.find((one) => one.level === level);
    return [last, ...required(interval, `the ${level} interval of ${name}`)[side]];
  };
  const observed = years.flatMap((year, i) => {
    const value = values[i];
    return value === null || value === undefined ? [] : [{year, value, figure: ""}];
  });
  return {
    id: "trend",
    name: {zh: name, en: name},
    unit: "",
    years: [years[years.length - 1], ...required(result.years, `the years of ${name}`)],
    median: [last, ...result.point],
    lower80: band(0.8, "lower"),
    upper80: band(0.8, "upper"),
    lower95: band(0.95, "lower"),
    upper95: band(0.95, "upper"),
    deterministic: [last, ...result.point],
    observed
  };
}

/**
 * Chooses the y axis of a trend: from zero, unless everything drawn lies far from it and its movement would be a flat line; the
 * axis then says that it does not start at zero.
 */
export function trendDomain(fan: IndicatorForecast): [number, number] {
  const drawn = [...fan.lower95, ...fan.upper95, ...fan.observed.map(({value}) => value)];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  if (!(low > 0.6 * high && high > low)) return fanDomain([fan]);
  const step = niceStep((high - low) / 8);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
