import type {Outlook} from "../../build/outlook.js";
import {goalText} from "../../lib/charts/text/goalText.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
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
  // A reading that turns it round decides; else what it rests on most, as its card says.
  const decides = verdict.decidedBy === null ? "assumption" : "reading";
  const decider = changers(project, forecast, outlook, language).find(({kind}) => kind === decides);
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
    range: countsRange(verdict, forecast.runs, language),
    decider: decider?.short ?? ""
  });
}

/** Ways of counting that differ by less are not told apart. */
const noticed = 0.05;

/** The lowest and the highest probability over what the published number may count; nothing where they hardly differ. */
function countsRange({readings}: TargetVerdict, runs: number, language: Language): string {
  const options = readings[0]?.options ?? [];
  const sorted = [...options].sort((a, b) => a.probability - b.probability);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || high.probability - low.probability < noticed) return "";
  const [from, to] = [low, high].map(({probability, share}) =>
    probabilityText(probability, Math.sqrt((probability * (1 - probability)) / (share * runs)))
  );
  return rangeText(from, to, language);
}
