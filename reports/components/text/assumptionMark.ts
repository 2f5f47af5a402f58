import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Assumption} from "../../lib/project/assumption.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {priorText} from "./priorText.js";
import {sourceLinks} from "./sourceLinks.js";

let count = 0;

/**
 * The small mark beside whatever is assumed: opens the range and the reason, and leads to the list of assumptions.
 */
export function assumptionMark(assumption: Assumption, language: Language): DocumentFragment {
  const {id, name, basis} = assumption;
  const {terms, methods} = wordsOf(language);
  const key = `assumption-${++count}`;
  const sources = basis.sources.length > 0 ? sourceLinks(basis.sources, language) : null;
  return html.fragment`<button type="button" class="assumption" popovertarget=${key}>${say(name, language)}<sup>${terms.assumption}</sup></button><span id=${key} popover class="note">
    <b>${say(name, language)}</b><br>${priorText(assumption, language)}<br>${say(basis.reason, language)}${sources ? html.fragment` (${sources})` : null}<br>
    <a href=${`./methods.html#${encodeURIComponent(id)}`}>${methods.allAssumptions}</a></span>`;
}
