import {fullWidth} from "../../../src/charts/text/fullWidth.js";
import {describeVerdicts} from "../../../src/charts/verdicts/describeVerdicts.js";
import type {Language} from "../../../src/quantity/label.js";
import {provenance} from "../../components/frame/provenance.js";
import {targetList} from "../../components/targets/targetList.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** Every target of the plan, with all that is known of it. */
export function targetsPage({project, forecast}: SiteData, language: Language): PageContent {
  const told = describeVerdicts(forecast.targets, {language});
  const [title] = fullWidth(told).split(/。|\.(?=\s|$)/u);
  return {
    description: title,
    slots: {
      title,
      provenance: provenance(project, forecast, language),
      targetList: targetList(project, forecast, {language})
    }
  };
}
