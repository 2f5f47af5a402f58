import type {Language} from "../../../src/quantity/label.js";
import {dataSentence} from "../../components/data/dataSentence.js";
import {figureBrowser} from "../../components/data/figureBrowser.js";
import {findingCards} from "../../components/data/findingCards.js";
import {missingList} from "../../components/data/missingList.js";
import {peerTable} from "../../components/data/peerTable.js";
import {ruleList} from "../../components/data/ruleList.js";
import {worthTable} from "../../components/data/worthTable.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** Every published figure, what contradicts what, and what is missing. */
export function dataPage({project, forecast, evidence}: SiteData, language: Language): PageContent {
  const {figures, findings, plan, rules = [], peers = []} = project;
  const title = dataSentence(project, language);
  const effects = evidence.effects as Parameters<typeof worthTable>[0];
  return {
    description: title,
    slots: {
      title,
      findingCards: findingCards(
        findings.filter(({kind}) => kind !== "missing"),
        figures,
        language
      ),
      missingList: missingList(project, forecast, language),
      worthTable: worthTable(effects, project, language),
      figureBrowser: figureBrowser(figures, {language, place: plan.place.zh}),
      ruleList: ruleList(rules, language),
      peerTable: peerTable(peers, language)
    }
  };
}
