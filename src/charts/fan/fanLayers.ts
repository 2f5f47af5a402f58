import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import type {Layer} from "../frame/channels.js";
import {palettes} from "../frame/palette.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {besideLayers} from "./besideLayers.js";
import {fanGoalLayers} from "./fanGoalLayers.js";
import {endLabelLayers} from "./fanLabels.js";
import type {FanFrame} from "./fanOptions.js";
import {type FanScale, fanScale} from "./fanScale.js";
import {markLayers, markTexts} from "./markLayers.js";

/** The layers of one fan, from the bands up to the labels; shared by the single fan and the small multiples. */
export function fanLayers(indicator: IndicatorForecast, frame: FanFrame): Layer[] {
  const scale = fanScale(indicator, frame);
  return [
    ...markLayers(indicator, frame, scale),
    ...besideLayers(frame, scale),
    ...forecastLayers(indicator, frame, scale),
    ...publishedLayers(indicator, frame, scale),
    ...markTexts(indicator, frame, scale),
    ...fanGoalLayers(frame, indicator.unit, scale),
    ...endLabelLayers(frame.labels, frame.width, palettes[frame.theme])
  ];
}

/** Both bands, the dashed median of another scenario, and the median with its tooltip. */
function forecastLayers(
  indicator: IndicatorForecast,
  {language, theme, ghost}: FanFrame,
  {x, y}: FanScale
): Layer[] {
  const colours = palettes[theme];
  const {year, median, interval80, interval95} = wordsOf(language).column;
  const data = {values: forecastRows(indicator, language)};
  const bands = [95, 80].map((level) => ({
    data,
    mark: {type: "area", color: colours.accent, opacity: level === 95 ? 0.16 : 0.26},
    encoding: {x, y: y(`lower${level}`), y2: {field: `upper${level}`}}
  }));
  const before = ghost && {
    data: {values: ghost.years.map((at, i) => ({year: at, median: ghost.median[i]}))},
    mark: {type: "line", color: colours.muted, strokeWidth: 1.2, strokeDash: [4, 3]},
    encoding: {x, y: y("median")}
  };
  const line = {
    data,
    mark: {type: "line", color: colours.accent, strokeWidth: 2, point: {size: 60, opacity: 0}},
    encoding: {
      x,
      y: y("median"),
      tooltip: [
        {field: "year", title: year},
        {field: "text", title: median},
        {field: "text80", title: interval80},
        {field: "text95", title: interval95}
      ]
    }
  };
  return [...bands, ...(before ? [before] : []), line];
}

function forecastRows(
  {unit, years, median, lower80, upper80, lower95, upper95}: IndicatorForecast,
  language: FanFrame["language"]
): Layer[] {
  const text = (value: number) => amountText(value, unit, language, true);
  const {range} = wordsOf(language);
  return years.map((year, i) => ({
    year,
    median: median[i],
    lower80: lower80[i],
    upper80: upper80[i],
    lower95: lower95[i],
    upper95: upper95[i],
    text: text(median[i]),
    text80: range(text(lower80[i]), text(upper80[i])),
    text95: range(text(lower95[i]), text(upper95[i]))
  }));
}

/** The published values: points that lead to their figure, joined by a thin line. */
function publishedLayers(
  {unit, observed}: IndicatorForecast,
  {language, theme, link}: FanFrame,
  {x, y}: FanScale
): Layer[] {
  if (observed.length === 0) return [];
  const {ink} = palettes[theme];
  const names = wordsOf(language).column;
  const data = {
    values: observed.map(({year, value, figure}) => ({
      year,
      value,
      figure,
      text: amountText(value, unit, language, true),
      said: `${year}: ${amountText(value, unit, language, true)} (${figure})`,
      link: link?.(figure)
    }))
  };
  const line = {
    data,
    mark: {type: "line", color: ink, strokeWidth: 1},
    encoding: {x, y: y("value"), order: {field: "year"}}
  };
  const points = {
    data,
    mark: {type: "point", filled: true, color: ink, size: 42, opacity: 1},
    encoding: {
      x,
      y: y("value"),
      ...(link ? {href: {field: "link"}, description: {field: "said"}} : {}),
      tooltip: [
        {field: "year", title: names.year},
        {field: "text", title: names.published},
        {field: "figure", title: names.figure}
      ]
    }
  };
  return observed.length > 1 ? [line, points] : [points];
}
