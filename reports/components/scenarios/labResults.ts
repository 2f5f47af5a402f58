import {html} from "htl";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {verdictList} from "../overview/verdictList.js";
import {liveFan} from "./liveFan.js";

/** The results beside the controls: headline verdicts and fans, with the untouched scenario as a ghost. */
interface LabResults {
  headline: HTMLElement;
  rest: HTMLElement;
  show(forecast: Forecast, ghost: Forecast | null): void;
}

/** Places for results that keep their size while the numbers change. */
export function labResults(
  project: Project,
  language: Language,
  {main, goals}: {main: readonly string[]; goals: Record<string, FanGoal[]>}
): LabResults {
  const fans = Object.keys(goals).map((id) =>
    liveFan(id, language, {goals: goals[id], year: project.plan.until})
  );
  const first = html`<div>`;
  const others = html`<div>`;
  const headline = html`<div class="lab-headline">${first}${fans[0]?.element}</div>`;
  const rest = html`<div><div class="trio">${fans.slice(1).map(({element}) => element)}</div>${others}</div>`;
  const show = (forecast: Forecast, ghost: Forecast | null) => {
    const part = (wanted: boolean) =>
      forecast.targets.filter(({id}) => main.includes(id) === wanted);
    const before = ghost?.targets ?? [];
    first.replaceChildren(verdictList(project.plan, part(true), {language, before, order: main}));
    others.replaceChildren(verdictList(project.plan, part(false), {language, before}));
    for (const fan of fans) fan.show(forecast, ghost);
  };
  return {headline, rest, show};
}
