import {html} from "htl";
import type {Language} from "../../../src/quantity/label.js";
import {fanFigure} from "../../components/frame/fanFigure.js";
import {headlineGoals} from "../../components/overview/headlineGoals.js";
import {verdictList} from "../../components/overview/verdictList.js";
import {benchTitle} from "../../components/scenarios/benchTitle.js";
import {benchMain} from "../../site.js";
import type {SiteData} from "../siteData.js";
import {fileScript} from "./fileScript.js";
import type {PageContent} from "./page.js";

/** The bench. Before its script, and without one: the results of the default scenario. */
export function scenariosPage(site: SiteData, language: Language): PageContent {
  const {project, forecast} = site;
  const goals = headlineGoals(project);
  const main = forecast.targets.filter(({id}) => benchMain.includes(id));
  const fans = Object.keys(goals).map(
    (id) => html`<div>${fanFigure(project, forecast, id, {language, goals: goals[id]})}</div>`
  );
  const title = benchTitle(project, site.decisions, language);
  return {
    description: title,
    slots: {
      title,
      scenarioLab: html`<div id="reading">${verdictList(project.plan, main, {language, order: benchMain})}<div class="trio">${fans}</div></div>`
    },
    script: `import {openBench} from "@/bundles/bench.js";
openBench({
  language: "${language}",
  worker: () => new Worker(import.meta.resolve("@/bundles/model.worker.js"), {type: "module"}),
  files: ${fileScript(site, ["project", "sample"])}
});`
  };
}
