import {html} from "htl";
import type {View} from "vega";
import type {ChartOptions} from "../../lib/charts/frame/chartOptions.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import {namedData} from "./namedData.js";
import {themedColours} from "./themedColours.js";

/**
 * What a reader is told at a place of a chart: how far from its left edge and from its top, as shares of its width and height, and in
 * which words. Where only one of them tells places apart, the other is absent.
 */
export interface ReadoutPoint {
  at?: number;
  down?: number;
  text: string;
}

/** What a chart tells at each of its places. */
export type Readout = (spec: ChartSpec) => ReadoutPoint[];

/** A chart on the page: draws itself at the width it is given, again when that or its content changes. */
export interface VegaChart extends HTMLElement {
  /** Shows other content in the same place; where only data differ, the drawing stays and takes them. */
  redraw(build: (options: ChartOptions) => ChartSpec): Promise<void>;
  /** The chart at a width, px, for whoever draws it without a page. */
  specification(width: number): ChartSpec;
  /** Widths at which it is drawn before any script, px, the widest first. */
  widths: readonly number[];
  readout?: Readout;
}

/** How a chart stands on its page. */
interface VegaChartOptions {
  /** Height of the box before the chart stands, px: keeps the page still. */
  height?: number;
  /** Called with the datum of a mark that was clicked. */
  picked?: (datum: Record<string, unknown>) => void;
  /** Widths at which it is drawn before any script, px. */
  widths?: readonly number[];
  readout?: Readout;
}

/**
 * Shows a Vega-Lite chart as SVG. `data-drawn` appears on the element once it stands.
 *
 * @param build - makes the specification for a width; its `description` is the text alternative
 */
export function vegaChart(
  build: (options: ChartOptions) => ChartSpec,
  {height = 260, picked, widths = [380], readout}: VegaChartOptions = {}
): VegaChart {
  const inner = html`<div>`;
  const box: VegaChart = html`<div class="chart" role="img" aria-label="…" style=${{minHeight: `${height}px`}}>${inner}</div>`;
  let width = 0;
  let drawn: {view: View; frame: string} | null = null;
  const draw = oneAtATime(async () => {
    const {spec, data, frame} = namedData(build({width: Math.max(280, width), theme: "light"}));
    box.setAttribute("aria-label", spec.description);
    if (drawn?.frame === frame) {
      for (const [name, values] of data) drawn.view.data(name, values as object[]);
      await drawn.view.runAsync();
      themedColours(inner);
    } else {
      const stage = document.createElement("div");
      const view = await drawFresh(stage, spec);
      if (picked) view.addEventListener("click", (_, item) => item?.datum && picked(item.datum));
      drawn?.view.finalize();
      drawn = {view, frame};
      inner.replaceChildren(stage);
    }
    if (readout) inner.dataset.readout = readoutText(readout(spec));
    inner.className = "drawn";
    pictureRole(box);
    box.style.minHeight = "";
    box.dataset.drawn = String(Number(box.dataset.drawn ?? 0) + 1);
  });
  box.redraw = (next) => {
    build = next;
    return width > 0 ? draw() : Promise.resolve();
  };
  box.specification = (wide) => build({width: wide, theme: "light"});
  box.widths = widths;
  box.readout = readout;
  new ResizeObserver(([{contentRect}]) => {
    const now = Math.floor(contentRect.width);
    if (now === width || now === 0) return;
    width = now;
    void draw();
  }).observe(box);
  return box;
}

/** Work that never overlaps: what is asked while it goes on is done once more afterwards, with what holds then. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | null = null;
  let again = false;
  const go = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = going !== null;
    going ??= go().finally(() => {
      going = null;
    });
    return going;
  };
}

/** One picture; where it holds links, a group of them: parts of a picture are not reached. */
export function pictureRole(chart: Element): void {
  chart.setAttribute("role", chart.querySelector("a") ? "group" : "img");
}

/** The places of a chart as the text that stands on its element. */
export function readoutText(points: readonly ReadoutPoint[]): string {
  return JSON.stringify(points.map(({at, down, text}) => [short(at), text, short(down)]));
}

const short = (share?: number) => (share === undefined ? null : Number(share.toFixed(4)));

async function drawFresh(stage: HTMLElement, spec: ChartSpec): Promise<View> {
  // A file of its own, fetched with the first chart that follows the hand.
  const {drawVega} = await import("./drawVega.js");
  const config = {...spec.config, background: "transparent"};
  const view = await drawVega(stage, {...spec, background: "transparent", config});
  themedColours(stage);
  return view;
}
