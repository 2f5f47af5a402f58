import {amountText} from "../../lib/charts/text/amountText.js";
import {tradeOffPlot} from "../../lib/charts/tradeOff/tradeOffPlot.js";
import {aimText} from "../../lib/decide/aimText.js";
import type {Allocation} from "../../lib/decide/allocationAnswer.js";
import {allocationTable} from "../../lib/decide/allocationTable.js";
import {describeAllocation} from "../../lib/decide/describeAllocation.js";
import {tradeOffPoints} from "../../lib/decide/tradeOffPoints.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {basisLinks} from "./basisLinks.js";
import type {LinkedRow, PartContent} from "./decisionPart.js";
import {type DeskQuestion, typedScenario} from "./deskQuestion.js";

/** What it costs: the mix that reaches the probability at least cost, and what more or less money attains. */
export function mixPart(
  answer: Allocation,
  project: Project,
  {scenario}: DeskQuestion,
  language: Language
): PartContent {
  const {captions} = wordsOf(language).decisions;
  // A scenario of a link is not among those of the project.
  const named = {...project, scenarios: [scenario, ...project.scenarios]};
  const {points, frame} = tradeOffPoints(answer, named, language);
  const table = allocationTable(answer, language);
  const [target] = answer.targets;
  return {
    part: "mix",
    sentence: describeAllocation(answer, named, language),
    title: mixTitle(answer, language),
    caption: captions.mix,
    table: {
      ...table,
      rows: table.rows.map((row): LinkedRow => {
        const cost = answer.costs.find(({lever}) => lever === row.id);
        return cost ? {...row, links: basisLinks(cost.basis, language)} : row;
      })
    },
    chart:
      points.length < 2 ? null : (options) => tradeOffPlot(points, frame, {...options, language}),
    command: `skillcast allocate --target ${target.target} --probability ${aimText(answer.wanted ?? 0)} --scenario ${typedScenario(scenario, project)}`
  };
}

function mixTitle({outcome, best, wanted, today}: Allocation, language: Language): string {
  const {titles} = wordsOf(language).decisions;
  const ask = aimText(wanted ?? 0);
  if (today.probability >= (wanted ?? 0)) return titles.mixFree(ask);
  if (!best || best.bought.length === 0) return titles.mixNothing;
  const cost = amountText(best.cost, "CNY", language, true);
  const attained = probabilityText(best.probability, best.standardError);
  return outcome === "found" ? titles.mix({ask, cost}) : titles.mixShort({ask, cost, attained});
}
