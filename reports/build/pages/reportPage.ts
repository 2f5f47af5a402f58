import {say} from "../../../src/charts/text/say.js";
import type {Language} from "../../../src/quantity/label.js";
import {figureList} from "../../components/data/figureList.js";
import {findingCards} from "../../components/data/findingCards.js";
import {printedParts} from "../../components/decisions/printedParts.js";
import {horizonFigure} from "../../components/horizon/horizonFigure.js";
import {horizonTable} from "../../components/horizon/horizonTable.js";
import {assumptionList} from "../../components/methods/assumptionList.js";
import {headline} from "../../components/overview/headline.js";
import {targetCards} from "../../components/targets/targetCards.js";
import {siteDecision} from "../../site.js";
import type {SiteData} from "../siteData.js";
import {overviewParts} from "./overviewPage.js";
import type {PageContent} from "./page.js";

/** Everything on one page, for paper. */
export function reportPage(site: SiteData, language: Language): PageContent {
  const {project, forecast, outlook, scenarios, decisions} = site;
  const {plan, figures, findings} = project;
  const title = headline(project, forecast, outlook, language);
  return {
    description: title,
    slots: {
      kicker: `${say(plan.title, language)} · ${plan.document}`,
      title,
      ...overviewParts(site, language, {told: false}),
      targetCards: targetCards(project, forecast, language),
      printedParts: printedParts(project, decisions.answers, siteDecision, language),
      horizonTable: horizonTable(project, scenarios, language),
      horizonStock: horizonFigure(project, scenarios, "highSkilledEver", language),
      findingCards: findingCards(findings, figures, language),
      assumptionList: assumptionList(project, language),
      place: plan.place[language],
      figureList: figureList(
        figures.filter(({place}) => place === plan.place.zh),
        language
      )
    }
  };
}
