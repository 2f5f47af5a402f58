import {loadPublic} from "../../src/data/loadPublic.js";
import type {Language} from "../../src/quantity/label.js";
import {decisionParts} from "../components/decisions/decisionParts.js";
import {decisionTitle} from "../components/decisions/decisionTitle.js";
import {firstQuestion} from "../components/decisions/deskQuestion.js";
import {siteDecision} from "../site.js";
import {wordsOf} from "../words/wordsOf.js";
import {htmlText} from "./htmlText.js";
import {partHtml} from "./partHtml.js";
import {siteDecisions} from "./siteDecisions.js";

/**
 * The page on decisions as Markdown: its title, sentences and tables stand in it, computed, before any script; the desk takes their place
 * once it runs.
 *
 * @param language - of the page
 * @param root - from the page to the root of the site: `./` or `../`
 */
export async function decisionsPage(language: Language, root: string): Promise<string> {
  const project = loadPublic("data");
  const {answers} = await siteDecisions(project);
  const question = firstQuestion(project, siteDecision);
  const title = decisionTitle(answers, project, language);
  const parts = decisionParts(answers, project, question, language);
  return `---
title: ${wordsOf(language).site.pages.decisions}
---

\`\`\`js
import {decisionDesk} from "${root}components/decisions/decisionDesk.js";
import {siteDecision} from "${root}site.js";
\`\`\`

\`\`\`js
const project = FileAttachment("${root}data/site/project.json").json();
const decisions = FileAttachment("${root}data/site/decisions.json").json();
const sample = FileAttachment("${root}data/site/sample.json");
const solver = FileAttachment("${root}data/highs.wasm");
\`\`\`

<h1 id="decision-title">${htmlText(title).replaceAll("$", "&#36;")}</h1>

\`\`\`js
decisionDesk(project, {
  language: "${language}",
  worker: () => new Worker(import.meta.resolve("${root}decide.worker.js"), {type: "module"}),
  sample: () => sample.json(),
  solver: solver.href,
  ready: decisions.answers,
  ...siteDecision
})
\`\`\`

<div id="decision-text">${parts.map((part) => partHtml(part, language)).join("")}</div>
`;
}
