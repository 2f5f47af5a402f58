import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Plan} from "../../lib/project/plan.js";
import type {Project} from "../../lib/project/project.js";
import type {Target, TargetKind} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, Status, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {choice} from "../text/choice.js";
import {followHash} from "../text/followHash.js";
import {bodyName} from "./bodyName.js";
import {targetCard} from "./targetCard.js";

const statuses: Status[] = [
  "veryLikely",
  "likely",
  "even",
  "unlikely",
  "veryUnlikely",
  "trend",
  "evidence",
  "unquantified",
  "done",
  "due",
  "overdue",
  "dropped"
];
const kinds: TargetKind[] = ["forecast", "trend", "evidence", "unquantified"];

interface Entry {
  target: Target;
  verdict: TargetVerdict;
  card: HTMLDetailsElement;
}

/**
 * Every target of the plan by section, filtered by section, body, kind and verdict; the filter stands in the address.
 */
export function targetList(
  project: Project,
  forecast: Forecast,
  {language}: {language: Language}
): HTMLElement {
  const {plan} = project;
  const verdicts = new Map(forecast.targets.map((verdict) => [verdict.id, verdict]));
  const entries = plan.targets.flatMap((target): Entry[] => {
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
  const count = html`<output class="quiet">`;
  const found = new Set(forecast.targets.map(({status}) => status));
  const form = filterForm(
    plan,
    statuses.filter((status) => found.has(status)),
    count,
    language
  );
  followAddress(form, () => {
    const wanted = Object.fromEntries(new FormData(form)) as Record<string, string>;
    for (const entry of entries) entry.card.hidden = !fits(entry, wanted);
    for (const {members, node} of groups) node.hidden = members.every(({card}) => card.hidden);
    const shown = entries.filter(({card}) => !card.hidden).length;
    count.textContent = wordsOf(language).targets.shown(shown, entries.length);
    return wanted;
  });
  followHash((id) => {
    const card = entries.find(({target}) => target.id === id)?.card;
    if (!card) return null;
    if (card.hidden) form.reset();
    card.open = true;
    return card;
  });
  return html`<div>${form}${groups.map(({node}) => node)}</div>`;
}

function filterForm(
  plan: Plan,
  found: readonly Status[],
  count: HTMLElement,
  language: Language
): HTMLFormElement {
  const {terms, targets} = wordsOf(language);
  const bodies = [...new Set(plan.targets.flatMap((target) => target.bodies))];
  return html`<form class="controls" aria-label=${targets.filter}>
    ${choice(
      {name: "section", label: terms.section},
      plan.sections.map(({id, name}) => [id, say(name, language)]),
      language
    )}
    ${choice(
      {name: "body", label: terms.bodies},
      bodies.map((body) => [body, bodyName(body, plan, language)]),
      language
    )}
    ${choice(
      {name: "kind", label: terms.kind},
      kinds.map((kind) => [kind, terms.kinds[kind]]),
      language
    )}
    ${choice(
      {name: "status", label: terms.status},
      found.map((status) => [status, statusText(status, language)]),
      language
    )}
    <button class="button" type="reset">${targets.clear}</button>${count}
  </form>`;
}

function fits({target, verdict}: Entry, wanted: Record<string, string>): boolean {
  return (
    (!wanted.section || target.section === wanted.section) &&
    (!wanted.body || target.bodies.includes(wanted.body)) &&
    (!wanted.kind || verdict.kind === wanted.kind) &&
    (!wanted.status || verdict.status === wanted.status)
  );
}

/** Takes the filter from the address, applies it, and writes it there whenever it changes. */
function followAddress(form: HTMLFormElement, apply: () => Record<string, string>): void {
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
}
