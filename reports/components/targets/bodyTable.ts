import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Target} from "../../lib/project/target.js";
import {dayName} from "../../lib/quantity/dayName.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {probabilityLine} from "../text/probabilityLine.js";
import {bodyName} from "./bodyName.js";
import {goalWindow} from "./goalWindow.js";

/** What one body answers for: each promise, where it stands, what is to be reported, by when, and who shares it. */
export function bodyTable(
  body: string,
  {plan}: Pick<Project, "plan">,
  {targets}: Forecast,
  language: Language
): HTMLElement {
  const {heads, together} = wordsOf(language).bodies;
  const verdicts = new Map(targets.map((verdict) => [verdict.id, verdict]));
  const rows = bodyTargets(body, {plan}, targets).map((target) => {
    const verdict = verdicts.get(target.id);
    const others = target.bodies.filter((one) => one !== body);
    const names = others.map((one) => bodyName(one, plan, language));
    return html`<tr><th scope="row"><a href=${`./target/${target.id}.html`}>${say(target.name, language)}</a>${verdict ? html`<small>${goalWindow(target, verdict, language)}</small>` : null}${names.length > 0 ? html`<small class="quiet screen">${together(names)}</small>` : null}</th>
      <td data-label=${heads.stands}>${verdict ? probabilityLine(verdict, language) : null}</td>
      <td data-label=${heads.report}>${verdict ? reportText(target, verdict, language) : ""}</td>
      <td data-label=${heads.due}>${dayName(target.due)[language]}</td></tr>`;
  });
  return html`<table class="listed body-table"><thead><tr>${Object.values(heads).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** The targets of a body: those that look least like being met first, then those without a probability. */
export function bodyTargets(
  body: string,
  {plan}: Pick<Project, "plan">,
  verdicts: readonly TargetVerdict[]
): Target[] {
  const chance = (id: string) => verdicts.find((one) => one.id === id)?.probability ?? 2;
  return plan.targets
    .filter(({bodies}) => bodies.includes(body))
    .sort((a, b) => chance(a.id) - chance(b.id));
}

/** The number or the work that a report must state. */
function reportText(
  target: Target,
  {needs, condition, name, kind, readings}: TargetVerdict,
  language: Language
): string {
  const {reportNumber, reportWork} = wordsOf(language).bodies;
  if (needs) return say(needs, language);
  if (condition) return reportNumber(say(condition.name, language));
  if (kind === "forecast" && readings.length > 0) return reportNumber(say(name, language));
  return reportWork(say(target.name, language));
}
