import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import type {AmountAxis} from "../frame/amountAxis.js";
import {palettes} from "../frame/palette.js";
import {yearTicks} from "../frame/yearTicks.js";
import {amountText} from "../text/amountText.js";
import {fanGoalLayers} from "./fanGoalLayers.js";
import {type EndLabel, endLabelLayers} from "./fanLabels.js";
import type {FanOptions} from "./fanOptions.js";

type Layer = Record<string, unknown>;

/** What {@link fanLayers} draws into: options with every size settled. */
export interface FanFrame extends FanOptions {
  language: "zh" | "en";
  theme: "light" | "dark" | "print";
  /** Px of the plot without axis and labels. */
  width: number;
  height: number;
  domain: readonly [number, number];
  axis: AmountAxis;
  labels: EndLabel[];
}

/** The layers of one fan, from the bands up to the labels; shared by the single fan and the small multiples. */
export function fanLayers(indicator: IndicatorForecast, frame: FanFrame): Layer[] {
  const {language, width, domain, axis, ghost} = frame;
  const {unit, observed} = indicator;
  const colours = palettes[frame.theme];
  const text = (value: number) => amountText(value, unit, language, true);
  const interval = (low: number, high: number) => `${text(low)} – ${text(high)}`;
  const rows = indicator.years.map((year, i) => ({
    year,
    median: indicator.median[i],
    lower80: indicator.lower80[i],
    upper80: indicator.upper80[i],
    lower95: indicator.lower95[i],
    upper95: indicator.upper95[i],
    text: text(indicator.median[i]),
    text80: interval(indicator.lower80[i], indicator.upper80[i]),
    text95: interval(indicator.lower95[i], indicator.upper95[i])
  }));
  const points = observed.map(({year, value, figure}) => ({
    year,
    value,
    figure,
    text: text(value),
    link: frame.link?.(figure)
  }));
  const years = [...indicator.years, ...points.map(({year}) => year)];
  for (const {from, due} of frame.goals ?? []) years.push(from ?? due, due);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const x = {
    field: "year",
    type: "quantitative",
    scale: {domain: [first, Math.max(last, first + 1)], nice: false, zero: false},
    axis: {values: yearTicks(first, last, width), format: "d", title: null, labelOverlap: false}
  };
  const scale = {domain, nice: false, zero: false};
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale,
    axis: axis.definition
  });
  const tooltip = (fields: [string, string][]) => fields.map(([field, title]) => ({field, title}));
  const zh = language === "zh";
  const layers: Layer[] = [95, 80].map((level) => ({
    data: {values: rows},
    mark: {type: "area", color: colours.accent, opacity: level === 95 ? 0.16 : 0.26},
    encoding: {x, y: y(`lower${level}`), y2: {field: `upper${level}`}}
  }));
  if (ghost)
    layers.push({
      data: {values: ghost.years.map((year, i) => ({year, median: ghost.median[i]}))},
      mark: {type: "line", color: colours.muted, strokeWidth: 1.2, strokeDash: [4, 3]},
      encoding: {x, y: y("median")}
    });
  layers.push({
    data: {values: rows},
    mark: {type: "line", color: colours.accent, strokeWidth: 2, point: {size: 60, opacity: 0}},
    encoding: {
      x,
      y: y("median"),
      tooltip: tooltip([
        ["year", zh ? "年份" : "year"],
        ["text", zh ? "中位数" : "median"],
        ["text80", zh ? "80%区间" : "80% interval"],
        ["text95", zh ? "95%区间" : "95% interval"]
      ])
    }
  });
  if (points.length > 1)
    layers.push({
      data: {values: points},
      mark: {type: "line", color: colours.ink, strokeWidth: 1},
      encoding: {x, y: y("value"), order: {field: "year"}}
    });
  if (points.length > 0)
    layers.push({
      data: {values: points},
      mark: {type: "point", filled: true, color: colours.ink, size: 42, opacity: 1},
      encoding: {
        x,
        y: y("value"),
        ...(frame.link ? {href: {field: "link"}} : {}),
        tooltip: tooltip([
          ["year", zh ? "年份" : "year"],
          ["text", zh ? "已公布" : "published"],
          ["figure", zh ? "数据编号" : "figure"]
        ])
      }
    });
  const perYear = width / Math.max(1, last - first);
  layers.push(
    ...fanGoalLayers(frame, unit, {x, y: y("value"), first, last, perYear}),
    ...endLabelLayers(frame.labels, width, colours)
  );
  return layers;
}
