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
import {type Cell, textTable} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import type {DecisionInput} from "./decisionCommand.js";
import {runDecision, typedScenario} from "./runDecision.js";

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
  const {head, basis} = words;
  const columns = [
    {name: head.lever, grow: 1, least: 16},
    {name: head.today, least: 4},
    {name: head.value, least: 4},
    {name: head.interval, least: 4},
    {name: head.ratio, least: 3},
    {name: head.start, least: 4},
    {name: head.best, least: 4}
  ];
  const rows = answer.levers.map((lever) => leverCells(lever, language, paint));
  return [
    ...wrapText(describeSeek(answer, project, language), width).map(paint.strong),
    "",
    textTable(columns, [{name: "", rows}], {width, paint}),
    "",
    ...wrapText(basis(answer), width).map(paint.muted)
  ].join("\n");
}

function leverCells(lever: LeverAnswer, language: Language, paint: Setting["paint"]): Cell[] {
  const words = wordsOf(language).seek;
  const {name, unit, today, outcome, value, interval, ratio, latestStart, best} = lever;
  const amount = (given: number | null) =>
    given === null ? words.beyond : amountText(given, unit, language);
  const cell = (text: string): Cell => ({text, ...(value === null ? {paint: paint.muted} : {})});
  const needed =
    outcome === "reached"
      ? amount(value)
      : outcome === "noEffect"
        ? words.noEffectShort
        : words.notEnough;
  return [
    {text: say(name, language)},
    cell(amount(today)),
    cell(needed),
    cell(interval ? words.between(amount(interval[0]), amount(interval[1])) : ""),
    cell(ratio === null ? "" : ratio.toPrecision(2)),
    cell(latestStart === null ? "" : String(latestStart)),
    cell(outcome === "noEffect" ? "" : probabilityText(best.probability))
  ];
}
