import {html} from "htl";
import type {FlowDiagram, FlowLink} from "../../lib/charts/flow/flow.js";
import {flowPlot} from "../../lib/charts/flow/flowPlot.js";
import type {ChartOptions} from "../../lib/charts/frame/chartOptions.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {takeButtons} from "../frame/takeButtons.js";
import {vegaChart} from "../frame/vegaChart.js";
import {flowKeys} from "./flowKeys.js";
import {flowNote} from "./flowNote.js";
import {nodeName} from "./pipelineDiagram.js";

/** The flows of one year with their numbers, and the note on the flow that was picked. */
interface FlowFigure {
  element: HTMLElement;
  show(caption: string): void;
}

/** Narrower than this, px, the rungs of the ladder stand as two. */
const narrow = 560;

/**
 * A place for the flows of a year; the same charts and lists take each year as it comes. The sentence and the list say the same at every
 * width.
 *
 * @param diagram - the flows now chosen, with every rung or `coarse`
 */
export function flowFigure(
  project: Project,
  language: Language,
  diagram: (coarse: boolean) => FlowDiagram
): FlowFigure {
  const words = wordsOf(language).pipeline;
  let shown = diagram(false);
  const title = html`<p class="title">`;
  const note = html`<div class="note-place" aria-live="polite"><p class="quiet">${words.hint}</p></div>`;
  const caption = html`<figcaption>`;
  const list = html`<div class="scroll" tabindex="0">`;
  const explain = (link: FlowLink | undefined, of: FlowDiagram = shown) => {
    if (link) note.replaceChildren(flowNote(link, of, project, language));
  };
  const draw = (options: ChartOptions) => {
    shown = diagram((options.width ?? 0) < narrow);
    return flowPlot(shown, {...options, language, height: 430});
  };
  const chart = vegaChart(draw, {
    height: 480,
    widths: [1000, 345],
    picked: ({link}) => {
      mark(Number(link));
      explain(shown.links[Number(link)]);
    }
  });
  const mark = flowKeys(
    chart,
    () => shown.links.length,
    (index) => explain(shown.links[index])
  );
  return {
    element: html`<figure class="framed" data-chart="flow">${title}<div class="flow">${chart}${note}</div><output class="readout"></output>${caption}
      <div class="under"><details class="table-view"><summary>${words.list}</summary>${list}</details>${takeButtons(language, {numbers: true, name: "flow"})}</div></figure>`,
    show(text) {
      const whole = diagram(false);
      title.textContent = flowSentence(whole, language);
      caption.textContent = text;
      list.replaceChildren(flowRows(whole, language, (link) => explain(link, whole)));
      mark(-1);
      void chart.redraw(draw);
    }
  };
}

/** How many come in, rise and leave. */
function flowSentence({year, links}: FlowDiagram, language: Language): string {
  const sum = (kind: FlowLink["kind"]) => {
    const people = links
      .filter((link) => link.kind === kind)
      .reduce((total, {value}) => total + value, 0);
    return amountText(people, "person", language);
  };
  return wordsOf(language).pipeline.flows(year, {
    entry: sum("entry"),
    upgrade: sum("upgrade"),
    exit: sum("exit")
  });
}

function flowRows(
  diagram: FlowDiagram,
  language: Language,
  explain: (link: FlowLink) => void
): HTMLElement {
  const {from, to, peopleYearly} = wordsOf(language).pipeline;
  const name = (id: string) => nodeName(diagram, id, language);
  const rows = diagram.links.map(
    (link) =>
      html`<tr><td>${name(link.from)}</td><td><button type="button" class="back" onclick=${() => explain(link)}>${name(link.to)}</button></td><td class="amount" data-value=${Math.round(link.value)}>${amountText(Math.round(link.value), "person", language)}</td></tr>`
  );
  return html`<table><thead><tr><th scope="col">${from}</th><th scope="col">${to}</th><th scope="col" class="amount">${peopleYearly}</th></tr></thead>
      <tbody>${rows}</tbody></table>`;
}
