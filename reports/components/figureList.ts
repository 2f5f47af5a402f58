import {html} from "htl";
import type {Figure} from "../lib/evidence/figure.js";
import type {Language} from "../lib/quantity/label.js";
import {figureEntry} from "./figureEntry.js";

/** Published numbers one after the other, with their sentences: for paper. */
export function figureList(figures: readonly Figure[], language: Language): HTMLElement {
  return html`<div class="entries">${figures.map((figure) => figureEntry(figure, language))}</div>`;
}
