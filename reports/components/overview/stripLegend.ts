import {html} from "htl";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {provenance} from "../frame/provenance.js";

/** What the marks of the strip say, and where they come from. */
export function stripLegend(project: Project, forecast: Forecast, language: Language): HTMLElement {
  const none = (["trend", "evidence", "unquantified"] as const).map((status) =>
    statusText(status, language)
  );
  return html`<p class="quiet">${
    language === "zh"
      ? `每格一项目标：数字和横条是按期实现的可能性，箭头是不用模型的趋势规则，期限除注明外都是${project.plan.until}年底。虚线格没有概率：${none.join("、")}。`
      : `One target a cell: number and bar give the probability that it is met in time, the arrow a trend rule without a model; due by the end of ${project.plan.until} unless noted. Dashed cells have no probability: ${none.join(", ")}. `
  }${provenance(project, forecast, language)}</p>`;
}
