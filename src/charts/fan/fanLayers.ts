import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import type {Layer} from "../frame/channels.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {endLabelLayers} from "./fanLabels.js";
import type {FanFrame} from "./fanOptions.js";
import {type FanScale, fanScale} from "./fanScale.js";

/** The layers of one fan, from the bands up to the labels; shared by the single fan and the small multiples. */
export function fanLayers(indicator: IndicatorForecast, frame: FanFrame): Layer[] {
  const scale = fanScale(indicator, frame);
  return [
    ...markLayers(indicator, frame, scale),
    ...besideLayers(frame, scale),
    ...forecastLayers(indicator, frame, scale),
    ...publishedLayers(indicator, frame, scale),
    ...markTexts(indicator, frame, scale),
    ...fanGoalLayers(frame, indicator, scale),
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

/** Draws another count of the same quantity beside the fan: its 80% band, faint, and its median as a line of short dashes. */
function besideLayers({beside, theme}: FanFrame, {x, y}: FanScale): Layer[] {
  if (!beside) return [];
  const {positive} = palettes[theme];
  const {years, median, lower80, upper80} = beside.indicator;
  const data = {
    values: years.map((year, i) => ({
      year,
      median: median[i],
      lower80: lower80[i],
      upper80: upper80[i]
    }))
  };
  return [
    {
      data,
      mark: {type: "area", color: positive, opacity: 0.14},
      encoding: {x, y: y("lower80"), y2: {field: "upper80"}}
    },
    {
      data,
      mark: {type: "line", color: positive, strokeWidth: 1.6, strokeDash: [2, 2]},
      encoding: {x, y: y("median")}
    }
  ];
}

/** Px above a goal's rule that its text takes. */
const labelled = 22;

/** Draws each goal as a rule over the years it holds for, with its value and date above; below, where the median runs there. */
function fanGoalLayers(
  {goals = [], language, theme, width, height, domain}: FanFrame,
  {unit, years, median}: IndicatorForecast,
  {x, y, first, last}: FanScale
): Layer[] {
  const colours = palettes[theme];
  const room = ((domain[1] - domain[0]) * labelled) / height;
  const perYear = width / Math.max(1, last - first);
  return goals.flatMap(({value, from, due, label}) => {
    const half = Math.min(0.45, 14 / perYear);
    const begin = Math.max(first, (from ?? due) - half);
    const end = Math.min(last, due + half);
    const text = label ?? wordsOf(language).fan.goalLabel(amountText(value, unit, language), due);
    const size = textWidth(text, 12);
    const fits = (begin - first) * perYear + size <= width;
    const below = median.some(
      (middle, i) => years[i] >= begin && middle > value && middle < value + room
    );
    return [
      {
        data: {values: [{year: begin, end, value}]},
        mark: {type: "rule", color: colours.warning, strokeWidth: 2.5},
        encoding: {x, x2: {field: "end"}, y: y("value")}
      },
      {
        data: {values: [{year: fits ? begin : end, value, text}]},
        mark: {
          type: "text",
          color: colours.warning,
          align: fits ? "left" : "right",
          baseline: below ? "top" : "bottom",
          dy: below ? 5 : -5,
          fontWeight: "bold"
        },
        encoding: {x, y: y("value"), text: {field: "text"}}
      }
    ];
  });
}

/** Draws the rule of the marked year, behind everything; nothing where the year is not drawn. */
function markLayers(
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

/** Px above the foot of the plot that a text there takes. */
const footed = 28;

/** The median of the marked year: a dot on the line, and the year with its value at the foot of the rule, or at its head where the line runs along the foot. */
function markTexts(
  {years, median, unit}: Pick<IndicatorForecast, "years" | "median" | "unit">,
  {mark, theme, domain, language, width, height}: FanFrame,
  {x, y, first, last}: FanScale
): Layer[] {
  const i = mark === undefined ? -1 : years.indexOf(mark);
  if (i < 0) return [];
  const {accent} = palettes[theme];
  const text = wordsOf(language).fan.markLabel(years[i], amountText(median[i], unit, language));
  const place = ((years[i] - first) * width) / Math.max(1, last - first);
  const right = place + 6 + textWidth(text, 12) > width;
  const above = ((median[i] - domain[0]) / (domain[1] - domain[0])) * height;
  const low = above < footed;
  return [
    {
      data: {values: [{year: years[i], median: median[i]}]},
      mark: {type: "point", filled: true, color: accent, size: 48, opacity: 1},
      encoding: {x, y: y("median")}
    },
    {
      data: {values: [{year: years[i], foot: domain[low ? 1 : 0], text}]},
      mark: {
        type: "text",
        color: accent,
        align: right ? "right" : "left",
        baseline: low ? "top" : "bottom",
        dx: right ? -5 : 5,
        dy: low ? 2 : -5
      },
      encoding: {x, y: y("foot"), text: {field: "text"}}
    }
  ];
}
