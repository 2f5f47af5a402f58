import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {DataError} from "../../check/dataError.js";
import {commandFault} from "../commandFault.js";

/** What of Vega and Vega-Lite draws a chart. */
type Drawing = Pick<typeof import("vega"), "View" | "parse" | "Warn"> &
  Pick<typeof import("vega-interpreter"), "expressionInterpreter"> &
  Pick<typeof import("vega-lite"), "compile">;

/**
 * Loads Vega and Vega-Lite, which only those install who draw charts.
 *
 * @throws DataError saying how to install them if they are missing
 */
export async function loadVega(): Promise<Drawing> {
  try {
    const [{View, parse, Warn}, {compile}, {expressionInterpreter}] = await Promise.all([
      import("vega"),
      import("vega-lite"),
      import("vega-interpreter")
    ]);
    return {View, parse, Warn, compile, expressionInterpreter};
  } catch {
    throw new DataError([{file: "vega", ...commandFault("missing", {thing: "vega"})}]);
  }
}

/** Characters that XML cannot hold. */
const noXml = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Draws a chart as a self-contained SVG text, without a browser.
 *
 * @param spec - from a chart function
 * @returns SVG; its `aria-label` is the chart's text alternative
 */
export async function renderSvg(spec: ChartSpec): Promise<string> {
  const {View, parse, Warn, compile, expressionInterpreter} = await loadVega();
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0]).spec;
  // Expressions are interpreted, so that no code is made of a chart's text.
  const runtime = parse(compiled, {}, {ast: true});
  const view = new View(runtime, {renderer: "none", logLevel: Warn, expr: expressionInterpreter});
  try {
    return `${(await view.toSVG()).replace(noXml, "\ufffd")}\n`;
  } finally {
    view.finalize();
  }
}
