import type {Language} from "../../../src/quantity/label.js";
import {findingCards} from "../../components/data/findingCards.js";
import {assumptionList} from "../../components/methods/assumptionList.js";
import {evidenceSection} from "../../components/methods/evidenceSection.js";
import {varianceTable} from "../../components/methods/varianceTable.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** How the numbers come about, what is assumed, and why they can be believed. */
export function methodsPage(
  {project, forecast, evidence}: SiteData,
  language: Language
): PageContent {
  const told = forecast.findings.filter(({kind}) => kind === "limit" || kind === "diagnostic");
  return {
    slots: {
      varianceTable: varianceTable(forecast, project, language),
      assumptionList: assumptionList(project, language),
      evidenceSection: evidenceSection(evidence, {project, forecast, language}),
      runFindings: findingCards(told, project.figures, language)
    }
  };
}
