import {unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import type {Allocation} from "../../decide/allocationAnswer.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Basis} from "../../project/assumption.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import {knownNumber} from "../files/knownNumber.js";
import {probabilityCell} from "../files/probabilityCell.js";
import type {Sheet} from "../files/workbookBytes.js";
import type {Setting} from "../terminal/setting.js";

/**
 * Lays the best mix out as sheets: what is bought, the curve, limits worth easing, unit costs.
 *
 * @param answer - from `allocateBudget`
 * @param setting - language
 */
export function allocationSheets(
  {best, curve, prices, costs, from, until}: Allocation,
  _project: Project,
  {language}: Pick<Setting, "language">
): Sheet[] {
  const words = wordsOf(language).allocate;
  const {head} = words;
  const seek = wordsOf(language).seek.head;
  const years = Array.from({length: until - from + 1}, (_, i) => from + i);
  const unit = unitText("CNY", language);
  return [
    {
      name: head.mix,
      head: [head.lever, seek.today, ...years.map(String), `${head.cost} (${unit})`],
      rows: (best?.bought ?? []).map(({name, unit, years: own, cost}) => [
        `${say(name, language)} (${unitText(unit, language)})`,
        own[0].today,
        ...own.map(({value}) => value),
        cost
      ])
    },
    {
      name: words.curve,
      head: [`${head.cost} (${unit})`, head.probability, "±"],
      rows: curve.map(({cost, probability, standardError}) => [
        cost,
        probabilityCell(probability),
        {percent: Number((1.96 * standardError).toFixed(2))}
      ])
    },
    ...(prices.length === 0
      ? []
      : [
          {
            name: head.limit,
            head: [head.limit, head.year, `${head.worth} (${unit})`],
            rows: prices.map(({name, year, price}) => [
              say(name, language),
              String(year),
              knownNumber(price)
            ])
          }
        ]),
    {
      name: head.unitCost,
      head: [head.lever, `${head.unitCost} (${unit})`, head.basis, ""],
      rows: costs.map(({name, amount, basis}) => [
        say(name, language),
        amount,
        basisOf(basis, language),
        say(basis.reason, language)
      ])
    }
  ];
}

/** Whether a number has a source, and which. */
export function basisOf({kind, sources}: Basis, language: Language): string {
  const words = wordsOf(language).allocate;
  if (kind === "source") return words.source(sources);
  return kind === "internal" ? words.internal : words.assumed;
}
