import {html} from "htl";
import {say} from "../../../src/charts/text/say.js";
import {verdictSentence} from "../../../src/charts/verdicts/verdictSentence.js";
import type {Target} from "../../../src/project/target.js";
import type {Language} from "../../../src/quantity/label.js";
import {required} from "../../../src/quantity/required.js";
import {provenance} from "../../components/frame/provenance.js";
import {bodyName} from "../../components/targets/bodyName.js";
import {bodyPath} from "../../components/targets/bodyPath.js";
import {goalWindow} from "../../components/targets/goalWindow.js";
import {targetFacts} from "../../components/targets/targetCard.js";
import {targetFigure} from "../../components/targets/targetFigure.js";
import {probabilityLine} from "../../components/text/probabilityLine.js";
import {both, wordsOf} from "../../words/wordsOf.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** One target on a page of its own, to be sent and printed: the promise, the verdict in a sentence, all that is known of it. */
export function targetPage(site: SiteData, target: Target, language: Language): PageContent {
  const {project, forecast} = site;
  const found = forecast.targets.find(({id}) => id === target.id);
  const verdict = required(found, `verdict on ${target.id}`);
  const known = project.scenarios.find(({id}) => id === forecast.scenario);
  const told = verdictSentence(verdict, {
    project,
    scenario: known?.name ?? both(() => forecast.scenario),
    runs: forecast.runs,
    language
  });
  const words = wordsOf(language);
  const bodies = target.bodies.map(
    (body, i) =>
      html.fragment`${i > 0 ? words.terms.gap : ""}<a href=${`./body/${bodyPath(body, project.plan)}.html`}>${bodyName(body, project.plan, language)}</a>`
  );
  const figure = targetFigure(target, verdict, {project, forecast, language});
  return {
    title: say(target.name, language),
    description: told,
    slots: {
      kicker: goalWindow(target, verdict, language),
      title: say(target.name, language),
      lede: told,
      probability: html`<p class="standing">${probabilityLine(verdict, language)}</p>`,
      clause: html`<blockquote lang="zh-CN">${target.quote}</blockquote>`,
      figure,
      facts: html`<div class="target-page">${targetFacts(target, verdict, project, language)}</div>`,
      bodies: bodies.length > 0 ? html`<p>${words.bodies.answerable}${bodies}</p>` : null,
      back: html`<p class="screen"><a href=${`./targets.html#${target.id}`}>${words.bodies.allTargets}</a></p>`,
      provenance: provenance(project, forecast, language)
    }
  };
}
