import type {Outlook} from "../../build/outlook.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast, TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {employedDriverIds, paceDriverIds} from "../../lib/verdict/paceDrivers.js";
import {wordsOf} from "../../words/wordsOf.js";
import {promised} from "./promised.js";

/** Something that would change the headline answer: by how much, in a sentence, and where to see it. */
interface Changer {
  kind: "reading" | "scenario" | "assumption" | "data";
  /**
   * How far it moves the probability of the headline target, in [0, 1]; 1 for a reading that turns the verdict round.
   */
  by: number;
  short: string;
  sentence: string;
  href: string;
}

/** What moves the headline answer, the strongest first: another reading, another scenario, an assumption. */
export function changers(
  project: Project,
  forecast: Forecast,
  outlook: Outlook,
  language: Language
): Changer[] {
  const {verdict} = promised(project, forecast);
  const found = [
    otherReading(verdict, language),
    otherScenario(verdict, forecast.scenario, outlook, language),
    assumed(verdict, project, language)
  ];
  return found.filter((one) => one !== null).sort((a, b) => b.by - a.by);
}

/** The reading that turns the verdict round; where there is none, the one with the most different probability. */
function otherReading(verdict: TargetVerdict, language: Language): Changer | null {
  const p = verdict.probability ?? 0;
  const [own, ...others] = verdict.readings.filter(({beside}) => !beside);
  const distance = (reading: {probability: number | null}) =>
    Math.abs((reading.probability ?? p) - p);
  const far =
    others.find(({reading}) => reading === verdict.decidedBy) ??
    [...others].sort((a, b) => distance(b) - distance(a))[0];
  if (!far || far.probability === null) return null;
  const [here, there] = [verdict, far].map((one) =>
    probabilityText(one.probability, one.standardError)
  );
  const names = [own, far].map(({name}) => say(name, language));
  return {
    kind: "reading",
    by: verdict.decidedBy ? 1 : distance(far),
    ...wordsOf(language).overview.otherReading(names[0], here, names[1], there),
    href: `./targets.html#${verdict.id}`
  };
}

/** The scenario with the most different probability. */
function otherScenario(
  {id, probability}: TargetVerdict,
  own: string,
  {scenarios}: Outlook,
  language: Language
): Changer | null {
  const by = (one: Outlook["scenarios"][number]) =>
    Math.abs(one.probability[id] - (probability ?? 0));
  const [far] = scenarios
    .filter((one) => one.id !== own && one.probability[id] !== undefined)
    .sort((a, b) => by(b) - by(a));
  if (!far) return null;
  const there = probabilityText(far.probability[id]);
  return {
    kind: "scenario",
    by: by(far),
    ...wordsOf(language).overview.otherScenario(say(far.name, language), there),
    href: "./2035.html"
  };
}

/** What the answer rests on most: the pace of the years to come, what the published number counts, or one assumption. */
function assumed(
  {restsOn: [cause]}: TargetVerdict,
  {assumptions}: Project,
  language: Language
): Changer | null {
  const words = wordsOf(language).overview;
  if (!cause) return null;
  if ([...paceDriverIds, ...employedDriverIds].includes(cause.id))
    return {
      kind: "assumption",
      by: 0,
      ...words.pace(say(cause.name, language)),
      href: "./methods.html"
    };
  const page = assumptions.some(({id}) => id === cause.id)
    ? `#${encodeURIComponent(cause.id)}`
    : "";
  return {
    kind: "assumption",
    by: 0,
    ...words.assumption(say(cause.name, language)),
    href: `./methods.html${page}`
  };
}
