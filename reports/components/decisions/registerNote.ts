import {html} from "htl";
import type {Project} from "../../lib/project/project.js";
import {hasOutturns} from "../../lib/project/withoutOutturns.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** That decisions leave out what bodies reported of the numbers that the model computes; empty where none is reported. */
export function registerNote(
  project: Pick<Project, "plan" | "progress" | "setup">,
  language: Language
): string {
  return hasOutturns(project) ? wordsOf(language).decisions.beforeRegister : "";
}

/** The note as a paragraph, or nothing. */
export function registerView(
  project: Pick<Project, "plan" | "progress" | "setup">,
  language: Language
): HTMLElement | string {
  const text = registerNote(project, language);
  return text && html`<p class="quiet">${text}</p>`;
}
