import {checkObject} from "../../quantity/checkObject.js";
import {checkIndicator} from "../../verdict/checkIndicator.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {amountAxis} from "../frame/amountAxis.js";
import {chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {describeFan} from "./describeFan.js";
import {fanDomain} from "./fanDomain.js";
import {fanLabels} from "./fanLabels.js";
import {fanLayers} from "./fanLayers.js";
import type {FanOptions} from "./fanOptions.js";
import {fanYears} from "./fanYears.js";

/**
 * Draws one indicator through time: published points, the median, its 80% and 95% bands, and goals as labelled rules.
 *
 * The y axis starts at zero. The lines are labelled at their ends with the values of the last year.
 *
 * @param indicator - a result of the model, any unit
 * @param options - language, theme, size, goals (unit of the indicator), ghost, first year shown
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeFan}
 * @throws RangeError if an option is out of range
 * @example
 * fanPlot({id: "skilled", name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], deterministic: [90], observed: []}, {language: "en"}).$schema // => "https://vega.github.io/schema/vega-lite/v6.json"
 */
export function fanPlot(indicator: IndicatorForecast, options: FanOptions = {}): ChartSpec {
  checkObject("indicator", indicator, ["years", "median", "observed"]);
  checkIndicator("indicator", indicator);
  const frame = chartFrame(options, 260);
  const {language, height} = frame;
  const shown = fanYears(indicator, options.from);
  const others = [options.ghost, options.beside?.indicator].filter((one) => one !== undefined);
  const drawn = [shown, ...others.map((one) => fanYears(one, options.from))];
  const domain = options.domain ?? fanDomain(drawn, options.goals);
  const axis = amountAxis(domain, indicator.unit, language);
  const labels = fanLabels(shown, domain, {...frame, beside: options.beside});
  // In steps, so that a chart that follows a running model keeps its frame.
  const right = 16 * Math.ceil(Math.max(20, ...labels.map(({width}) => width + 12)) / 16);
  const width = frame.width - axis.left - right;
  return chartSpec(frame, {
    description: describeFan(shown, options),
    padding: {left: axis.left, right, top: 24, bottom: 26},
    width,
    height,
    layer: fanLayers(shown, {...options, ...frame, width, domain, axis, labels})
  });
}
