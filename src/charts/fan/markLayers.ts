import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import type {Layer} from "../frame/channels.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {FanFrame} from "./fanOptions.js";
import type {FanScale} from "./fanScale.js";

/** Draws the rule of the marked year, behind everything; nothing where the year is not drawn. */
export function markLayers(
  {years}: Pick<IndicatorForecast, "years">,
  {mark, theme, domain}: FanFrame,
  {x, y}: FanScale
): Layer[] {
  if (mark === undefined || !years.includes(mark)) return [];
  return [
    {
      data: {values: [{year: mark, low: domain[0], high: domain[1]}]},
      mark: {type: "rule", color: palettes[theme].muted, strokeWidth: 1, strokeDash: [1, 3]},
      encoding: {x, y: y("low"), y2: {field: "high"}}
    }
  ];
}

/** The median of the marked year: a dot on the line, and the year with its value at the foot of the rule. */
export function markTexts(
  {years, median, unit}: Pick<IndicatorForecast, "years" | "median" | "unit">,
  {mark, theme, domain, language, width}: FanFrame,
  {x, y, first, last}: FanScale
): Layer[] {
  const i = mark === undefined ? -1 : years.indexOf(mark);
  if (i < 0) return [];
  const {accent} = palettes[theme];
  const text = wordsOf(language).fan.markLabel(years[i], amountText(median[i], unit, language));
  const place = ((years[i] - first) * width) / Math.max(1, last - first);
  const right = place + 6 + textWidth(text, 12) > width;
  return [
    {
      data: {values: [{year: years[i], median: median[i]}]},
      mark: {type: "point", filled: true, color: accent, size: 48, opacity: 1},
      encoding: {x, y: y("median")}
    },
    {
      data: {values: [{year: years[i], foot: domain[0], text}]},
      mark: {
        type: "text",
        color: accent,
        align: right ? "right" : "left",
        baseline: "bottom",
        dx: right ? -5 : 5,
        dy: -5
      },
      encoding: {x, y: y("foot"), text: {field: "text"}}
    }
  ];
}
