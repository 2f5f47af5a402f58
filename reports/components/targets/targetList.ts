import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {TargetKind} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, Status} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {choice} from "../text/choice.js";
import {bodyName} from "./bodyName.js";
import {targetCard} from "./targetCard.js";

const statuses: Status[] = [
  "veryLikely",
  "likely",
  "even",
  "unlikely",
  "veryUnlikely",
  "conditional",
  "definitions",
  "trend",
  "evidence",
  "unquantified",
  "done",
  "due",
  "overdue",
  "dropped"
];
const kinds: TargetKind[] = ["forecast", "trend", "evidence", "unquantified"];

/** Every target of the plan by section under a filter by section, body, kind and verdict, which `filterLists` serves. */
export function targetList(
  project: Project,
  forecast: Forecast,
  {language}: {language: Language}
): HTMLElement {
  const {plan} = project;
  const verdicts = new Map(forecast.targets.map((verdict) => [verdict.id, verdict]));
  const groups = plan.sections.flatMap(({id, name}) => {
    const cards = plan.targets.flatMap((target) => {
      const verdict = target.section === id ? verdicts.get(target.id) : undefined;
      return verdict ? [targetCard(target, verdict, {project, forecast, language})] : [];
    });
    return cards.length === 0
      ? []
      : [
          html`<section class="targets" data-group><h2 id=${`section-${id}`}>${say(name, language)}</h2>${cards}</section>`
        ];
  });
  return html`<div data-filtered>${filterForm(project, forecast, language)}${groups}</div>`;
}

function filterForm(
  {plan}: Pick<Project, "plan">,
  forecast: Forecast,
  language: Language
): HTMLFormElement {
  const {terms, targets} = wordsOf(language);
  const own = new Set(forecast.targets.map(({status}) => status));
  const found = statuses.filter((status) => own.has(status));
  const sections = plan.sections.filter(({id}) => plan.targets.some(({section}) => section === id));
  const bodies = [...new Set(plan.targets.flatMap((target) => target.bodies))];
  return html`<form class="controls" data-filter="address" aria-label=${targets.filter}>
    ${choice(
      {name: "section", label: terms.section},
      sections.map(({id, name}) => [id, say(name, language)]),
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
    <button class="button" type="reset">${targets.clear}</button><output class="quiet" data-template=${targets.shown("{shown}", plan.targets.length)}></output>
  </form>`;
}
