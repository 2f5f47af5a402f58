import {html} from "htl";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {provenance} from "../frame/provenance.js";

/** What the marks of the strip say, and where they come from. */
export function stripLegend(project: Project, forecast: Forecast, language: Language): HTMLElement {
  const none = (["trend", "evidence", "unquantified"] as const).map((status) =>
    statusText(status, language)
  );
  const legend = wordsOf(language).overview.legend(project.plan.until, none);
  return html`<p class="quiet">${legend}${provenance(project, forecast, language)}</p>`;
}
