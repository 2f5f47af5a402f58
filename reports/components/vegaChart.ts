import {html} from "htl";
import embed from "vega-embed";
import type {ChartOptions} from "../lib/charts/chartOptions.js";
import type {ChartSpec} from "../lib/charts/chartSpec.js";
import {themedColours} from "./themedColours.js";

/** A chart on the page: draws itself at the width it is given, again when that or its content changes. */
export interface VegaChart extends HTMLElement {
  /** Draws other content in the same place. */
  redraw(build: (options: ChartOptions) => ChartSpec): Promise<void>;
}

/**
 * Shows a Vega-Lite chart as SVG. `data-drawn` appears on the element once it stands.
 *
 * @param build - makes the specification for a width; its `description` is the text alternative
 * @param options.height - of the box before the chart stands, px: keeps the page still
 */
export function vegaChart(
  build: (options: ChartOptions) => ChartSpec,
  {height = 260}: {height?: number} = {}
): VegaChart {
  const inner = html`<div>`;
  const box: VegaChart = html`<div class="chart" role="img" aria-label="…" style=${{minHeight: `${height}px`}}>${inner}</div>`;
  let width = 0;
  let turn = 0;
  const draw = async (): Promise<void> => {
    const mine = ++turn;
    const spec = build({width: Math.max(280, width), theme: "light"});
    box.setAttribute("aria-label", spec.description);
    const config = {...spec.config, aria: false, background: "transparent"};
    const stage = document.createElement("div");
    const {view} = await embed(stage, {...spec, background: "transparent", config} as never, {
      actions: false,
      renderer: "svg",
      tooltip: {theme: "custom"}
    });
    await view.runAsync();
    if (mine !== turn) {
      view.finalize();
      return;
    }
    themedColours(stage);
    inner.replaceChildren(stage);
    box.style.minHeight = "";
    box.dataset.drawn = String(mine);
  };
  box.redraw = (next) => {
    build = next;
    return width > 0 ? draw() : Promise.resolve();
  };
  new ResizeObserver(([{contentRect}]) => {
    const now = Math.floor(contentRect.width);
    if (now === width || now === 0) return;
    width = now;
    void draw();
  }).observe(box);
  return box;
}
