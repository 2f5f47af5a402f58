import {spanPlot} from "../../charts/span/spanPlot.js";
import {describeSeek, seekSpans} from "../../decide/describeSeek.js";
import type {SeekAnswer} from "../../decide/seekAnswer.js";
import {seekLever} from "../../decide/seekLever.js";
import {seekTable} from "../../decide/seekTable.js";
import type {Project} from "../../project/project.js";
import type {CommandContext} from "../command.js";
import type {Setting} from "../terminal/setting.js";
import {sharedCodes} from "../terminal/sharedCodes.js";
import {wrapText} from "../terminal/wrapText.js";
import type {DecisionInput} from "./decisionCommand.js";
import {runDecision, typedScenario, withTyped} from "./runDecision.js";
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
  const {plan: _plan, prior: _prior, json: _json, out: _out, scenario: _s, ...asked} = input;
  return runDecision<SeekAnswer>(
    dir,
    input,
    {
      name: "seek",
      analyse: (project, watch) =>
        seekLever(project, {...asked, scenario: typedScenario(input, project)}, watch),
      print: (answer, project, setting) =>
        printSeek(answer, project, {...setting, named: withTyped(project, input)}),
      charts(answer, project, {language}) {
        const {spans, rules} = seekSpans(answer);
        const description = describeSeek(answer, withTyped(project, input), language);
        if (spans.length === 0) return new Map();
        const frame = {unit: "1", description, rules};
        return new Map([["seek", spanPlot(spans, frame, {language, width: 720})]]);
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
 * @param setting - language, width, colours; the project with the scenario that was typed
 * @returns lines of text
 */
function printSeek(
  answer: SeekAnswer,
  project: Project,
  setting: Setting & {named: Project}
): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const {heads, rows, basis} = seekTable(answer, language);
  const cells = rows.map(({cells, quiet}) =>
    cells.map((text, i) => ({text, ...(quiet && i > 0 ? {paint: paint.muted} : {})}))
  );
  return [
    ...wrapText(describeSeek(answer, setting.named, language), width).map(paint.strong),
    "",
    tableOrList(heads, cells, setting),
    "",
    ...wrapText(basis, width).map(paint.muted),
    ...sharedCodes([answer.share], project, setting)
  ].join("\n");
}
