import {html} from "htl";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** A labelled choice in a filter: all, or one of the options, given as value and text. */
export function choice(
  {name, label, chosen = ""}: {name: string; label: string; chosen?: string},
  options: readonly (readonly [string, string])[],
  language: Language
): HTMLLabelElement {
  return html`<label>${label}<select name=${name}><option value="">${wordsOf(language).terms.all}</option>${options.map(([value, text]) => html`<option value=${value} selected=${value === chosen}>${text}</option>`)}</select></label>`;
}
