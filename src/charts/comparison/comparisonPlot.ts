import type {Label} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import {fanDomain} from "../fan/fanDomain.js";
import {fanLabels} from "../fan/fanLabels.js";
import {fanLayers} from "../fan/fanLayers.js";
import type {FanOptions} from "../fan/fanOptions.js";
import {fanYears} from "../fan/fanYears.js";
import {amountAxis} from "../frame/amountAxis.js";
import {chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {palettes} from "../frame/palette.js";
import {describeComparison} from "./describeComparison.js";

/** One indicator under one scenario. */
export interface ComparedIndicator {
  /** Name of the scenario. */
  name: Label;
  indicator: IndicatorForecast;
}

/**
 * Draws the same indicator under several scenarios as small multiples with shared scales.
 *
 * One fan a scenario, in the order given; the first scenario's median stands as a dashed ghost behind the others.
 *
 * @param scenarios - at least one; all of one unit
 * @param options - as for a fan; `height` is the height of one panel
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeComparison}
 * @throws RangeError if there is nothing to compare, the units differ, or an option is out of range
 * @example
 * comparisonPlot([]) // throws comparisonPlot needs 1 scenario, got 0
 */
export function comparisonPlot(
  scenarios: readonly ComparedIndicator[],
  options: FanOptions = {}
): ChartSpec {
  if (scenarios.length === 0) throw new RangeError("comparisonPlot needs 1 scenario, got 0");
  const unit = scenarios[0].indicator.unit;
  const odd = scenarios.find(({indicator}) => indicator.unit !== unit);
  if (odd) throw new RangeError(`invalid unit; not ${unit}: ${odd.indicator.unit}`);
  const frame = chartFrame(options, 180);
  const {language, theme, height} = frame;
  const drawn = scenarios.map(({name, indicator}) => ({
    name,
    indicator: fanYears(indicator, options.from)
  }));
  const domain =
    options.domain ??
    fanDomain(
      drawn.map(({indicator}) => indicator),
      options.goals
    );
  const axis = amountAxis(domain, unit, language);
  const labels = drawn.map(({indicator}) => fanLabels(indicator, domain, frame));
  const right = Math.max(20, ...labels.flat().map(({width}) => width + 14));
  const columns = Math.max(
    1,
    Math.min(drawn.length, Math.floor(frame.width / (axis.left + right + 150)))
  );
  const spacing = axis.left + right;
  const width = Math.floor((frame.width - columns * spacing) / columns);
  return {
    $schema: vegaLiteSchema,
    description: describeComparison(drawn, {language}),
    background: palettes[theme].paper,
    config: chartTheme(theme, language),
    padding: 6,
    autosize: {type: "pad"},
    columns,
    bounds: "flush",
    spacing: {row: 80, column: spacing},
    concat: drawn.map(({name, indicator}, i) => ({
      width,
      height,
      view: {stroke: null},
      layer: [
        ...fanLayers(indicator, {
          ...options,
          ...frame,
          ghost: i > 0 ? drawn[0].indicator : undefined,
          width,
          domain,
          axis,
          labels: labels[i]
        }),
        {
          data: {values: [{text: name[language]}]},
          mark: {
            type: "text",
            align: "left",
            baseline: "bottom",
            x: 4 - axis.left,
            y: -26,
            fontSize: 13,
            fontWeight: "bold",
            limit: width + spacing - 10
          },
          encoding: {text: {field: "text"}}
        }
      ]
    }))
  };
}
