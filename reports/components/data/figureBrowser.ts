import {html} from "htl";
import {confidenceTerms, terms} from "../../glossary.js";
import type {Figure} from "../../lib/project/figure.js";
import type {Language} from "../../lib/quantity/label.js";
import {indicatorText} from "../text/figureText.js";
import {figureEntry} from "./figureEntry.js";

/** Every published number, filtered by place, grade and words; each has its own link. */
export function figureBrowser(
  figures: readonly Figure[],
  {language, place = ""}: {language: Language; place?: string}
): HTMLElement {
  const zh = language === "zh";
  const entries = figures.map((figure) => ({
    figure,
    words:
      `${figure.id} ${indicatorText(figure, language)} ${figure.indicatorZh} ${figure.quote} ${figure.issuer}`.toLowerCase(),
    node: figureEntry(figure, language)
  }));
  const places = [...new Set(figures.map((figure) => figure.place))];
  const grades = [...new Set(figures.map((figure) => figure.confidence))].sort();
  const choose = (name: string, label: string, options: [string, string][], chosen = "") =>
    html`<label>${label}<select name=${name}><option value="">${terms.all[language]}</option>${options.map(([value, text]) => html`<option value=${value} selected=${value === chosen}>${text}</option>`)}</select></label>`;
  const count = html`<output class="quiet">`;
  const form: HTMLFormElement = html`<form class="controls" onsubmit=${(event: Event) => event.preventDefault()} aria-label=${zh ? "筛选数据" : "Filter the figures"}>
    ${choose(
      "place",
      zh ? "地方" : "Place",
      places.map((one) => [one, one]),
      place
    )}
    ${choose(
      "grade",
      terms.confidence[language],
      grades.map((grade) => [grade, `${grade} ${confidenceTerms[grade][language]}`])
    )}
    <label>${zh ? "搜索" : "Search"}<input type="search" name="words" autocomplete="off"></label>${count}
  </form>`;
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const words = wanted.words.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const {figure, words: text, node} of entries) {
      node.hidden = !(
        (!wanted.place || figure.place === wanted.place) &&
        (!wanted.grade || figure.confidence === wanted.grade) &&
        words.every((word) => text.includes(word))
      );
      if (!node.hidden) shown++;
    }
    count.textContent = zh
      ? `${entries.length} 个数字中的 ${shown} 个`
      : `${shown} of ${entries.length} figures`;
  };
  form.addEventListener("input", apply);
  const reveal = () => {
    const entry = entries.find(({figure}) => `#${figure.id}` === decodeURIComponent(location.hash));
    if (!entry) return;
    if (entry.node.hidden) {
      for (const field of form.elements)
        if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement)
          field.value = "";
      apply();
    }
    entry.node.open = true;
    requestAnimationFrame(() => entry.node.scrollIntoView());
  };
  apply();
  addEventListener("hashchange", reveal);
  requestAnimationFrame(reveal);
  return html`<div>${form}<div class="entries">${entries.map(({node}) => node)}</div></div>`;
}
