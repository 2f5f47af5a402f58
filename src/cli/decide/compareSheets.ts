import {unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import type {ScenarioComparison} from "../../decide/compareScenarios.js";
import {findById} from "../../decide/decisionQuestion.js";
import {knownTo} from "../../decide/estimateText.js";
import {windowUnit} from "../../decide/windowUnit.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import {knownNumber} from "../files/knownNumber.js";
import {probabilityCell} from "../files/probabilityCell.js";
import type {Sheet, SheetValue} from "../files/workbookBytes.js";
import type {Setting} from "../terminal/setting.js";
import {inputText} from "./printCompare.js";

/** Points of a hundred, as a share. */
const points = (value: number): SheetValue => ({percent: Number(value.toFixed(3))});

/**
 * Lays a comparison out as sheets: every target under every scenario with the differences, the inputs that differ, and the stages behind
 * the difference. Numbers are no finer than they are known.
 *
 * @param comparison - from `compareScenarios`
 * @param project - names
 * @param setting - language
 */
export function compareSheets(
  comparison: ScenarioComparison,
  project: Project,
  setting: Setting
): Sheet[] {
  const {scenarios, inputs} = comparison;
  const {language} = setting;
  const {head, sheets} = wordsOf(language).compare;
  const names = scenarios.map(({name}) => say(name, language));
  return [
    targetSheet(comparison, project, setting),
    {
      name: sheets.inputs,
      head: [sheets.scenario, sheets.differs],
      rows: inputs.flatMap(({levers, assumptions}, i) =>
        [...levers, ...assumptions].map((input) => [names[i + 1], inputText(input, setting)])
      )
    },
    {
      name: sheets.why,
      head: [sheets.scenario, head.stage, head.toAmount, "±", head.toProbability, "±"],
      rows: stageRows(comparison, project, setting)
    }
  ];
}

function targetSheet(
  {scenarios, targets}: ScenarioComparison,
  {plan}: Project,
  {language}: Setting
): Sheet {
  const {head, sheets} = wordsOf(language).compare;
  const names = scenarios.map(({name}) => say(name, language));
  const others = names.slice(1);
  return {
    name: head.target,
    head: [
      "ID",
      head.target,
      sheets.unit,
      ...names.map((name) => `${head.probability}: ${name}`),
      ...others.flatMap((name) => [
        `${head.difference}: ${name}`,
        "±",
        `${head.amount}: ${name}`,
        "±"
      ])
    ],
    rows: targets.map(({target, unit, probabilities, differences}) => [
      target,
      say(findById("target", target, plan.targets).name, language),
      unitText(windowUnit(unit), language),
      ...probabilities.map(({value}) => probabilityCell(value)),
      ...differences.flatMap(({probability, amount}) => [
        points(probability.value),
        points(1.96 * probability.standardError),
        knownTo(amount.value, 1.96 * amount.standardError),
        knownNumber(1.96 * amount.standardError)
      ])
    ])
  };
}

function stageRows(
  {scenarios, why}: ScenarioComparison,
  _project: Project,
  {language}: Setting
): SheetValue[][] {
  const {stage, compare} = wordsOf(language);
  return why.shares.flatMap(({stages, amount, probability}, i) => {
    const name = say(scenarios[i + 1].name, language);
    const all = [
      ...stages.map((one) => ({...one, title: stage[one.stage]})),
      {amount, probability, title: compare.sum}
    ];
    return stages.length === 0
      ? []
      : all.map((one) => [
          name,
          one.title,
          knownTo(one.amount.value, 1.96 * one.amount.standardError),
          knownNumber(1.96 * one.amount.standardError),
          points(one.probability.value),
          points(1.96 * one.probability.standardError)
        ]);
  });
}
