import type {ComparedIndicator} from "../../lib/charts/comparison/comparedIndicator.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import {say} from "../../lib/charts/text/say.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {fanSays} from "./fanReadout.js";
import type {ReadoutPoint} from "./vegaChart.js";

/** What stands above the first panel and below the last, px: a heading with the axis caption, the years. */
const above = 45;
const below = 32;

/** What small multiples say at each year of each panel, its name first. */
export function panelReadout(
  spec: ChartSpec,
  compared: readonly ComparedIndicator[],
  language: Language
): ReadoutPoint[] {
  const {columns, spacing, concat} = spec as unknown as {
    columns: number;
    spacing: {row: number; column: number};
    concat: {width: number; height: number}[];
  };
  const [{width, height}] = concat;
  const rows = Math.ceil(concat.length / columns);
  const wide = columns * (width + spacing.column);
  const high = above + rows * height + (rows - 1) * spacing.row + below;
  // The axis stands left of the plot, the values of the last year right of it.
  const left = wide - columns * width - (columns - 1) * spacing.column;
  return compared.flatMap(({name, indicator, beside}, i) => {
    const {said, first, last} = fanSays(indicator, language, beside);
    const x = axisShare * left + (i % columns) * (width + spacing.column);
    const y = above + Math.floor(i / columns) * (height + spacing.row) + height / 2;
    return said.map(({year, text}) => ({
      at: (x + ((year - first) / Math.max(1, last - first)) * width) / wide,
      down: y / high,
      text: wordsOf(language).terms.named(say(name, language), text)
    }));
  });
}

/** Of what stands beside a plot, how much is its axis. */
const axisShare = 0.4;
