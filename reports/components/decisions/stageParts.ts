import {differencePlot} from "../../lib/charts/difference/differencePlot.js";
import {differenceText, nameUnit} from "../../lib/charts/text/differenceText.js";
import {say} from "../../lib/charts/text/say.js";
import type {GapShares} from "../../lib/decide/attributeGap.js";
import type {ScenarioComparison} from "../../lib/decide/compareScenarios.js";
import {findById} from "../../lib/decide/decisionQuestion.js";
import {describeCompare, describeGap, stageDifferences} from "../../lib/decide/describeCompare.js";
import {estimateText} from "../../lib/decide/estimateText.js";
import type {StageShare, StageShares} from "../../lib/decide/stageShares.js";
import {stageTable} from "../../lib/decide/stageTable.js";
import {wordsOf as decideWords} from "../../lib/decide/words/wordsOf.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {windowUnit} from "../../lib/quantity/windowUnit.js";
import {wordsOf} from "../../words/wordsOf.js";
import type {PartContent} from "./decisionPart.js";
import {type DeskQuestion, typedScenario} from "./deskQuestion.js";

/** Stages named in a title at most. */
const mostNamed = 2;

/** The gap between forecast and goal, stage by stage. */
export function gapPart(
  gap: GapShares,
  project: Project,
  {scenario}: DeskQuestion,
  language: Language
): PartContent {
  const {unit} = findById("target", gap.target, project.plan.targets);
  const {titles, captions} = wordsOf(language).decisions;
  const sentence = describeGap(gap, project, scenario.name, language);
  const window = windowUnit(unit);
  const bounded = gap.operator === "<" || gap.operator === "<=";
  const title = titles.gap({
    gap: differenceText(Math.abs(gap.goal - gap.from.median), window, language, {
      signed: false,
      unit: "full"
    }),
    short: bounded ? gap.from.median > gap.goal : gap.from.median < gap.goal,
    stages: sureStages(gap).map(({stage}) => decideWords(language).stage[stage])
  });
  return {
    part: "gap",
    sentence,
    title: gap.stages.length === 0 ? titles.gapNone : title,
    caption: captions.stages,
    table: {
      ...stageTable(gap, unit, language),
      basis: decideWords(language).gap.basis({runs: gap.runs, seed: 1})
    },
    chart: stageChart(gap, unit, sentence, language),
    command: `skillcast compare ${typedScenario(scenario, project)} --target ${gap.target}`
  };
}

/** Why a target fares differently under two scenarios. */
export function differencePart(
  comparison: ScenarioComparison,
  project: Project,
  {scenario, other}: DeskQuestion,
  language: Language
): PartContent {
  const {target, shares} = comparison.why;
  const [split] = shares;
  const {unit} = findById("target", target, project.plan.targets);
  const {titles, captions} = wordsOf(language).decisions;
  const [sentence] = describeCompare(comparison, project, language);
  const name = say(other.name, language);
  const {value} = estimateText(split.amount, windowUnit(unit), language);
  const [stage] = sureStages(split);
  const title = titles.difference({
    other: name,
    amount: nameUnit(value, windowUnit(unit), language),
    stage: stage ? decideWords(language).stage[stage.stage] : ""
  });
  const typed = [scenario, other].map((one) => typedScenario(one, project));
  return {
    part: "difference",
    sentence,
    title: split.stages.length === 0 ? titles.differenceNone(name) : title,
    caption: captions.stages,
    table: {
      ...stageTable(split, unit, language),
      basis: decideWords(language).compare.basis(comparison)
    },
    chart: stageChart(split, unit, sentence, language),
    command: `skillcast compare ${typed.join(" ")} --target ${target}`
  };
}

function stageChart(
  shares: Pick<StageShares, "stages">,
  unit: string,
  description: string,
  language: Language
): PartContent["chart"] {
  const bars = stageDifferences(shares, unit);
  if (bars.length === 0) return null;
  return (options) => ({...differencePlot(bars, {...options, language}), description});
}

/** The stages whose contribution is more than chance, the largest first. */
function sureStages({stages}: Pick<StageShares, "stages">): StageShare[] {
  const size = ({amount}: StageShare) => Math.abs(amount.value);
  return stages
    .filter((one) => size(one) > 1.96 * one.amount.standardError)
    .sort((a, b) => size(b) - size(a))
    .slice(0, mostNamed);
}
