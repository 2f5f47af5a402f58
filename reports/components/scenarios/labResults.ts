import {html} from "htl";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {verdictList} from "../overview/verdictList.js";
import {isInSight} from "./isInSight.js";
import {liveFan} from "./liveFan.js";

/** The results beside the controls: headline verdicts and fans, with the untouched scenario as a ghost. */
interface LabResults {
  headline: HTMLElement;
  rest: HTMLElement;
  /** With `inSight` only what stands in the window: the others follow with the next that is shown in full. */
  show(forecast: Forecast, ghost: Forecast | null, options: {inSight: boolean}): void;
}

/** Places for results that keep their size while the numbers change. */
export function labResults(
  project: Project,
  language: Language,
  {main, goals}: {main: readonly string[]; goals: Record<string, FanGoal[]>}
): LabResults {
  const fans = Object.keys(goals).map((id, i) =>
    liveFan(id, language, {goals: goals[id], year: project.plan.until, inSight: i === 0})
  );
  const first = html`<div>`;
  const others = html`<div>`;
  const headline = html`<div class="lab-headline">${first}${fans[0]?.element}</div>`;
  const rest = html`<div><div class="trio">${fans.slice(1).map(({element}) => element)}</div>${others}</div>`;
  const show: LabResults["show"] = (forecast, ghost, {inSight}) => {
    const wanted = (element: HTMLElement) => !inSight || isInSight(element);
    const before = ghost?.targets ?? [];
    const list = (place: HTMLElement, isMain: boolean, order?: readonly string[]) => {
      if (!wanted(place)) return;
      const part = forecast.targets.filter(({id}) => main.includes(id) === isMain);
      place.replaceChildren(verdictList(project.plan, part, {language, before, order}));
    };
    list(first, true, main);
    list(others, false);
    for (const fan of fans) if (wanted(fan.element)) fan.show(forecast, ghost);
  };
  return {headline, rest, show};
}
