import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** How much is known, from whom, and how much of it cannot all be true. */
export function dataSentence({figures, findings, plan}: Project, language: Language): string {
  const conflicts = findings.filter(({kind}) => kind === "conflict").length;
  const deciding = findings.filter(({severity}) => severity === "decides").length;
  const own = figures.filter(({place}) => place === plan.place.zh).length;
  return wordsOf(language).data.sum({
    figures: figures.length,
    own,
    place: plan.place[language],
    conflicts,
    deciding
  });
}
