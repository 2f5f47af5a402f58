import {html} from "htl";
import type {ChartTable} from "../../lib/charts/frame/chartTable.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {tableView} from "./tableView.js";

/** What stands around a chart: the finding as its title, the chart, the caption, the numbers. */
interface FigureParts {
  language: Language;
  /** By which pages elsewhere take the chart; unique on its page. Without it the chart cannot be embedded. */
  name?: string;
  title?: unknown;
  chart: unknown;
  caption: unknown;
  table?: () => ChartTable;
}

/**
 * A chart with its finding above it, what it says under the pointer, its caption below it, its numbers and its files one click away. The
 * buttons do nothing by themselves: `takeChart` serves all of a page.
 */
export function figureFrame({
  language,
  name,
  title,
  chart,
  caption,
  table
}: FigureParts): HTMLElement {
  const {save, saveAs, embed, embedded} = wordsOf(language).figures;
  const kinds = (["png", "svg", "csv"] as const).filter((kind) => kind !== "csv" || table);
  return html`<figure class="framed" data-chart=${name ?? null}>
    ${title ? html`<p class="title">${title}</p>` : null}
    ${chart}
    <output class="readout"></output>
    <figcaption>${caption}</figcaption>
    <div class="under">${table ? tableView(table, language) : null}<span class="take" role="group" aria-label=${save}>${kinds.map((kind) => html`<button type="button" data-take=${kind}>${saveAs[kind]}</button>`)}${name ? html`<button type="button" data-take="embed" data-done=${embedded}>${embed}</button>` : null}</span></div>
  </figure>`;
}
