import {html} from "htl";
import embed from "vega-embed";
import type {ChartOptions} from "../../lib/charts/frame/chartOptions.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import {namedData} from "./namedData.js";
import {themedColours} from "./themedColours.js";

type View = Awaited<ReturnType<typeof embed>>["view"];

/** A chart on the page: draws itself at the width it is given, again when that or its content changes. */
export interface VegaChart extends HTMLElement {
  /** Shows other content in the same place; where only data differ, the drawing stays and takes them. */
  redraw(build: (options: ChartOptions) => ChartSpec): Promise<void>;
}

/** How a chart stands on its page. */
interface VegaChartOptions {
  /** Height of the box before the chart stands, px: keeps the page still. */
  height?: number;
  /** Called with the datum of a mark that was clicked. */
  picked?: (datum: Record<string, unknown>) => void;
}

/**
 * Shows a Vega-Lite chart as SVG. `data-drawn` appears on the element once it stands.
 *
 * @param build - makes the specification for a width; its `description` is the text alternative
 */
export function vegaChart(
  build: (options: ChartOptions) => ChartSpec,
  {height = 260, picked}: VegaChartOptions = {}
): VegaChart {
  const inner = html`<div>`;
  const box: VegaChart = html`<div class="chart" role="img" aria-label="…" style=${{minHeight: `${height}px`}}>${inner}</div>`;
  let width = 0;
  let turn = 0;
  let drawn: {view: View; frame: string} | null = null;
  const draw = async (): Promise<void> => {
    const mine = ++turn;
    const {spec, data, frame} = namedData(build({width: Math.max(280, width), theme: "light"}));
    box.setAttribute("aria-label", spec.description);
    if (drawn?.frame === frame) {
      const {view} = drawn;
      for (const [name, values] of data) view.data(name, values as object[]);
      await view.runAsync();
      themedColours(inner);
    } else {
      const stage = document.createElement("div");
      const view = await drawFresh(stage, spec);
      if (picked) view.addEventListener("click", (_, item) => item?.datum && picked(item.datum));
      if (mine !== turn) {
        view.finalize();
        return;
      }
      drawn?.view.finalize();
      drawn = {view, frame};
      inner.replaceChildren(stage);
    }
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

async function drawFresh(stage: HTMLElement, spec: ChartSpec): Promise<View> {
  const config = {...spec.config, aria: false, background: "transparent"};
  const {view} = await embed(stage, {...spec, background: "transparent", config} as never, {
    actions: false,
    ast: true,
    renderer: "svg",
    tooltip: {theme: "custom"}
  });
  await view.runAsync();
  themedColours(stage);
  return view;
}
