import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {PartContent} from "./decisionPart.js";
import type {DeskAnswers} from "./deskAnswers.js";
import type {DeskQuestion} from "./deskQuestion.js";
import {leverPart} from "./leverPart.js";
import {mixPart} from "./mixPart.js";
import {differencePart, gapPart} from "./stageParts.js";
import {tornadoPart} from "./tornadoPart.js";

/** The parts of the page in their order, of what has been answered so far. */
export function decisionParts(
  {levers, mix, tornado, beside, gap, difference}: Partial<DeskAnswers>,
  project: Project,
  question: DeskQuestion,
  language: Language
): PartContent[] {
  return [
    ...(levers ? [leverPart(levers, project, question, language)] : []),
    ...(mix ? [mixPart(mix, project, question, language)] : []),
    ...(tornado ? [tornadoPart(tornado, project, question, language)] : []),
    ...(beside
      ? [{...tornadoPart(beside, project, question, language), part: "beside" as const}]
      : []),
    ...(gap ? [gapPart(gap, project, question, language)] : []),
    ...(difference ? [differencePart(difference, project, question, language)] : [])
  ];
}
