import {html} from "htl";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {targetCard} from "./targetCard.js";

/** Every target of the plan, open, in the plan's order: for paper. */
export function targetCards(project: Project, forecast: Forecast, language: Language): HTMLElement {
  const verdicts = new Map(forecast.targets.map((verdict) => [verdict.id, verdict]));
  return html`<div>${project.plan.targets.flatMap((target) => {
    const verdict = verdicts.get(target.id);
    return verdict ? [targetCard(target, verdict, {project, forecast, language, open: true})] : [];
  })}</div>`;
}
