import {checkObjects} from "../../quantity/checkObject.js";
import {checkIndicator} from "../../verdict/checkIndicator.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {type Layer, pixel, tickLabels} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {describeLevelMix} from "./describeLevelMix.js";

/** Options of the level mix. */
export interface LevelMixOptions extends ChartOptions {
  /** Year shown; default the last. */
  year?: number;
  /** Year drawn hollow beside it; default the first. */
  from?: number;
}

/** One rung as drawn: people in the year shown and in the earlier one, px from the top. */
interface Rung {
  name: string;
  y: number;
  median: number;
  lower80: number;
  upper80: number;
  lower95: number;
  upper95: number;
  earlier: number;
  text: string;
}

/** Px from one rung to the next. */
export const rungHeight = 30;

/**
 * Draws how many people stand on each rung of the ladder: the median with its 80% and 95% interval, and the hollow
 * mark of an earlier year.
 *
 * The axis is logarithmic: the rungs differ a thousandfold. The number stands at the end of each line.
 *
 * @param levels - the `level.<level>` indicators, lowest rung first; drawn lowest at the bottom
 * @param options - language, theme, width, the two years
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeLevelMix}
 * @throws RangeError if there is no level, a year is not in the results, or an option is out of range
 * @example
 * levelMixPlot([{name: {zh: "技师", en: "technician"}, years: [2024, 2035], median: [60, 90], lower80: [60, 80], upper80: [60, 96], lower95: [60, 70], upper95: [60, 98]}], {language: "en"}).description // => "2035, against 2024: technician 90 (+30)."
 * levelMixPlot([]) // throws levelMixPlot needs 1 level, got 0
 */
export function levelMixPlot(
  levels: readonly IndicatorForecast[],
  options: LevelMixOptions = {}
): ChartSpec {
  checkObjects("levels", levels, ["name", "years", "median"]);
  for (const [i, level] of levels.entries()) checkIndicator(`levels[${i}]`, level);
  if (levels.length === 0) throw new RangeError("levelMixPlot needs 1 level, got 0");
  const frame = chartFrame(options, 20);
  const {language, width} = frame;
  const {years} = levels[0];
  const year = options.year ?? years[years.length - 1];
  const from = options.from ?? years[0];
  const write = (value: number) => amountText(value, "person", language);
  const rungs = placeRungs(levels, [position(years, year), position(years, from)], frame);
  const drawn = rungs.filter(({median}) => median >= 1);
  const widest = (texts: string[]) => Math.max(...texts.map((text) => textWidth(text, 12)));
  const left = Math.ceil(widest(rungs.map(({name}) => name))) + (width < 420 ? 10 : 16);
  const right = Math.ceil(widest(rungs.map(({text}) => text))) + 14;
  const inner = Math.max(60, width - left - right);
  const height = rungHeight * levels.length;
  return chartSpec(frame, {
    description: describeLevelMix(levels, {language, year, from}),
    padding: {left, right, top: 26, bottom: 24},
    width: inner,
    height,
    data: {values: drawn},
    layer: [
      ...markLayers(logAxis(drawn, write), `${year}`, frame),
      ...textLayers(rungs, inner, frame),
      legend(wordsOf(language).levelMix.legend(from, year), height, frame)
    ]
  });
}

function position(years: readonly number[], year: number): number {
  const i = years.indexOf(year);
  if (i < 0) throw new RangeError(`invalid year; not in ${years[0]}..${years.at(-1)}: ${year}`);
  return i;
}

/** The rungs from the top down. A logarithm has no zero: lower ends are cut at one person. */
function placeRungs(
  levels: readonly IndicatorForecast[],
  [at, before]: [number, number],
  {language}: Required<ChartOptions>
): Rung[] {
  return [...levels].reverse().map((level, i) => ({
    name: level.name[language],
    y: rungHeight * (i + 0.5),
    median: level.median[at],
    lower80: Math.max(1, level.lower80[at]),
    upper80: level.upper80[at],
    lower95: Math.max(1, level.lower95[at]),
    upper95: level.upper95[at],
    earlier: level.median[before],
    text: amountText(level.median[at], "person", language)
  }));
}

/** The x channel of a field: powers of ten from below the least to above the most people drawn. */
function logAxis(
  rungs: readonly Rung[],
  write: (value: number) => string
): (field: string) => Layer {
  const values = rungs.flatMap((r) => [r.lower95, r.upper95, r.median, Math.max(1, r.earlier)]);
  const low = Number(`1e${Math.floor(Math.log10(Math.min(...values, 1e6)))}`);
  const high = Math.max(...values, low * 10) * 1.15;
  const ticks = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7].filter((v) => low <= v && v <= high);
  return (field) => ({
    field,
    type: "quantitative",
    scale: {type: "log", domain: [low, high], nice: false},
    axis: {
      orient: "top",
      values: ticks,
      labelExpr: tickLabels(ticks, write),
      labelOverlap: true,
      grid: true,
      title: null
    }
  });
}

function markLayers(
  x: (field: string) => Layer,
  year: string,
  {theme}: Required<ChartOptions>
): Layer[] {
  const {accent, ink} = palettes[theme];
  const y = pixel("y");
  const tooltip = [
    {field: "name", type: "nominal", title: null},
    {field: "text", type: "nominal", title: year}
  ];
  return [
    {
      mark: {type: "rule", strokeWidth: 2, opacity: 0.5, color: accent},
      encoding: {x: x("lower95"), x2: {field: "upper95"}, y}
    },
    {
      mark: {type: "rule", strokeWidth: 6, opacity: 0.4, color: accent},
      encoding: {x: x("lower80"), x2: {field: "upper80"}, y}
    },
    {
      transform: [{filter: "datum.earlier >= 1"}],
      mark: {type: "point", filled: false, size: 80, strokeWidth: 1.5, color: ink},
      encoding: {x: x("earlier"), y}
    },
    {
      mark: {type: "point", filled: true, size: 80, color: accent},
      encoding: {x: x("median"), y, tooltip}
    }
  ];
}

/** The names to the left of the plot and the medians to its right, every rung, drawn or not. */
function textLayers(
  rungs: readonly Rung[],
  width: number,
  {theme}: Required<ChartOptions>
): Layer[] {
  const data = {values: rungs};
  const y = pixel("y");
  return [
    {
      data,
      mark: {type: "text", align: "right", baseline: "middle", x: -10},
      encoding: {y, text: {field: "name"}}
    },
    {
      data,
      mark: {
        type: "text",
        align: "left",
        baseline: "middle",
        x: width + 10,
        fontWeight: "bold",
        color: palettes[theme].accent
      },
      encoding: {y, text: {field: "text"}}
    }
  ];
}

function legend(text: string, height: number, {theme}: Required<ChartOptions>): Layer {
  return {
    data: {values: [{text}]},
    mark: {
      type: "text",
      align: "left",
      baseline: "top",
      x: 0,
      y: height + 8,
      color: palettes[theme].muted
    },
    encoding: {text: {field: "text"}}
  };
}
