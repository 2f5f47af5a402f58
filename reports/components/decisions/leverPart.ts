import {spanPlot} from "../../lib/charts/span/spanPlot.js";
import {say} from "../../lib/charts/text/say.js";
import {aimText} from "../../lib/decide/aimText.js";
import {describeSeek, seekSpans} from "../../lib/decide/describeSeek.js";
import type {LeverAnswer, SeekAnswer} from "../../lib/decide/seekAnswer.js";
import {seekTable} from "../../lib/decide/seekTable.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {customScenario} from "../../lib/scenario/customScenario.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";
import {wordsOf} from "../../words/wordsOf.js";
import {basisLinks} from "./basisLinks.js";
import type {LinkedRow, PartContent} from "./decisionPart.js";
import {type DeskQuestion, typedScenario} from "./deskQuestion.js";

/** What would make a target likely, measure by measure. */
export function leverPart(
  answer: SeekAnswer,
  project: Project,
  question: DeskQuestion,
  language: Language
): PartContent {
  const {spans, rules} = seekSpans(answer);
  const scenarios = [question.scenario, ...project.scenarios];
  const sentence = describeSeek(answer, {...project, scenarios}, language);
  const table = seekTable(answer, language);
  const byId = new Map(answer.levers.map((one) => [one.lever, one]));
  const typed = typedScenario(question.scenario, project);
  return {
    part: "levers",
    sentence,
    title: leverTitle(answer, language),
    caption: wordsOf(language).decisions.captions.levers,
    table: {
      ...table,
      rows: table.rows.map(
        (row): LinkedRow => ({
          ...row,
          links: [
            ...leverBasis(row.id, project, language),
            ...settingLinks(byId.get(row.id), project, question, language)
          ]
        })
      )
    },
    chart:
      spans.length === 0
        ? null
        : (options) =>
            spanPlot(spans, {unit: "1", description: sentence, rules}, {...options, language}),
    command: `skillcast seek --target ${answer.target} --probability ${aimText(answer.wanted)} --scenario ${typed}`
  };
}

function leverTitle({levers, wanted, today}: SeekAnswer, language: Language): string {
  const {titles} = wordsOf(language).decisions;
  const ask = aimText(wanted);
  const enough = levers.filter(({outcome}) => outcome === "reached");
  const short = levers.filter(({outcome}) => outcome === "outOfReach");
  if (enough.length + short.length === 0) return titles.leversIdle;
  if (today.probability >= wanted) return titles.leversAlready(ask);
  if (enough.length > 0)
    return titles.levers({
      ask,
      enough: enough.slice(0, 3).map(({name}) => say(name, language)),
      short: short.length
    });
  const [{name, best}] = short;
  return titles.leversNone({
    ask,
    lever: say(name, language),
    best: probabilityText(best.probability, best.standardError)
  });
}

function leverBasis(
  id: string,
  {levers}: Project,
  language: Language
): LinkedRow["links"] & object {
  const basis = levers.find((lever) => lever.id === id)?.basis;
  return basis ? basisLinks(basis, language) : [];
}

/** The scenario with the setting that suffices, on the bench. */
function settingLinks(
  answer: LeverAnswer | undefined,
  project: Project,
  {scenario}: DeskQuestion,
  language: Language
): LinkedRow["links"] & object {
  if (!answer || answer.value === null) return [];
  const {lever, value} = answer;
  const own = project.scenarios.includes(scenario);
  const set = {target: lever, operation: "set" as const, value};
  const made = own
    ? customScenario([set], {base: scenario.id})
    : {...scenario, changes: [...scenario.changes.filter((one) => one.target !== lever), set]};
  const href = `./scenarios.html#${shareScenario(made, project)}`;
  return [{text: wordsOf(language).decisions.openLever, href}];
}
