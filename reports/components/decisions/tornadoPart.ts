import {spanPlot} from "../../lib/charts/span/spanPlot.js";
import {say} from "../../lib/charts/text/say.js";
import {findById} from "../../lib/decide/decisionQuestion.js";
import {
  describeSensitivity,
  resultText,
  sensitivitySpans
} from "../../lib/decide/describeSensitivity.js";
import type {Sensitivity} from "../../lib/decide/sensitivityAnswer.js";
import {sensitivityTable} from "../../lib/decide/sensitivityTable.js";
import {parameterNames} from "../../lib/project/parameterNames.js";
import type {Project} from "../../lib/project/project.js";
import type {Target} from "../../lib/project/target.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import type {LinkedRow, PartContent} from "./decisionPart.js";
import {type DeskQuestion, typedScenario} from "./deskQuestion.js";

/** What a target rests on, one uncertain input after the other. */
export function tornadoPart(
  answer: Sensitivity,
  project: Project,
  question: DeskQuestion,
  language: Language
): PartContent {
  const target = findById("target", answer.target, project.plan.targets);
  const {spans, ...axis} = sensitivitySpans(answer, target);
  const sentence = describeSensitivity(answer, project, language);
  const table = sensitivityTable(answer, target, language);
  const mark = wordsOf(language).terms.assumption;
  return {
    part: "tornado",
    sentence,
    title: tornadoTitle(answer, target, language),
    caption: wordsOf(language).decisions.captions.tornado,
    table: {
      ...table,
      rows: table.rows.map((row): LinkedRow => {
        const found = project.assumptions.find((one) => parameterNames(one).includes(row.id));
        const anchor = found ? `#${encodeURIComponent(found.id)}` : "";
        return {...row, links: [{text: mark, href: `./methods.html${anchor}`}]};
      })
    },
    chart:
      spans.length === 0
        ? null
        : (options) => spanPlot(spans, {...axis, description: sentence}, {...options, language}),
    command: `skillcast sensitivity --target ${answer.target} --scenario ${typedScenario(question.scenario, project)}`
  };
}

function tornadoTitle({inputs, goal}: Sensitivity, target: Target, language: Language): string {
  const {titles} = wordsOf(language).decisions;
  const [strongest] = inputs;
  if (!strongest?.oneWay) return titles.tornadoNone;
  const ends = [strongest.oneWay.atLow, strongest.oneWay.atHigh].sort((a, b) => a - b);
  return titles.tornado({
    input: say(strongest.name, language),
    low: resultText(ends[0], target, language),
    high: resultText(ends[1], target, language, true),
    goalInside: ends[0] <= goal && goal <= ends[1]
  });
}
