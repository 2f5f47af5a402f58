import {spanPlot} from "../../charts/span/spanPlot.js";
import {amountText} from "../../charts/text/amountText.js";
import {differenceText} from "../../charts/text/differenceText.js";
import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import {analyseSensitivity} from "../../decide/analyseSensitivity.js";
import {findById} from "../../decide/decisionQuestion.js";
import {
  describeSensitivity,
  indexText,
  limitText,
  resultText,
  sensitivitySpans
} from "../../decide/describeSensitivity.js";
import {knownTo} from "../../decide/estimateText.js";
import {
  type InputSensitivity,
  type Sensitivity,
  type SensitivityOptions,
  spread
} from "../../decide/sensitivityAnswer.js";
import {windowUnit} from "../../decide/windowUnit.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import type {CommandContext} from "../command.js";
import {finiteOrNull} from "../files/jsonText.js";
import type {Setting} from "../terminal/setting.js";
import type {Cell} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import type {DecisionInput} from "./decisionCommand.js";
import {runDecision, typedScenario} from "./runDecision.js";
import {tableOrList} from "./tableOrList.js";

/** What `skillcast sensitivity` was asked. */
export interface SensitivityInput
  extends Omit<DecisionInput, "runs">,
    Pick<SensitivityOptions, "target" | "reading" | "method" | "by" | "samples"> {}

/** Inputs listed at most. */
const mostListed = 15;

/** Does what `skillcast sensitivity` was asked. */
export function runSensitivity(
  dir: string,
  input: SensitivityInput,
  context: CommandContext
): Promise<void> {
  const {prior: _prior, json: _json, out: _out, scenario: _scenario, ...asked} = input;
  return runDecision<Sensitivity>(
    dir,
    input,
    {
      name: "sensitivity",
      // As long as it takes to start the workers.
      little: input.method !== "sobol" && input.samples === undefined,
      async analyse(project, watch) {
        const scenario = typedScenario(input, project);
        const found = await analyseSensitivity(project, {...asked, scenario}, watch);
        return finiteOrNull(found) as Sensitivity;
      },
      print: printSensitivity,
      chart(answer, project, {language}) {
        const target = findById("target", answer.target, project.plan.targets);
        const {spans, ...axis} = sensitivitySpans(answer, target);
        const description = describeSensitivity(answer, project, language);
        return spans.length === 0
          ? null
          : spanPlot(spans, {...axis, description}, {language, width: 720});
      }
    },
    context
  );
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
  const words = wordsOf(language).sensitivity;
  const target = findById("target", answer.target, project.plan.targets);
  const {inputs, idle, method} = answer;
  const shown = inputs.slice(0, mostListed);
  const {heads, cells} = tableOf(answer, target, setting);
  const lines = [
    ...wrapText(describeSensitivity(answer, project, language), width).map(paint.strong)
  ];
  if (shown.length > 0) lines.push("", tableOrList(heads, shown.map(cells), setting));
  const notes = [
    ...(inputs.length > shown.length ? [words.shown(shown.length, inputs.length)] : []),
    ...(idle > 0 ? [words.idle(idle)] : []),
    words.basis[method](answer)
  ];
  lines.push("", ...notes.flatMap((note) => wrapText(note, width)).map(paint.muted));
  return lines.join("\n");
}

interface SensitivityTable {
  heads: string[];
  cells(input: InputSensitivity): Cell[];
}

function tableOf(answer: Sensitivity, target: Target, {language}: Setting): SensitivityTable {
  const {method, discovered} = answer;
  const {head} = wordsOf(language).sensitivity;
  const {between, beyond} = wordsOf(language).seek;
  const result = (value: number) => resultText(value, target, language);
  const difference = (value: number) => ({
    text: differenceText(value, windowUnit(target.unit), language, {signed: false})
  });
  const named = (one: InputSensitivity): Cell => ({text: say(one.name, language)});
  if (method === "tornado")
    return {
      heads: [head.input, head.range, head.atLow, head.atHigh, head.spread],
      cells(one) {
        const {oneWay, unit} = one;
        if (!oneWay) return [named(one)];
        const ends = [oneWay.low, oneWay.high].map((value) => amountText(value, unit, language));
        return [
          named(one),
          {text: between(ends[0] ?? beyond, ends[1] ?? beyond)},
          ...[oneWay.atLow, oneWay.atHigh].map((value) => ({text: result(value)})),
          difference(spread(oneWay))
        ];
      }
    };
  if (method === "morris")
    return {
      heads: [head.input, head.effect, head.error, head.deviation],
      cells(one) {
        if (!one.effect) return [named(one)];
        const {absolute, deviation} = one.effect;
        const error = 1.96 * absolute.standardError;
        return [
          named(one),
          ...[absolute.value, error, deviation].map((value) => difference(knownTo(value, error)))
        ];
      }
    };
  if (discovered)
    return {
      heads: [head.condition, head.chance],
      cells(one) {
        const limit = discovered.limits[answer.inputs.indexOf(one)];
        return [{text: limitText(limit, language)}, {text: probabilityText(limit.chance)}];
      }
    };
  return {
    heads: [head.input, head.first, head.total],
    cells(one) {
      if (!one.indices) return [named(one)];
      const {first, total} = one.indices;
      return [named(one), {text: indexText(first, language)}, {text: indexText(total, language)}];
    }
  };
}
