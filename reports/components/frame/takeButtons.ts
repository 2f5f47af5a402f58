import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/**
 * The buttons under a chart: it as a picture, as a drawing, its numbers where a table has them, the lines that embed it where it has a
 * name. They do nothing by themselves: `takeChart` serves all of a page.
 */
export function takeButtons(
  language: Language,
  {numbers, name}: {numbers: boolean; name?: string}
): HTMLElement {
  const {save, saveAs, embed, embedded} = wordsOf(language).figures;
  const kinds = (["png", "svg", "csv"] as const).filter((kind) => kind !== "csv" || numbers);
  return html`<span class="take" role="group" aria-label=${save}>${kinds.map((kind) => html`<button type="button" data-take=${kind}>${saveAs[kind]}</button>`)}${name ? html`<button type="button" data-take="embed" data-done=${embedded}>${embed}</button>` : null}</span>`;
}
