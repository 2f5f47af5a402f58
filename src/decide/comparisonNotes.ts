import {say} from "../charts/text/say.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import type {ComparedTarget} from "./compareScenarios.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * What a reader must know of compared probabilities: which are only conditions, by which definition of the start they are, and which targets
 * no scenario moves.
 *
 * @param targets - those that are shown
 * @param project - names
 * @param language - of the reader
 * @returns one sentence each; none where there is nothing to say
 * @example
 * comparisonNotes([], {plan: {targets: [{id: "T05", held: {years: "years_first"}}]}, setup: {definitions: []}}, "en") // => ["T05 is judged by published ranks, which no scenario moves."]
 */
export function comparisonNotes(
  targets: readonly Pick<ComparedTarget, "target" | "conditional" | "byDefinition">[],
  {plan, setup}: Pick<Project, "plan" | "setup">,
  language: Language
): string[] {
  const {conditional, byDefinition, held} = wordsOf(language).compare;
  const ids = (list: typeof targets) => list.map(({target}) => target);
  const open = ids(targets.filter((one) => one.conditional.includes(true)));
  const defined = ids(targets.filter((one) => one.byDefinition));
  const ranked = plan.targets.flatMap((one) => (one.held ? [one.id] : []));
  const [first] = setup.definitions;
  return [
    ...(open.length > 0 ? [conditional(open)] : []),
    ...(defined.length > 0 ? [byDefinition(defined, say(first.name, language))] : []),
    ...(ranked.length > 0 ? [held(ranked)] : [])
  ];
}
