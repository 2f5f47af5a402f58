import {html} from "htl";
import type {SiteHistory} from "../../build/siteHistory.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {progressHeadline} from "./progressHeadline.js";

/** What came in since the last forecast, for the first page, and the way to the page that tells it; an example is not news. */
export function progressNews(history: SiteHistory, language: Language): HTMLElement {
  const {news, noNews, newsMore} = wordsOf(language).progress;
  const told = history.example || history.changes.length === 0;
  const text = told ? noNews : news(progressHeadline(history, language));
  return html`<span>${text} <a href="./progress.html">${newsMore}</a></span>`;
}
