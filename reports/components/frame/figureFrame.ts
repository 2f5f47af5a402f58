import {html} from "htl";
import type {ChartTable} from "../../lib/charts/frame/chartTable.js";
import type {Language} from "../../lib/quantity/label.js";
import {tableView} from "./tableView.js";
import {takeButtons} from "./takeButtons.js";

/** What stands around a chart: the finding as its title, the chart, the caption, the numbers. */
interface FigureParts {
  language: Language;
  /** By which pages elsewhere take the chart; unique on its page. Without it the chart cannot be embedded. */
  name?: string;
  title?: unknown;
  chart: unknown;
  caption: unknown;
  table?: () => ChartTable;
  /** Its numbers stand in a table beside it, in the same section. */
  tableBeside?: boolean;
  /** The chart changes in place, and its numbers with it. */
  live?: boolean;
}

/** A chart with its finding above it, what it says under the pointer, its caption below it, its numbers and its files one click away. */
export function figureFrame({
  language,
  name,
  title,
  chart,
  caption,
  table,
  tableBeside = false,
  live = false
}: FigureParts): HTMLElement {
  const numbers = tableBeside || table !== undefined;
  return html`<figure class="framed" data-chart=${name ?? null}>
    ${title ? html`<p class="title">${title}</p>` : null}
    ${chart}
    <output class="readout"></output>
    <figcaption>${caption}</figcaption>
    <div class="under">${table ? tableView(table, language, {live}) : null}${takeButtons(language, {numbers, name})}</div>
  </figure>`;
}
