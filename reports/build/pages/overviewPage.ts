import {html} from "htl";
import {say} from "../../../src/charts/text/say.js";
import {verdictSentence} from "../../../src/charts/verdicts/verdictSentence.js";
import type {Language} from "../../../src/quantity/label.js";
import {adviceList} from "../../components/decisions/adviceList.js";
import {registerView} from "../../components/decisions/registerNote.js";
import {fanFigure} from "../../components/frame/fanFigure.js";
import {changerList} from "../../components/overview/changerList.js";
import {headline} from "../../components/overview/headline.js";
import {headlineGoals} from "../../components/overview/headlineGoals.js";
import {jointSentence} from "../../components/overview/jointSentence.js";
import {stripLegend} from "../../components/overview/stripLegend.js";
import {targetStrip} from "../../components/overview/targetStrip.js";
import {verdictList} from "../../components/overview/verdictList.js";
import {whySentence} from "../../components/overview/whySentence.js";
import {progressNews} from "../../components/progress/progressNews.js";
import {both} from "../../words/wordsOf.js";
import type {Slots} from "../fillText.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** The first page: the answer, every target by name, three fans, what to do, what would change the answer. */
export function overviewPage(site: SiteData, language: Language): PageContent {
  const {project, forecast, outlook} = site;
  const title = headline(project, forecast, outlook, language);
  return {
    description: title,
    slots: {
      kicker: say(project.plan.title, language),
      title,
      ...overviewParts(site, language, {told: true}),
      adviceList: html`<div>
        ${adviceList(site.decisions, progressNews(site.history, language), language)}
        ${registerView(project, language)}
      </div>`
    }
  };
}

/** What the first page and the report have in common; the sentences on targets are `told` where there is a pointer. */
export function overviewParts(
  {project, forecast, outlook}: SiteData,
  language: Language,
  {told}: {told: boolean}
): Slots {
  const why = whySentence(project, forecast, language);
  const goals = headlineGoals(project);
  const known = project.scenarios.find(({id}) => id === forecast.scenario);
  const scenario = known?.name ?? both(() => forecast.scenario);
  const context = {project, scenario, runs: forecast.runs, language};
  const fan = (id: string) =>
    html`<div>${fanFigure(project, forecast, id, {language, goals: goals[id]})}</div>`;
  return {
    why: why === "" ? null : html`<p class="lede">${why}</p>`,
    lede: jointSentence(project, forecast, language),
    targetStrip: targetStrip(project.plan, {
      language,
      verdicts: forecast.targets,
      sentence: (_, verdict) => (told ? verdictSentence(verdict, context) : "")
    }),
    stripLegend: stripLegend(project, forecast, language),
    trio: html`<div class="trio">${["skilledEver", "highSkilledEver", "highSkilledShareEver"].map(fan)}</div>`,
    changerList: changerList(project, forecast, outlook, language),
    verdictList: verdictList(project.plan, forecast.targets, {language})
  };
}
