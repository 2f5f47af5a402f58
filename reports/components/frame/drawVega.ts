import {parse, View, Warn} from "vega";
import {expressionInterpreter} from "vega-interpreter";
import {compile} from "vega-lite";
import {Handler} from "vega-tooltip";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";

/**
 * Draws a chart into an element as SVG, with its tooltips, and keeps it ready for other data. Expressions are interpreted, so that no
 * code is made of a chart's text.
 *
 * @param stage - takes the drawing
 * @param spec - from a chart function
 * @returns the view, which has run once
 */
export async function drawVega(stage: HTMLElement, spec: ChartSpec): Promise<View> {
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0]).spec;
  const runtime = parse(compiled, {}, {ast: true});
  const view = new View(runtime, {
    container: stage,
    renderer: "svg",
    hover: true,
    logLevel: Warn,
    expr: expressionInterpreter,
    tooltip: new Handler({theme: "custom"}).call
  });
  return view.runAsync();
}
