import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {palettes} from "../frame/palette.js";
import {pixel} from "../frame/pixel.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {describeLevelMix} from "./describeLevelMix.js";

/** Options of the level mix. */
export interface LevelMixOptions extends ChartOptions {
  /** Year shown; default the last. */
  year?: number;
  /** Year drawn hollow beside it; default the first. */
  from?: number;
}

/**
 * Draws how many people stand on each rung of the ladder: the median with its 80% and 95% interval, and the hollow mark
 * of an earlier year.
 *
 * The axis is logarithmic: the rungs differ a thousandfold. The number stands at the end of each line.
 *
 * @param levels - the `level.<level>` indicators, lowest rung first; drawn lowest at the bottom
 * @param options - language, theme, width, the two years
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeLevelMix}
 * @throws RangeError if there is no level, a year is not in the results, or an option is out of range
 * @example
 * levelMixPlot([]) // throws levelMixPlot needs 1 level, got 0
 */
export function levelMixPlot(
  levels: readonly IndicatorForecast[],
  options: LevelMixOptions = {}
): ChartSpec {
  if (levels.length === 0) throw new RangeError("levelMixPlot needs 1 level, got 0");
  const {language, theme, width} = chartFrame(options, 20);
  const {years} = levels[0];
  const year = options.year ?? years.at(-1)!;
  const from = options.from ?? years[0];
  const [at, before] = [year, from].map((y) => {
    const i = years.indexOf(y);
    if (i < 0) throw new RangeError(`invalid year; not in ${years[0]}..${years.at(-1)}: ${y}`);
    return i;
  }) as [number, number];
  const colours = palettes[theme];
  const write = (value: number) => amountText(value, "person", language);
  const row = 30;
  const height = row * levels.length;
  const rows = [...levels].reverse().map((level, i) => ({
    name: level.name[language],
    y: row * i + row / 2,
    median: level.median[at],
    lower80: Math.max(1, level.lower80[at]),
    upper80: level.upper80[at],
    lower95: Math.max(1, level.lower95[at]),
    upper95: level.upper95[at],
    earlier: level.median[before],
    text: write(level.median[at])
  }));
  const positive = rows.filter(({median}) => median >= 1);
  const values = positive.flatMap((r) => [r.lower95, r.upper95, r.median, Math.max(1, r.earlier)]);
  const low = Number(`1e${Math.floor(Math.log10(Math.min(...values, 1e6)))}`);
  const high = Math.max(...values, low * 10) * 1.15;
  const ticks = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7].filter((v) => low <= v && v <= high);
  const left =
    Math.ceil(Math.max(...rows.map(({name}) => textWidth(name, 12)))) + (width < 420 ? 10 : 16);
  const right = Math.ceil(Math.max(...rows.map(({text}) => textWidth(text, 12)))) + 14;
  const inner = Math.max(60, width - left - right);
  const x = (field: string) => ({
    field,
    type: "quantitative",
    scale: {type: "log", domain: [low, high], nice: false},
    axis: {
      orient: "top",
      values: ticks,
      labelExpr: ticks.reduceRight(
        (rest, v) => `datum.value == ${v} ? '${write(v)}' : ${rest}`,
        "''"
      ),
      labelOverlap: true,
      grid: true,
      title: null
    }
  });
  const y = pixel("y");
  const zh = language === "zh";
  const tooltip = [
    {field: "name", type: "nominal", title: null},
    {field: "text", type: "nominal", title: `${year}`}
  ];
  return {
    $schema: vegaLiteSchema,
    description: describeLevelMix(levels, {language, year, from}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: {left, right, top: 26, bottom: 24},
    width: inner,
    height,
    data: {values: positive},
    layer: [
      {
        mark: {type: "rule", strokeWidth: 2, opacity: 0.5, color: colours.accent},
        encoding: {x: x("lower95"), x2: {field: "upper95"}, y}
      },
      {
        mark: {type: "rule", strokeWidth: 6, opacity: 0.4, color: colours.accent},
        encoding: {x: x("lower80"), x2: {field: "upper80"}, y}
      },
      {
        transform: [{filter: "datum.earlier >= 1"}],
        mark: {type: "point", filled: false, size: 80, strokeWidth: 1.5, color: colours.ink},
        encoding: {x: x("earlier"), y}
      },
      {
        mark: {type: "point", filled: true, size: 80, color: colours.accent},
        encoding: {x: x("median"), y, tooltip}
      },
      {
        data: {values: rows},
        mark: {type: "text", align: "right", baseline: "middle", x: -10},
        encoding: {y, text: {field: "name"}}
      },
      {
        data: {values: rows},
        mark: {
          type: "text",
          align: "left",
          baseline: "middle",
          x: inner + 10,
          fontWeight: "bold",
          color: colours.accent
        },
        encoding: {y, text: {field: "text"}}
      },
      {
        data: {
          values: [{text: zh ? `○ ${from}年  ● ${year}年` : `○ ${from}   ● ${year}`}]
        },
        mark: {
          type: "text",
          align: "left",
          baseline: "top",
          x: 0,
          y: height + 8,
          color: colours.muted
        },
        encoding: {text: {field: "text"}}
      }
    ]
  };
}
