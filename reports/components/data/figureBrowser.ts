import {html} from "htl";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {choice} from "../text/choice.js";
import {figureEntry} from "./figureEntry.js";

/** Every published number under a filter by place, grade and words, which `filterLists` serves; each has its own link. */
export function figureBrowser(
  figures: readonly Figure[],
  {language, place = ""}: {language: Language; place?: string}
): HTMLElement {
  return html`<div data-filtered>${filterForm(figures, place, language)}<div class="entries">${figures.map((figure) => figureEntry(figure, language))}</div></div>`;
}

function filterForm(
  figures: readonly Figure[],
  place: string,
  language: Language
): HTMLFormElement {
  const {terms, data} = wordsOf(language);
  const places = [...new Set(figures.map((figure) => figure.place))];
  const grades = [...new Set(figures.map((figure) => figure.confidence))].sort();
  return html`<form class="controls" data-filter="page" aria-label=${data.filter}>
    ${choice(
      {name: "place", label: data.place, chosen: place},
      places.map((one) => [one, one]),
      language
    )}
    ${choice(
      {name: "grade", label: terms.confidence},
      grades.map((grade) => [grade, `${grade} ${terms.grades[grade]}`]),
      language
    )}
    <label>${data.search}<input type="search" name="words" autocomplete="off"></label><output class="quiet" data-template=${data.shown("{shown}", figures.length)}></output>
  </form>`;
}
