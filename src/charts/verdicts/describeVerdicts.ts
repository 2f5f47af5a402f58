import type {Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {verdictText} from "../text/verdictText.js";
import {wordsOf} from "../words/wordsOf.js";
import {byUrgency} from "./byUrgency.js";

/**
 * States what the verdicts add up to: how many targets are likely and unlikely, which is the most urgent, how many
 * stand without a probability, and how.
 *
 * @param targets - verdicts of one forecast
 * @param options.language - of the sentence; default zh
 * @returns one to three sentences
 * @example
 * describeVerdicts([{id: "T1", name: {zh: "新增人数", en: "new people"}, probability: 0.74, status: "likely", readings: [], due: 2027}], {language: "en"}) // => "1 of 1 targets have a probability: 1 likely or very likely to be met, 0 unlikely or very unlikely. Most urgent: T1 new people (likely, 74%)."
 * describeVerdicts([], {language: "en"}) // => "No target has a probability."
 */
export function describeVerdicts(
  targets: readonly TargetVerdict[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const words = wordsOf(language);
  const sorted = byUrgency(targets);
  const [first] = sorted;
  if (!first) return words.verdicts.none;
  const rest = targets.filter((target) => !sorted.some(({id}) => id === target.id));
  return words.sentences([
    words.verdicts.count({
      all: targets.length,
      judged: sorted.length,
      likely: sorted.filter(({probability}) => probability >= 0.66).length,
      unlikely: sorted.filter(({probability}) => probability < 0.33).length
    }),
    words.verdicts.mostUrgent(first.id, targetTitle(first, language), verdictText(first, language)),
    ...(rest.length > 0
      ? [words.verdicts.withoutProbability(rest.length, standing(rest, language))]
      : [])
  ]);
}

/** How many have each word, in the order in which they first appear. */
function standing(targets: readonly TargetVerdict[], language: Language) {
  const found = new Map<string, number>();
  for (const {status} of targets) {
    const word = statusText(status, language);
    found.set(word, (found.get(word) ?? 0) + 1);
  }
  return [...found].map(([word, count]) => ({word, count}));
}
