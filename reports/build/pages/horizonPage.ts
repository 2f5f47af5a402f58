import type {Language} from "../../../src/quantity/label.js";
import {horizonFigure} from "../../components/horizon/horizonFigure.js";
import {horizonSentence} from "../../components/horizon/horizonSentence.js";
import {horizonTable} from "../../components/horizon/horizonTable.js";
import {openTargets} from "../../components/horizon/openTargets.js";
import {scenarioCards} from "../../components/horizon/scenarioCards.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** Where each scenario leads in the long run, and what planners are left to decide. */
export function horizonPage(
  {project, forecast, scenarios}: SiteData,
  language: Language
): PageContent {
  const title = horizonSentence(project, scenarios, language);
  return {
    description: title,
    slots: {
      title,
      horizonStock: horizonFigure(project, scenarios, "highSkilledEver", language),
      horizonTable: horizonTable(project, scenarios, language),
      horizonLosses: horizonFigure(project, scenarios, "exits.highSkilled.outMigration", language),
      openTargets: openTargets(project, forecast, language),
      scenarioCards: scenarioCards(project, scenarios, language)
    }
  };
}
