import {unitText} from "../../charts/text/amountText.js";
import {wordsOf as chartWordsOf} from "../../charts/words/wordsOf.js";
import {describeTogether, placeNames} from "../../decide/describeTogether.js";
import type {PlaceAmount} from "../../decide/placeAmount.js";
import type {PlacesTogether, TogetherQuantity} from "../../decide/placesTogether.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Language} from "../../quantity/label.js";
import {knownNumber} from "../files/knownNumber.js";
import type {Sheet, SheetValue} from "../files/workbookBytes.js";

/**
 * Lays several places put together out as sheets: the amounts, a row a quantity and place, and what follows from them in sentences.
 * Numbers are no finer than they are known.
 *
 * @param together - from `placesTogether`
 * @param language - of the reader
 */
export function togetherSheets(together: PlacesTogether, language: Language): Sheet[] {
  const words = wordsOf(language).together;
  const {column} = chartWordsOf(language);
  const {parts} = describeTogether(together, language);
  const names = placeNames(together, language);
  const {head} = words;
  return [
    {
      name: words.sheets.amounts,
      head: [
        words.sheets.quantity,
        head.place,
        head.median,
        column.lower80,
        column.upper80,
        head.probability,
        head.goal,
        head.reconciled,
        column.unit
      ],
      rows: together.quantities.flatMap((quantity, i) =>
        amountRows(quantity, {together, title: parts[i].title, names, language})
      )
    },
    {
      name: words.sheets.follows,
      head: [words.sheets.quantity, words.sheets.sentence],
      rows: parts.flatMap(({title, sentences}) => sentences.map((text) => [title, text]))
    }
  ];
}

function amountRows(
  {unit, parts, whole, sum, goals, reconciled}: TogetherQuantity,
  {
    together,
    title,
    names,
    language
  }: {
    together: PlacesTogether;
    title: string;
    names: ReadonlyMap<string, string>;
    language: Language;
  }
): SheetValue[][] {
  const words = wordsOf(language).together;
  const amount = (value: number | null | undefined): SheetValue => {
    const known = knownNumber(value);
    return known === null || unit !== "1" ? known : {percent: known};
  };
  const row = (
    name: string,
    one: Pick<PlaceAmount, "median" | "lower80" | "upper80" | "probability">,
    goal: number | null,
    made: number | null
  ): SheetValue[] => [
    title,
    name,
    amount(one.median),
    amount(one.lower80),
    amount(one.upper80),
    one.probability === null ? null : {percent: Number(one.probability.toFixed(2))},
    amount(goal),
    amount(made),
    unitText(unit, language)
  ];
  const placeRow = (one: PlaceAmount, name: string) =>
    row(name, one, one.goal, reconciled?.find(({place}) => place === one.place)?.median ?? null);
  return [
    ...parts.map((one) => placeRow(one, names.get(one.place) ?? one.place)),
    ...(sum
      ? [row(words.sum(parts.length), sum[together.dependence], goals?.sum ?? null, null)]
      : []),
    ...(whole ? [placeRow(whole, words.whole(names.get(whole.place) ?? whole.place))] : [])
  ];
}
