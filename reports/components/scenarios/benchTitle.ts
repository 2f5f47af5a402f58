import type {SiteDecisions} from "../../build/siteDecisions.js";
import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Rise of the probability from which a lever is named. */
const noticed = 0.02;

/** What the bench finds before anybody moves anything: the lever that does most for the headline target, and how far it takes it. */
export function benchTitle(
  {plan}: Pick<Project, "plan">,
  {answers: {levers: answer}}: SiteDecisions,
  language: Language
): string {
  const words = wordsOf(language).scenarios;
  const [best] = [...answer.levers].sort((a, b) => b.best.probability - a.best.probability);
  const target = plan.targets.find(({id}) => id === answer.target);
  if (!best || !target || best.best.probability - answer.today.probability < noticed)
    return words.title;
  return words.strongest({
    lever: say(best.name, language),
    target: say(target.name, language),
    before: probabilityText(answer.today.probability),
    after: probabilityText(best.best.probability)
  });
}
