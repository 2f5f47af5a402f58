import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {spanPlot} from "../../charts/span/spanPlot.js";
import {analyseSensitivity} from "../../decide/analyseSensitivity.js";
import {findById} from "../../decide/decisionQuestion.js";
import type {DecisionWatch} from "../../decide/decisionWatch.js";
import {describeSensitivity, sensitivitySpans} from "../../decide/describeSensitivity.js";
import type {Sensitivity, SensitivityOptions} from "../../decide/sensitivityAnswer.js";
import {sensitivityTable} from "../../decide/sensitivityTable.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {CommandContext} from "../command.js";
import {finiteOrNull} from "../files/jsonText.js";
import type {Setting} from "../terminal/setting.js";
import {sharedCodes} from "../terminal/sharedCodes.js";
import {wrapText} from "../terminal/wrapText.js";
import type {DecisionInput} from "./decisionCommand.js";
import {runDecision, typedScenario} from "./runDecision.js";
import {tableOrList} from "./tableOrList.js";

/** What `skillcast sensitivity` was asked. */
export interface SensitivityInput
  extends Omit<DecisionInput, "runs">,
    Pick<SensitivityOptions, "target" | "reading" | "method" | "by" | "samples"> {
  /** One or more, in the order wanted. */
  targets: string[];
}

/** Of several targets one answer each. */
interface Sensitivities {
  answers: Sensitivity[];
}

/** Does what `skillcast sensitivity` was asked. */
export function runSensitivity(
  dir: string,
  input: SensitivityInput,
  context: CommandContext
): Promise<void> {
  const {
    plan: _plan,
    prior: _prior,
    json: _json,
    out: _out,
    scenario: _s,
    targets,
    ...asked
  } = input;
  const one = {
    name: "sensitivity",
    // As long as it takes to start the workers.
    little: input.method !== "sobol" && input.samples === undefined
  };
  const analyse = async (project: Project, target: string, watch: DecisionWatch) => {
    const scenario = typedScenario(input, project);
    const found = await analyseSensitivity(project, {...asked, target, scenario}, watch);
    return finiteOrNull(found) as Sensitivity;
  };
  if (targets.length === 1)
    return runDecision<Sensitivity>(
      dir,
      input,
      {
        ...one,
        analyse: (project, watch) => analyse(project, input.target, watch),
        print: printSensitivity,
        charts: (answer, project, {language}) => charts([answer], project, language, () => one.name)
      },
      context
    );
  return runDecision<Sensitivities>(
    dir,
    input,
    {
      ...one,
      async analyse(project, watch) {
        const answers: Sensitivity[] = [];
        for (const target of targets) answers.push(await analyse(project, target, watch));
        return {answers};
      },
      print: ({answers}, project, setting) =>
        answers.map((answer) => printSensitivity(answer, project, setting)).join("\n\n"),
      charts: ({answers}, project, {language}) =>
        charts(answers, project, language, ({target}) => `${one.name}-${target}`)
    },
    context
  );
}

/** The charts of answers that have one. */
function charts(
  answers: readonly Sensitivity[],
  project: Project,
  language: Language,
  name: (answer: Sensitivity) => string
): Map<string, ChartSpec> {
  const drawn = answers.flatMap((answer): [string, ChartSpec][] => {
    const target = findById("target", answer.target, project.plan.targets);
    const {spans, ...axis} = sensitivitySpans(answer, target);
    const description = describeSensitivity(answer, project, language);
    if (spans.length === 0) return [];
    return [[name(answer), spanPlot(spans, {...axis, description}, {language, width: 720})]];
  });
  return new Map(drawn);
}

/**
 * Sets what a target rests on for a terminal: the sentence, the inputs, what the numbers mean.
 *
 * @param answer - from `analyseSensitivity`
 * @param project - names
 * @param setting - language, width, colours
 * @returns lines of text
 */
function printSensitivity(answer: Sensitivity, project: Project, setting: Setting): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const target = findById("target", answer.target, project.plan.targets);
  const {heads, rows, basis} = sensitivityTable(answer, target, language);
  const lines = [
    ...wrapText(describeSensitivity(answer, project, language), width).map(paint.strong)
  ];
  const cells = rows.map(({cells}) => cells.map((text) => ({text})));
  if (rows.length > 0) lines.push("", tableOrList(heads, cells, setting));
  lines.push(
    "",
    ...basis
      .split("\n")
      .flatMap((note) => wrapText(note, width))
      .map(paint.muted)
  );
  lines.push(...sharedCodes([answer.share], project, setting));
  return lines.join("\n");
}
