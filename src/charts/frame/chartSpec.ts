import type {ChartOptions} from "./chartOptions.js";
import {chartTheme} from "./chartTheme.js";
import {palettes} from "./palette.js";

/**
 * A Vega-Lite 6 specification as plain JSON: data inlined, `description` set to the text alternative. The same object
 * goes to Vega on a page and to the SVG writer of the command line.
 */
export interface ChartSpec {
  $schema: string;
  description: string;
  background: string;
  config: Record<string, unknown>;
  [key: string]: unknown;
}

/**
 * Frames what a chart draws: schema, background and look of the theme. Sizes are those of the plot unless the chart
 * says otherwise, because each chart measures its own labels.
 *
 * @param frame - language and theme, every option set
 * @param drawn - text alternative and what is drawn: sizes, padding (px), layers
 * @returns a Vega-Lite 6 specification
 * @example
 * chartSpec({language: "en", theme: "print"}, {description: "Nothing.", layer: []}).background // => "#ffffff"
 */
export function chartSpec(
  {language, theme}: Pick<Required<ChartOptions>, "language" | "theme">,
  {description, ...drawn}: {description: string; [key: string]: unknown}
): ChartSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description,
    background: palettes[theme].paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    ...drawn
  };
}
