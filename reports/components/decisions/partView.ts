import {html} from "htl";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {rowReadout} from "../frame/rowReadout.js";
import {type ReadoutPoint, vegaChart} from "../frame/vegaChart.js";
import type {LinkedRow, PartContent} from "./decisionPart.js";

/** The parts whose numbers are the answer itself; those of the others are folded away under their picture. */
const open: ReadonlySet<string> = new Set(["levers", "mix"]);

/** One part of the page: its heading, the finding, the picture, the numbers, the command. */
export function partView(content: PartContent, language: Language): HTMLElement {
  const {parts, command} = wordsOf(language).decisions;
  return html`<section class="decision" id=${content.part}>
    <h2>${parts[content.part]}</h2>
    ${partFigure(content, language)}
    <p>${content.sentence}</p>
    ${open.has(content.part) ? partTable(content, language) : html`<details class="table-view"><summary>${wordsOf(language).figures.table}</summary>${partTable(content, language)}</details>`}
    <p class="quiet screen">${command}<code>${content.command}</code></p>
  </section>`;
}

/** The picture of a part under its finding; nothing where there is nothing to draw. */
export function partFigure(
  {part, title, caption, chart}: PartContent,
  language: Language
): HTMLElement | null {
  if (!chart) return null;
  return figureFrame({
    language,
    name: part,
    title,
    chart: vegaChart(chart, {height: 320, readout: partReadout}),
    caption,
    tableBeside: true
  });
}

/** What the picture of a part says at each of its rows, or at each of its points from left to right. */
function partReadout(spec: ChartSpec): ReadoutPoint[] {
  const {data, padding, width} = spec as unknown as {
    data: {values: {y?: number; at?: number; said: string}[]};
    padding: {left: number; right: number};
    width: number;
  };
  const whole = padding.left + width + padding.right;
  return data.values.flatMap(({y, at, said}) => {
    if (at !== undefined) return [{at: (padding.left + at) / whole, text: said}];
    return y === undefined ? [] : rowReadout(spec, [{y, text: said}]);
  });
}

/** The numbers of a part, and below them what they mean; on a phone a list. */
export function partTable({table}: PartContent, language: Language): HTMLElement {
  const {heads, rows, basis} = table;
  const linked = rows.some(({links}) => links && links.length > 0);
  const head = [...heads, ...(linked ? [wordsOf(language).decisions.sources] : [])];
  return html`<figure><div class="scroll" tabindex="0"><table class="listed decision-table"><thead><tr>${head.map((name, i) => html`<th scope="col" class=${i > 0 && i < heads.length ? "amount" : ""}>${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => tableRow(row, head, linked))}</tbody></table></div>
    <figcaption>${basis}</figcaption></figure>`;
}

function tableRow(
  {cells, quiet, links = []}: LinkedRow,
  head: readonly string[],
  linked: boolean
): HTMLElement {
  const [name, ...rest] = cells;
  const anchors = links.map(
    ({text, href}, i) =>
      html.fragment`${i > 0 ? " " : ""}${href ? html`<a href=${href}>${text}</a>` : html`<span class="quiet">${text}</span>`}`
  );
  return html`<tr class=${quiet ? "quiet-row" : ""}><th scope="row">${name}</th>${rest.map((text, i) => html`<td class="amount" data-label=${text === "" ? null : head[i + 1]}>${text}</td>`)}${linked ? html`<td data-label=${links.length > 0 ? head[head.length - 1] : null}>${anchors}</td>` : null}</tr>`;
}
