import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import type {ChartSpec} from "../frame/chartSpec.js";
import {niceStep} from "../frame/niceStep.js";
import {spanRows} from "../span/spanRows.js";
import {differenceText} from "../text/differenceText.js";
import {describeDifferences} from "./describeDifferences.js";
import {bySize, type Difference} from "./difference.js";

/**
 * Draws differences from a base as bars from zero with their own 80% interval, the largest on top.
 *
 * For scenarios against a base, and for inputs against a result (tornado).
 *
 * @param differences - at least one, all of one unit
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeDifferences}
 * @throws RangeError if there is nothing to draw, the units differ, or an option is out of range
 * @example
 * differencePlot([{name: {zh: "留住人", en: "retention"}, unit: "person", median: 900, lower80: 200, upper80: 1500}], {language: "en"}).height // => 26
 * differencePlot([]) // throws differencePlot needs 1 difference, got 0
 */
export function differencePlot(
  differences: readonly Difference[],
  options: ChartOptions = {}
): ChartSpec {
  const sorted = bySize(differences);
  const unit = commonUnit(differences);
  const frame = chartFrame(options, 20);
  const {language} = frame;
  const rows = sorted.map(({name, median, lower80, upper80}) => ({
    name: name[language],
    text: differenceText(median, unit, language),
    from: 0,
    to: median,
    low: lower80,
    high: upper80
  }));
  const axis = {
    description: describeDifferences(differences, {language}),
    ticks: symmetricTicks(differences),
    write: (value: number) => differenceText(value, unit, language, {unit: "bare"}),
    lines: [{value: 0, name: ""}]
  };
  return spanRows(rows, axis, frame);
}

function commonUnit(differences: readonly Difference[]): string {
  if (differences.length === 0) throw new RangeError("differencePlot needs 1 difference, got 0");
  const {unit} = differences[0];
  const odd = differences.find((d) => d.unit !== unit);
  if (odd) throw new RangeError(`invalid unit; not ${unit}: ${odd.unit}`);
  return unit;
}

/** Zero in the middle, as far to both sides as the longest interval. */
function symmetricTicks(differences: readonly Difference[]): number[] {
  const ends = differences.flatMap((d) => [-d.lower80, d.upper80, Math.abs(d.median)]);
  const reach = Math.max(...ends, 0) || 1;
  const step = niceStep(reach / 2);
  const end = Math.ceil(reach / step) * step;
  return [-end, -end / 2, 0, end / 2, end];
}
