import {checkRows} from "../../quantity/checkFields.js";
import {checkObject} from "../../quantity/checkObject.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import type {ChartSpec} from "../frame/chartSpec.js";
import {niceStep} from "../frame/niceStep.js";
import {amountText} from "../text/amountText.js";
import {differenceText} from "../text/differenceText.js";
import type {Span, SpanFrame} from "./span.js";
import {spanRows} from "./spanRows.js";

/**
 * Draws how far each thing takes a result as a bar from one value to another, in the order given: levers from today's probability to
 * the best they attain, inputs of a tornado from low to high, the steps of a decomposition one after the other, indices from zero.
 *
 * @param spans - at least one
 * @param axis - unit, sentence, and values marked by lines
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification
 * @throws RangeError if there is nothing to draw, or an option is out of range
 * @example
 * spanPlot([{name: {zh: "培训", en: "training"}, from: 0.4, to: 0.8, text: {zh: "2倍", en: "× 2"}}], {unit: "1", description: "Training doubles it."}, {language: "en"}).height // => 26
 * spanPlot([], {unit: "1", description: ""}) // throws spanPlot needs 1 span, got 0
 */
export function spanPlot(
  spans: readonly Span[],
  axis: SpanFrame,
  options: ChartOptions = {}
): ChartSpec {
  checkRows("spans", spans, {
    name: "label",
    text: "label",
    from: "number",
    to: "number",
    low: "amount",
    high: "amount"
  });
  checkObject("frame", axis, ["unit"]);
  const {unit, description, rules = [], differences = false} = axis;
  if (spans.length === 0) throw new RangeError("spanPlot needs 1 span, got 0");
  const frame = chartFrame(options, 20);
  const {language} = frame;
  const rows = spans.map(({name, text, from, to, low = to, high = to}) => ({
    name: name[language],
    text: text[language],
    from,
    to,
    low,
    high
  }));
  const lines = rules.map(({value, name}) => ({value, name: name[language]}));
  const drawn = rows.flatMap(({from, to, low, high}) => [from, to, low, high]);
  const ticks = roundSteps([...drawn, ...lines.map(({value}) => value)]);
  const write = (value: number) =>
    differences
      ? differenceText(value, unit, language, {signed: value < 0, unit: "bare"})
      : amountText(value, unit, language);
  return spanRows(rows, {description, ticks, write, lines}, frame);
}

/** Round steps over all that is drawn. */
function roundSteps(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = niceStep((most - least) / 4 || Math.abs(most) || 1);
  const low = Math.floor(least / step + 1e-9);
  const high = Math.max(low + 1, Math.ceil(most / step - 1e-9));
  return Array.from({length: high - low + 1}, (_, i) => Number(((low + i) * step).toPrecision(12)));
}
