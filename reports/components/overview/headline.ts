import type {Outlook} from "../../build/outlook.js";
import {goalText} from "../../lib/charts/text/goalText.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, ReadingVerdict, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {rangeText} from "../text/rangeText.js";
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
    range: readingRange(verdict, language),
    decider: decider.short
  });
}

/** Ways of counting that differ by less are not told apart. */
const noticed = 0.05;

/** The lowest and the highest probability among the readings of the promise; nothing where they hardly differ. */
function readingRange({readings}: TargetVerdict, language: Language): string {
  const sorted = readings
    .filter(({beside, probability}) => !beside && probability !== null)
    .sort((a, b) => (a.probability ?? 0) - (b.probability ?? 0));
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || (high.probability ?? 0) - (low.probability ?? 0) < noticed) return "";
  const text = (one: ReadingVerdict) => probabilityText(one.probability, one.standardError);
  return rangeText(text(low), text(high), language);
}
