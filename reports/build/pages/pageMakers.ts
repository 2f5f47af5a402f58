import type {PageName} from "../../words/site.js";
import {dataPage} from "./dataPage.js";
import {decisionsPage} from "./decisionsPage.js";
import {glossaryPage} from "./glossaryPage.js";
import {horizonPage} from "./horizonPage.js";
import {methodsPage} from "./methodsPage.js";
import {overviewPage} from "./overviewPage.js";
import type {PageMaker} from "./page.js";
import {pipelinePage} from "./pipelinePage.js";
import {progressPage} from "./progressPage.js";
import {reportPage} from "./reportPage.js";
import {scenariosPage} from "./scenariosPage.js";
import {searchPage} from "./searchPage.js";
import {targetsPage} from "./targetsPage.js";

/** Who writes each page of the site. */
export const pageMakers: Readonly<Record<PageName, PageMaker>> = {
  index: overviewPage,
  targets: targetsPage,
  progress: progressPage,
  scenarios: scenariosPage,
  pipeline: pipelinePage,
  "2035": horizonPage,
  decisions: decisionsPage,
  data: dataPage,
  methods: methodsPage,
  report: reportPage,
  glossary: glossaryPage,
  search: searchPage
};
