import {html} from "htl";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {DecisionPart} from "../../words/decisions.js";
import {wordsOf} from "../../words/wordsOf.js";
import {decisionParts} from "./decisionParts.js";
import {decisionTitle} from "./decisionTitle.js";
import type {DeskAnswers} from "./deskAnswers.js";
import {firstQuestion} from "./deskQuestion.js";
import {partFigure, partTable} from "./partView.js";
import {registerView} from "./registerNote.js";

/** What is printed with its numbers, and what as a picture. */
const printed: Partial<Record<DecisionPart, "numbers" | "picture">> = {
  levers: "numbers",
  mix: "numbers",
  tornado: "picture",
  beside: "picture",
  difference: "picture"
};

/** The answers to the first question on paper: the title as a sentence, the lever table, the best mix, the tornado. */
export function printedParts(
  project: Project,
  answers: DeskAnswers,
  site: {wanted: number; other: string},
  language: Language
): HTMLElement {
  const question = firstQuestion(project, site);
  const {parts} = wordsOf(language).decisions;
  const shown = decisionParts(answers, project, question, language).filter(
    ({part}) => printed[part]
  );
  return html`<div><p class="lede">${decisionTitle(answers, project, language)}</p>${registerView(project, language)}${shown.map(
    (content) => html`<h3>${parts[content.part]}</h3>
      ${partFigure(content, language)}
      ${printed[content.part] === "numbers" ? partTable(content, language) : html`<p>${content.sentence}</p>`}`
  )}</div>`;
}
