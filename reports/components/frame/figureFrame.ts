import {html} from "htl";
import type {ChartTable} from "../../lib/charts/frame/chartTable.js";
import type {Language} from "../../lib/quantity/label.js";
import {tableView} from "./tableView.js";

/** What stands around a chart: the finding as its title, the chart, the caption, the numbers. */
interface FigureParts {
  language: Language;
  title?: unknown;
  chart: unknown;
  caption: unknown;
  table?: () => ChartTable;
}

/** A chart with its finding above it, its caption below it and its numbers one click away. */
export function figureFrame({language, title, chart, caption, table}: FigureParts): HTMLElement {
  return html`<figure>
    ${title ? html`<p class="title">${title}</p>` : null}
    ${chart}
    <figcaption>${caption}</figcaption>
    ${table ? tableView(table, language) : null}
  </figure>`;
}
