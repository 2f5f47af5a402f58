import {html} from "htl";
import type {Language} from "../../../src/quantity/label.js";
import {leakFigure} from "../../components/pipeline/leakFigure.js";
import {leakHeading} from "../../components/pipeline/leakHeading.js";
import {leakSentence} from "../../components/pipeline/leakSentence.js";
import {pipelineView} from "../../components/pipeline/pipelineView.js";
import {readyForecasts} from "../../components/scenarios/readyForecasts.js";
import type {SiteData} from "../siteData.js";
import {fileScript} from "./fileScript.js";
import type {PageContent} from "./page.js";

/** Where people come in, rise and leave; before its script, the plan's last year in the default scenario. */
export function pipelinePage(site: SiteData, language: Language): PageContent {
  const {project, forecast} = site;
  const ready = readyForecasts({}, {[project.setup.scenario]: forecast});
  const title = leakSentence(project, forecast, language);
  return {
    description: title,
    slots: {
      title,
      pipelineView: html`<div id="reading">${pipelineView(project, ready, {language})}</div>`,
      leakHeading: leakHeading(forecast, language),
      leakFigure: leakFigure(project, forecast, language)
    },
    script: `import {openPipeline} from "@/bundles/pipeline.js";
openPipeline({language: "${language}", files: ${fileScript(site, ["project"])}});`
  };
}
