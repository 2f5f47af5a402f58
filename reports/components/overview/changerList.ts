import {html} from "htl";
import type {Outlook} from "../../build/outlook.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {changers} from "./changers.js";

/** What would change the answer, the strongest first, each with a link to where it can be seen. */
export function changerList(
  project: Project,
  forecast: Forecast,
  outlook: Outlook,
  language: Language
): HTMLElement {
  return html`<ol class="changers">${changers(project, forecast, outlook, language).map(({sentence, href}) => html`<li>${sentence} <a href=${href}>${wordsOf(language).overview.seeWhy}</a></li>`)}</ol>`;
}
