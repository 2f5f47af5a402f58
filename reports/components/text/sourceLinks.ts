import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Links to the figures and rules a number rests on: one click to its quote. */
export function sourceLinks(ids: readonly string[], language: Language): DocumentFragment {
  const {gap} = wordsOf(language).terms;
  return html.fragment`${ids.map((id, i) => html.fragment`${i > 0 ? gap : ""}<a href=${`./data.html#${encodeURIComponent(id)}`}>${id}</a>`)}`;
}
