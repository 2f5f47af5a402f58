import {checkObject} from "../../quantity/checkObject.js";
import {fanDomain} from "../fan/fanDomain.js";
import {fanLabels} from "../fan/fanLabels.js";
import {fanLayers} from "../fan/fanLayers.js";
import type {FanOptions} from "../fan/fanOptions.js";
import {fanYears} from "../fan/fanYears.js";
import {type AmountAxis, amountAxis} from "../frame/amountAxis.js";
import type {Layer} from "../frame/channels.js";
import {chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {checkCompared} from "./checkCompared.js";
import type {ComparedIndicator} from "./comparedIndicator.js";
import {describeComparison} from "./describeComparison.js";

/** Options of small multiples: those of a fan, of which `height` is the height of one panel. */
export interface ComparisonOptions extends FanOptions {
  /** Nothing of the first stands behind the others, as where they are places. */
  apart?: boolean;
}

/**
 * Draws the same indicator under several scenarios, or of several places, as small multiples with shared scales.
 *
 * One fan a scenario, in the order given; the first scenario's median stands as a dashed ghost behind the others.
 *
 * @param scenarios - at least one; all of one unit
 * @param options - see {@link ComparisonOptions}
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeComparison}
 * @throws RangeError if there is nothing to compare, the units differ, or an option is out of range
 * @example
 * comparisonPlot([{name: {zh: "近年", en: "recent pace"}, indicator: {name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], observed: []}}], {language: "en"}).description // => "Skilled in 2025, medians from high to low: recent pace 90 (80% interval 80 to 96)."
 * comparisonPlot([]) // throws comparisonPlot needs 1 scenario, got 0
 */
export function comparisonPlot(
  scenarios: readonly ComparedIndicator[],
  given: ComparisonOptions = {}
): ChartSpec {
  checkObject("options of comparisonPlot", given);
  const {apart = false, ...options} = given;
  checkCompared(scenarios);
  const unit = commonUnit(scenarios);
  const frame = chartFrame(options, 180);
  const {language} = frame;
  const drawn = panelsOf(scenarios, options);
  const indicators = drawn.map(({indicator}) => indicator);
  const domain = options.domain ?? sharedDomain(drawn);
  const axis = amountAxis(domain, unit, language);
  const labels = drawn.map(({indicator, beside}) =>
    fanLabels(indicator, domain, {...frame, beside})
  );
  const right = Math.max(20, ...labels.flat().map(({width}) => width + 14));
  const {columns, spacing, width} = columnsOf(drawn.length, frame.width, axis.left + right);
  return chartSpec(frame, {
    description: describeComparison(drawn, {language}),
    padding: 6,
    autosize: {type: "pad"},
    columns,
    bounds: "flush",
    spacing: {row: 80, column: spacing},
    concat: drawn.map(({name, indicator, goals, beside}, i) => ({
      width,
      height: frame.height,
      view: {stroke: null},
      layer: [
        ...fanLayers(indicator, {
          ...options,
          ...frame,
          goals,
          beside,
          ghost: i > 0 && !apart ? indicators[0] : undefined,
          width,
          domain,
          axis,
          labels: labels[i]
        }),
        heading(name[language], axis, width + spacing)
      ]
    }))
  });
}

/** What each panel draws: its own goals and other count, or those of all. */
function panelsOf(scenarios: readonly ComparedIndicator[], of: FanOptions) {
  return scenarios.map(({name, indicator, goals = of.goals, beside = of.beside}) => ({
    name,
    indicator: fanYears(indicator, of.from),
    beside,
    goals
  }));
}

/** The range that holds every panel, the other counts and the goals. */
function sharedDomain(drawn: ReturnType<typeof panelsOf>): [number, number] {
  const others = drawn.flatMap(({beside}) => (beside ? [beside.indicator] : []));
  const goals = drawn.flatMap((one) => one.goals ?? []);
  return fanDomain([...drawn.map(({indicator}) => indicator), ...others], goals);
}

/** As many fans side by side as have room for what stands beside each of them (px), and the width that each has left. */
function columnsOf(fans: number, whole: number, spacing: number) {
  const columns = Math.max(1, Math.min(fans, Math.floor(whole / (spacing + 150))));
  return {columns, spacing, width: Math.floor((whole - columns * spacing) / columns)};
}

function commonUnit(scenarios: readonly ComparedIndicator[]): string {
  if (scenarios.length === 0) throw new RangeError("comparisonPlot needs 1 scenario, got 0");
  const {unit} = scenarios[0].indicator;
  const odd = scenarios.find(({indicator}) => indicator.unit !== unit);
  if (odd) throw new RangeError(`invalid unit; not ${unit}: ${odd.indicator.unit}`);
  return unit;
}

/** The name of a scenario above its panel, from the left end of the axis. */
function heading(text: string, {left}: AmountAxis, room: number): Layer {
  return {
    data: {values: [{text}]},
    mark: {
      type: "text",
      align: "left",
      baseline: "bottom",
      x: 4 - left,
      y: -26,
      fontSize: 13,
      fontWeight: "bold",
      limit: room - 10
    },
    encoding: {text: {field: "text"}}
  };
}
