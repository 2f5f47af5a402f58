import {html} from "htl";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {choice} from "../text/choice.js";
import {followHash} from "../text/followHash.js";
import {figureEntry} from "./figureEntry.js";

interface Entry {
  figure: Figure;
  /** What a search looks in, in lower case. */
  words: string;
  node: HTMLDetailsElement;
}

/** Every published number, filtered by place, grade and words; each has its own link. */
export function figureBrowser(
  figures: readonly Figure[],
  {language, place = ""}: {language: Language; place?: string}
): HTMLElement {
  const {indicator, shown} = wordsOf(language).data;
  const entries = figures.map(
    (figure): Entry => ({
      figure,
      words:
        `${figure.id} ${indicator(figure)} ${figure.indicatorZh} ${figure.quote} ${figure.issuer}`.toLowerCase(),
      node: figureEntry(figure, language)
    })
  );
  const count = html`<output class="quiet">`;
  const form = filterForm(figures, place, count, language);
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
    for (const entry of entries) entry.node.hidden = !fits(entry, wanted);
    count.textContent = shown(entries.filter(({node}) => !node.hidden).length, entries.length);
  };
  form.addEventListener("input", apply);
  apply();
  followHash((id) => {
    const node = entries.find(({figure}) => figure.id === id)?.node;
    if (!node) return null;
    if (node.hidden) {
      for (const field of form.elements)
        if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
          field.value = "";
      apply();
    }
    node.open = true;
    return node;
  });
  return html`<div>${form}<div class="entries">${entries.map(({node}) => node)}</div></div>`;
}

function filterForm(
  figures: readonly Figure[],
  place: string,
  count: HTMLElement,
  language: Language
): HTMLFormElement {
  const {terms, data} = wordsOf(language);
  const places = [...new Set(figures.map((figure) => figure.place))];
  const grades = [...new Set(figures.map((figure) => figure.confidence))].sort();
  return html`<form class="controls" onsubmit=${(event: Event) => event.preventDefault()} aria-label=${data.filter}>
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
    <label>${data.search}<input type="search" name="words" autocomplete="off"></label>${count}
  </form>`;
}

function fits({figure, words}: Entry, wanted: Record<string, string>): boolean {
  return (
    (!wanted.place || figure.place === wanted.place) &&
    (!wanted.grade || figure.confidence === wanted.grade) &&
    wanted.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  );
}
