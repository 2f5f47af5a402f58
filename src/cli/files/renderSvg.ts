import type {ChartSpec} from "../../charts/frame/chartSpec.js";

/**
 * Draws a chart as a self-contained SVG text, without a browser.
 *
 * @param spec - from a chart function
 * @returns SVG; its `aria-label` is the chart's text alternative
 */
export async function renderSvg(spec: ChartSpec): Promise<string> {
  const [{View, parse, Warn}, {compile}] = await Promise.all([import("vega"), import("vega-lite")]);
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0]).spec;
  const view = new View(parse(compiled), {renderer: "none", logLevel: Warn});
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
