import {amountText, unitText} from "../../charts/text/amountText.js";
import {say} from "../../charts/text/say.js";
import {wordsOf as chartWords} from "../../charts/words/wordsOf.js";
import type {Allocation} from "../../decide/allocationAnswer.js";
import {allocationTable, mixBasis} from "../../decide/allocationTable.js";
import {describeAllocation} from "../../decide/describeAllocation.js";
import {errorText} from "../../decide/estimateText.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import {probabilityText} from "../../plan/probabilityText.js";
import type {Project} from "../../project/project.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";
import type {Setting} from "../terminal/setting.js";
import type {Cell} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import {basisOf} from "./allocationSheets.js";
import {tableOrList} from "./tableOrList.js";

/** Limits listed at most, those most worth easing. */
const mostPrices = 5;

/**
 * Sets the best mix for a terminal: the sentence, what is bought in which year, the curve, limits worth easing, unit costs.
 *
 * @param answer - from `allocateBudget`
 * @param project - names
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printAllocation(answer: Allocation, project: Project, setting: Setting): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const words = wordsOf(language).allocate;
  const titled = (title: string, text: string) => [
    ...wrapText(title, width).map(paint.strong),
    text,
    ""
  ];
  return [
    ...wrapText(describeAllocation(answer, project, language), width).map(paint.strong),
    "",
    ...(answer.best?.bought.length ? [boughtTable(answer, setting), ""] : []),
    ...titled(words.curve, curveTable(answer, setting)),
    ...(answer.prices.length > 0 ? titled(words.prices, priceTable(answer, setting)) : []),
    ...titled(words.costs, costLines(answer, language, width)),
    ...leftLines(answer, language, width),
    ...wrapText(mixBasis(answer, language), width).map(paint.muted)
  ].join("\n");
}

function boughtTable(answer: Allocation, setting: Setting): string {
  const {heads, rows} = allocationTable(answer, setting.language);
  const cells = rows.map(({id, cells}) =>
    cells.map((text, i) =>
      id === "" && (i === 0 || text !== "") ? {text, paint: setting.paint.strong} : {text}
    )
  );
  return tableOrList(heads, cells, setting);
}

function curveTable({curve, best}: Allocation, setting: Setting): string {
  const {language, paint} = setting;
  const {head, bestMark} = wordsOf(language).allocate;
  const {plusMinus} = wordsOf(language).compare;
  const rows = curve.map((mix) => {
    const marked = best !== null && mix.cost === best.cost;
    const cell = (text: string): Cell => ({text, ...(marked ? {paint: paint.strong} : {})});
    const largest = [...mix.bought].sort((a, b) => b.cost - a.cost)[0];
    return [
      cell(amountText(mix.cost, "CNY", language, true)),
      cell(plusMinus(probabilityText(mix.probability), errorText(100 * mix.standardError))),
      cell(marked ? bestMark : ""),
      cell(largest ? say(largest.name, language) : "")
    ];
  });
  return tableOrList([head.cost, head.probability, " ", head.mainly], rows, setting);
}

function priceTable({prices}: Allocation, setting: Setting): string {
  const {language} = setting;
  const {head} = wordsOf(language).allocate;
  const rows = [...prices]
    .sort((a, b) => b.price - a.price)
    .slice(0, mostPrices)
    .map(({limit: _, name, year, price}) => [
      {text: say(name, language)},
      {text: String(year)},
      {text: amountText(price, "CNY", language, true)}
    ]);
  return tableOrList([head.limit, head.year, head.worth], rows, setting);
}

function costLines({costs}: Allocation, language: Language, width: number): string {
  const {
    labelled,
    allocate: {based}
  } = wordsOf(language);
  // Small amounts of money are known to the last yuan.
  const unitCost = (amount: number) =>
    chartWords(language).amount(formatAmount(amount, {language}), unitText("CNY", language));
  return costs
    .flatMap(({name, amount, basis}) =>
      wrapText(
        labelled(say(name, language), based(unitCost(amount), basisOf(basis, language))),
        width - 2
      ).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`))
    )
    .join("\n");
}

/** The levers that get no more, by the reason; those without a unit cost too. */
function leftLines({leftOut, best}: Allocation, language: Language, width: number): string[] {
  const words = wordsOf(language).allocate;
  const {labelled} = wordsOf(language);
  const reasons = (["notWorth", "noEffect", "noCost"] as const).filter((reason) =>
    leftOut.some(({because}) => because === reason)
  );
  if (reasons.length === 0) return [];
  const lines = reasons.flatMap((reason) => {
    const names = leftOut
      .filter(({because}) => because === reason)
      .map(({name}) => say(name, language));
    const list = words.list(names);
    const idle = reason === "notWorth" && (best === null || best.bought.length === 0);
    const because = idle ? words.unneeded : words.because[reason];
    return wrapText(labelled(because, list), width - 4).map((line, i) =>
      i === 0 ? `  ${line}` : `    ${line}`
    );
  });
  return [...wrapText(words.leftOut, width), ...lines, ""];
}
