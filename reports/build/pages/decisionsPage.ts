import {html} from "htl";
import type {Language} from "../../../src/quantity/label.js";
import {decisionParts} from "../../components/decisions/decisionParts.js";
import {decisionTitle} from "../../components/decisions/decisionTitle.js";
import {firstQuestion} from "../../components/decisions/deskQuestion.js";
import {partView} from "../../components/decisions/partView.js";
import {registerView} from "../../components/decisions/registerNote.js";
import {siteDecision} from "../../site.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** What to change, by how much, by when: the answers to the first question, until the desk takes their place. */
export function decisionsPage({project, decisions}: SiteData, language: Language): PageContent {
  const question = firstQuestion(project, siteDecision);
  const title = decisionTitle(decisions.answers, project, language);
  const parts = decisionParts(decisions.answers, project, question, language);
  return {
    description: title,
    slots: {
      title,
      decisionText: html`<div>${registerView(project, language)}<div id="decision-text">${parts.map((part) => partView(part, language))}</div></div>`
    },
    script: `import {openDesk} from "@/bundles/desk.js";
const solver = FileAttachment("@/data/highs.wasm");
openDesk({
  language: "${language}",
  worker: () => new Worker(import.meta.resolve("@/bundles/decide.worker.js"), {type: "module"}),
  files: {
    project: () => FileAttachment("@/data/site/project.json").json(),
    decisions: () => FileAttachment("@/data/site/decisions.json").json(),
    sample: () => FileAttachment("@/data/site/sample.json").json()
  },
  solver: solver.href
});`
  };
}
