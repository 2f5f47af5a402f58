import {spanPlot} from "../../charts/span/spanPlot.js";
import {amountText} from "../../charts/text/amountText.js";
import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import {describeSeek, seekSpans} from "../../decide/describeSeek.js";
import type {LeverAnswer, SeekAnswer} from "../../decide/seekAnswer.js";
import {seekLever} from "../../decide/seekLever.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {CommandContext} from "../command.js";
import type {Setting} from "../terminal/setting.js";
import type {Cell} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import type {DecisionInput} from "./decisionCommand.js";
import {runDecision, typedScenario} from "./runDecision.js";
import {tableOrList} from "./tableOrList.js";

/** What `skillcast seek` was asked. */
export interface SeekInput extends DecisionInput {
  target: string;
  reading?: string;
  levers?: string[];
  probability: number;
  from?: number;
}

/** Does what `skillcast seek` was asked. */
export function runSeek(dir: string, input: SeekInput, context: CommandContext): Promise<void> {
  const {prior: _prior, json: _json, out: _out, scenario: _scenario, ...asked} = input;
  return runDecision<SeekAnswer>(
    dir,
    input,
    {
      name: "seek",
      analyse: (project, watch) =>
        seekLever(project, {...asked, scenario: typedScenario(input, project)}, watch),
      print: printSeek,
      chart(answer, project, {language}) {
        const {spans, rules} = seekSpans(answer);
        const description = describeSeek(answer, project, language);
        return spans.length === 0
          ? null
          : spanPlot(spans, {unit: "1", description, rules}, {language, width: 720});
      }
    },
    context
  );
}

/**
 * Sets the answer for a terminal: the sentence, the lever table, what its numbers mean.
 *
 * @param answer - from `seekLever`
 * @param project - names
 * @param setting - language, width, colours
 * @returns lines of text
 */
function printSeek(answer: SeekAnswer, project: Project, setting: Setting): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const words = wordsOf(language).seek;
  const {head, basis, actsFrom} = words;
  const {lever, today, value, interval, ratio, start, best} = head;
  const heads = [lever, today, value, interval, ratio, start, best];
  const soonest = answer.levers.find(({outcome}) => outcome === "tooLate")?.actsFrom;
  const open = answer.levers.some(({interval}) => interval?.includes(null));
  const late = soonest ? actsFrom(soonest) : "";
  const already = answer.today.probability >= answer.wanted;
  const rows = answer.levers.map((lever) =>
    leverCells(
      already ? {...lever, interval: null, ratio: null, latestStart: null} : lever,
      language,
      paint
    )
  );
  return [
    ...wrapText(describeSeek(answer, project, language), width).map(paint.strong),
    "",
    tableOrList(heads, rows, setting),
    "",
    ...wrapText(basis({...answer, already, open, late}), width).map(paint.muted)
  ].join("\n");
}

function leverCells(lever: LeverAnswer, language: Language, paint: Setting["paint"]): Cell[] {
  const words = wordsOf(language).seek;
  const {name, unit, today, value, interval, ratio, latestStart, best} = lever;
  const amount = (given: number | null) =>
    given === null ? words.beyond : amountText(given, unit, language);
  const cell = (text: string): Cell => ({text, ...(value === null ? {paint: paint.muted} : {})});
  return [
    {text: say(name, language)},
    cell(amount(today)),
    cell(neededText(lever, language)),
    cell(interval ? words.between(amount(interval[0]), amount(interval[1])) : ""),
    cell(ratio === null ? "" : ratio.toPrecision(2)),
    cell(latestStart === null ? "" : String(latestStart)),
    cell(moves(lever) ? probabilityText(best.probability) : "")
  ];
}

const moves = ({outcome}: LeverAnswer) => outcome === "reached" || outcome === "outOfReach";

function neededText({outcome, value, unit, actsFrom}: LeverAnswer, language: Language): string {
  const words = wordsOf(language).seek;
  if (value !== null) return amountText(value, unit, language);
  if (actsFrom !== null) return words.actsFrom(actsFrom);
  return outcome === "noEffect" ? words.noEffectShort : words.notEnough;
}
