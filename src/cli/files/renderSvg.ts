import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {DataError} from "../../check/dataError.js";
import {commandFault} from "../commandFault.js";

/** What of Vega and Vega-Lite draws a chart. */
type Drawing = Pick<typeof import("vega"), "View" | "parse" | "Warn"> &
  Pick<typeof import("vega-lite"), "compile">;

/**
 * Loads Vega and Vega-Lite, which only those install who draw charts.
 *
 * @throws DataError saying how to install them if they are missing
 */
export async function loadVega(): Promise<Drawing> {
  try {
    const [{View, parse, Warn}, {compile}] = await Promise.all([
      import("vega"),
      import("vega-lite")
    ]);
    return {View, parse, Warn, compile};
  } catch {
    throw new DataError([{file: "vega", ...commandFault("missing", {thing: "vega"})}]);
  }
}

/**
 * Draws a chart as a self-contained SVG text, without a browser.
 *
 * @param spec - from a chart function
 * @returns SVG; its `aria-label` is the chart's text alternative
 */
export async function renderSvg(spec: ChartSpec): Promise<string> {
  const {View, parse, Warn, compile} = await loadVega();
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0]).spec;
  const view = new View(parse(compiled), {renderer: "none", logLevel: Warn});
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
