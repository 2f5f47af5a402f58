import {unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import type {ScenarioComparison} from "../../decide/compareScenarios.js";
import {comparisonNotes} from "../../decide/comparisonNotes.js";
import {findById} from "../../decide/decisionQuestion.js";
import {knownTo} from "../../decide/estimateText.js";
import type {Estimate} from "../../decide/stageShares.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {knownNumber} from "../files/knownNumber.js";
import {probabilityCell} from "../files/probabilityCell.js";
import type {Sheet, SheetValue} from "../files/workbookBytes.js";
import type {Setting} from "../terminal/setting.js";
import {inputText} from "./printCompare.js";

/** A difference of probabilities in whole points, and half its 95% interval, never 0. */
function pointCells({value, standardError}: Estimate): SheetValue[] {
  return [Math.round(100 * value) + 0, Math.max(1, Math.round(196 * standardError))];
}

/** A difference and half its 95% interval, those of shares in points. */
function amountCells({value, standardError}: Estimate, unit: string): SheetValue[] {
  const scale = windowUnit(unit) === "1" ? 100 : 1;
  const [by, error] = [value, 1.96 * standardError].map((each) => scale * each);
  return [knownTo(by, error), knownNumber(error)];
}

/** What differences of a target are counted in. */
function unitOf(unit: string, language: Language): string {
  const window = windowUnit(unit);
  return window === "1" ? wordsOf(language).compare.head.difference : unitText(window, language);
}

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
  const {scenarios, inputs, why} = comparison;
  const {language} = setting;
  const {unit} = findById("target", why.target, project.plan.targets);
  const toAmount = `${wordsOf(language).compare.head.toAmount} (${unitOf(unit, language)})`;
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
      head: [sheets.scenario, head.stage, toAmount, "±", head.toProbability, "±"],
      rows: stageRows(comparison, project, setting)
    }
  ];
}

function targetSheet(
  {scenarios, targets}: ScenarioComparison,
  {plan, setup}: Project,
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
      ]),
      sheets.note
    ],
    rows: targets.map(({target, unit, probabilities, differences, ...marks}) => [
      target,
      say(findById("target", target, plan.targets).name, language),
      unitOf(unit, language),
      ...probabilities.map(({value}) => probabilityCell(value)),
      ...differences.flatMap(({probability, amount}) => [
        ...pointCells(probability),
        ...amountCells(amount, unit)
      ]),
      comparisonNotes([{target, ...marks}], {plan: {...plan, targets: []}, setup}, language).join(
        " "
      )
    ])
  };
}

function stageRows(
  {scenarios, why}: ScenarioComparison,
  {plan}: Project,
  {language}: Setting
): SheetValue[][] {
  const {stage, compare} = wordsOf(language);
  const {unit} = findById("target", why.target, plan.targets);
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
          ...amountCells(one.amount, unit),
          ...pointCells(one.probability)
        ]);
  });
}
