import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {rangeText} from "../text/rangeText.js";
import {sourceLinks} from "../text/sourceLinks.js";

/** What the published figures say of the parameters, what they cannot say, and whether the fit agrees with them. */
export function fitSummary(fit: Fit, project: Project, language: Language): HTMLElement {
  const zh = language === "zh";
  const informed = fit.parameters
    .filter(({assumption}) => !assumption)
    .sort((a, b) => b.contraction - a.contraction);
  const inside = fit.predictive.filter((one) => one.inside).length;
  const known = new Set(project.figures.map(({id}) => id));
  const text = (value: number, unit: string) =>
    unit === "1" ? String(Number(value.toPrecision(3))) : amountText(value, unit, language);
  const range = ({median, low, high}: {median: number; low: number; high: number}, unit: string) =>
    zh
      ? `${text(median, unit)}（${rangeText(text(low, unit), text(high, unit), language)}）`
      : `${text(median, unit)} (${rangeText(text(low, unit), text(high, unit), language)})`;
  const heads = zh
    ? ["参数", "校准前", "校准后", "收窄", "提供信息的数字"]
    : ["Parameter", "Before", "After", "Contraction", "Informed by"];
  return html`<div><p>${
    zh
      ? `公布数对 ${fit.parameters.length} 个参数中的 ${informed.length} 个有话可说，其余收窄不到一成，仍是假设。校准后，${fit.predictive.length} 个公布数中有 ${inside} 个落在各自的95%区间里。`
      : `Published figures have something to say of ${informed.length} of ${fit.parameters.length} parameters; the others contract by less than a tenth and stay assumptions. After the fit ${inside} of ${fit.predictive.length} figures lie inside their 95% intervals. `
  }${say(fit.identifiability.says, language)}</p>
    <div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${informed.slice(0, 20).map(({name, unit, prior, posterior, contraction, figures}) => html`<tr><th scope="row">${say(name, language)}</th><td>${range(prior, unit)}</td><td>${range(posterior, unit)}</td><td class="amount">${amountText(contraction, "1", language)}</td><td>${sourceLinks(figures.filter((id) => known.has(id)).slice(0, 4), language)}</td></tr>`)}</tbody></table></div>
    ${fit.alternatives.map(({name, options}) => html`<p>${say(name, language)}${zh ? "：" : ": "}${options.map((option) => `${say(option.name, language)} ${probabilityText(option.posterior)}`).join(zh ? "，" : ", ")}</p>`)}</div>`;
}
