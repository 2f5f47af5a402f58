import {html} from "htl";
import {kindTerms, terms} from "../../glossary.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {TargetKind} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, Status} from "../../lib/verdict/forecastSchema.js";
import {targetCard} from "./targetCard.js";

const statuses: Status[] = [
  "veryLikely",
  "likely",
  "even",
  "unlikely",
  "veryUnlikely",
  "trend",
  "evidence",
  "unquantified"
];
const kinds = Object.keys(kindTerms) as TargetKind[];

/** Every target of the plan by section, filtered by section, body, kind and verdict; the filter stands in the address. */
export function targetList(
  project: Project,
  forecast: Forecast,
  {language}: {language: Language}
): HTMLElement {
  const zh = language === "zh";
  const {plan} = project;
  const verdicts = new Map(forecast.targets.map((verdict) => [verdict.id, verdict]));
  const entries = plan.targets.flatMap((target) => {
    const verdict = verdicts.get(target.id);
    return verdict
      ? [{target, verdict, card: targetCard(target, verdict, {project, forecast, language})}]
      : [];
  });
  const groups = plan.sections.map(({id, name}) => {
    const members = entries.filter(({target}) => target.section === id);
    return {
      members,
      node: html`<section class="targets"><h2 id=${`section-${id}`}>${say(name, language)}</h2>${members.map(({card}) => card)}</section>`
    };
  });
  const bodies = [...new Set(plan.targets.flatMap((target) => target.bodies))];
  const choose = (name: string, label: string, options: [string, string][]) =>
    html`<label>${label}<select name=${name}><option value="">${terms.all[language]}</option>${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}</select></label>`;
  const count = html`<output class="quiet">`;
  const form: HTMLFormElement = html`<form class="controls" aria-label=${zh ? "筛选目标" : "Filter the targets"}>
    ${choose(
      "section",
      terms.section[language],
      plan.sections.map(({id, name}) => [id, say(name, language)])
    )}
    ${choose(
      "body",
      terms.bodies[language],
      bodies.map((body) => [
        body,
        zh ? body : (plan.bodies?.find((one) => one.zh === body)?.en ?? body)
      ])
    )}
    ${choose(
      "kind",
      terms.kind[language],
      kinds.map((kind) => [kind, kindTerms[kind][language]])
    )}
    ${choose(
      "status",
      terms.status[language],
      statuses.map((status) => [status, statusText(status, language)])
    )}
    <button class="button" type="reset">${zh ? "清除" : "Clear"}</button>${count}
  </form>`;
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
    let shown = 0;
    for (const {target, verdict, card} of entries) {
      card.hidden = !(
        (!wanted.section || target.section === wanted.section) &&
        (!wanted.body || target.bodies.includes(wanted.body)) &&
        (!wanted.kind || verdict.kind === wanted.kind) &&
        (!wanted.status || verdict.status === wanted.status)
      );
      if (!card.hidden) shown++;
    }
    for (const {members, node} of groups) node.hidden = members.every(({card}) => card.hidden);
    count.textContent = zh
      ? `显示 ${entries.length} 项目标中的 ${shown} 项`
      : `${shown} of ${entries.length} targets shown`;
    return wanted;
  };
  const remember = () => {
    const query = new URLSearchParams(Object.entries(apply()).filter(([, value]) => value));
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`
    );
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (
      field instanceof HTMLSelectElement &&
      [...field.options].some((option) => option.value === value)
    )
      field.value = value;
  }
  form.addEventListener("change", remember);
  form.addEventListener("reset", () => setTimeout(remember));
  apply();
  const reveal = () => {
    const entry = entries.find(({target}) => `#${target.id}` === location.hash);
    if (!entry) return;
    if (entry.card.hidden) form.reset();
    entry.card.open = true;
    requestAnimationFrame(() => entry.card.scrollIntoView());
  };
  addEventListener("hashchange", reveal);
  requestAnimationFrame(reveal);
  return html`<div>${form}${groups.map(({node}) => node)}</div>`;
}
