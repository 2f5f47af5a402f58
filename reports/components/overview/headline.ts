import type {Outlook} from "../../build/outlook.js";
import {goalText} from "../../lib/charts/text/goalText.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {changers} from "./changers.js";
import {promised} from "./promised.js";

/** The first sentence of the site: will the headline promise be kept, by which reading, and what decides it. */
export function headline(
  project: Project,
  forecast: Forecast,
  outlook: Outlook,
  language: Language
): string {
  const {target, verdict} = promised(project, forecast);
  const [decider] = changers(project, forecast, outlook, language);
  const scenario = project.scenarios.find(({id}) => id === forecast.scenario);
  const goal = goalText(target, language)
    .replace(/[（(].*$/, "")
    .trim();
  return wordsOf(language).overview.headline({
    scenario: scenario ? say(scenario.name, language) : forecast.scenario,
    until: project.plan.until,
    target: say(target.name, language),
    goal,
    probability: probabilityText(verdict.probability, verdict.standardError),
    reading: say(verdict.name, language),
    decider: decider.short
  });
}
