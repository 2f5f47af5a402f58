import {amountText} from "../charts/text/amountText.js";
import {goalText} from "../charts/text/goalText.js";
import {say} from "../charts/text/say.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Label, Language} from "../quantity/label.js";
import {unknownName} from "../quantity/unknownName.js";
import type {PlaceAmount, TogetherAmount} from "./placeAmount.js";
import type {PlacesTogether, TogetherQuantity} from "./placesTogether.js";
import {wordsOf} from "./words/wordsOf.js";

/** One quantity of several places, as people read it: what it is, a table of the places, and what follows. */
export interface TogetherPart {
  id: string;
  title: string;
  heads: string[];
  /** The sum and the whole come last. */
  rows: string[][];
  sentences: string[];
}

/** Several places put together, as people read it. */
export interface TogetherText {
  summary: string;
  parts: TogetherPart[];
  /** What is not added up, and what the numbers rest on. */
  below: string[];
}

/**
 * Says what several places come to together, quantity by quantity.
 *
 * @param together - from `placesTogether`
 * @param language - of the reader
 * @example
 * describeTogether({runs: 8, seed: 1, dependence: "common", complete: false, whole: null, places: [{id: "a", name: {zh: "甲", en: "A"}}, {id: "b", name: {zh: "乙", en: "B"}}], quantities: [], alone: []}, "en").summary // => "These places have no target of one kind and the same years, so that nothing adds up; skillcast forecast shows each by itself."
 */
export function describeTogether(together: PlacesTogether, language: Language): TogetherText {
  checkForm("together", together, {
    places: [{name: "label"}],
    quantities: [{}],
    alone: [{place: "text", targets: "list"}],
    dependence: "text",
    runs: "number"
  });
  if (!Object.hasOwn(wordsOf(language).together.basis, together.dependence))
    throw new RangeError(
      unknownName("dependence", together.dependence, Object.keys(wordsOf(language).together.basis))
    );
  const words = wordsOf(language).together;
  const {places, quantities, whole, runs, seed, dependence, alone} = together;
  const names = placeNames(together, language);
  const summary =
    quantities.length === 0
      ? words.nothingShared
      : words.summary({
          places: places.length,
          shared: quantities.length,
          added: quantities.filter(({adds}) => adds).length,
          whole: whole === null ? "" : (names.get(whole) ?? whole)
        });
  const moving = quantities.some(({adds, arrivals}) => adds && arrivals);
  return {
    summary,
    parts: quantities.map((quantity) => partOf(quantity, together, names, language)),
    below: [
      ...alone
        .filter(({targets}) => targets.length > 0)
        .map(({place, targets}) => words.alone(names.get(place) ?? place, targets.length)),
      words.basis[dependence]({runs, seed, moving}),
      ...(together.effective ? [words.weighted(Math.floor(together.effective[dependence]))] : [])
    ]
  };
}

/** Names of places; two of one name are told apart by their ids. */
export function placeNames(
  {places}: Pick<PlacesTogether, "places">,
  language: Language
): Map<string, string> {
  const said = places.map(({name}: {name: Label}) => say(name, language));
  return new Map(
    places.map(({id}, i) => {
      const twice = said.filter((name) => name === said[i]).length > 1;
      return [id, twice ? `${said[i]} ${id}` : said[i]];
    })
  );
}

function partOf(
  quantity: TogetherQuantity,
  {dependence, complete}: PlacesTogether,
  names: ReadonlyMap<string, string>,
  language: Language
): TogetherPart {
  const {together: words} = wordsOf(language);
  const {id, name, reading, from, until, unit, parts, whole, sum, goals, reconciled} = quantity;
  const made = (place: string) => {
    const found = reconciled?.find((one) => one.place === place);
    return found ? amountText(found.median, unit, language) : "";
  };
  const row = (title: string, amount: TogetherAmount, goal: string, after: string) => {
    const {median, low, high} = written(amount, unit, language);
    return [title, median, words.between(low, high), chance(amount), goal, after];
  };
  const goalOf = ({operator, goal, goalHigh}: PlaceAmount) =>
    goalText(
      {operator, value: goal, ...(goalHigh === null ? {} : {valueHigh: goalHigh}), unit},
      language
    );
  const placeRow = (one: PlaceAmount, title: string) =>
    row(title, one, goalOf(one), made(one.place));
  const total = goals?.sum ?? summedGoals(parts);
  return {
    id,
    title: words.quantity(say(name, language), say(reading, language), from, until),
    heads: [
      words.head.place,
      words.head.median,
      words.head.interval,
      words.head.probability,
      words.head.goal,
      words.head.reconciled
    ],
    rows: [
      ...parts.map((one) => placeRow(one, names.get(one.place) ?? one.place)),
      ...(sum
        ? [row(words.sum(parts.length), sum[dependence], amountText(total, unit, language), "")]
        : []),
      ...(whole ? [placeRow(whole, words.whole(names.get(whole.place) ?? whole.place))] : [])
    ],
    sentences: sentencesOf(quantity, {dependence, complete}, language)
  };
}

const chance = ({probability}: TogetherAmount) =>
  probability === null ? "" : probabilityText(probability);

/** The sum of the goals; nothing where they do not ask for the same direction. */
function summedGoals(parts: readonly PlaceAmount[]): number | null {
  const alike = parts.every(({operator}) => operator === parts[0].operator);
  return alike ? parts.reduce((sum, {goal}) => sum + goal, 0) : null;
}

function written(amount: TogetherAmount, unit: string, language: Language) {
  const write = (value: number) => amountText(value, unit, language);
  return {
    median: write(amount.median),
    low: write(amount.lower80),
    high: write(amount.upper80)
  };
}

function sentencesOf(
  {unit, sum, goals, whole, parts, reconciled}: TogetherQuantity,
  {dependence, complete}: Pick<PlacesTogether, "dependence" | "complete">,
  language: Language
): string[] {
  const words = wordsOf(language).together;
  const write = (value: number) => amountText(value, unit, language, true);
  const set = (amount: TogetherAmount) => written(amount, unit, language);
  const other = dependence === "common" ? "independent" : "common";
  const added = sum?.[dependence] ?? (parts.length === 1 ? parts[0] : null);
  const gap = whole && added ? whole.median - added.median : 0;
  return [
    ...(sum
      ? [
          words.dependence[dependence](set(sum[dependence]), set(sum[other]), {
            own: chance(sum[dependence]) || "—",
            other: chance(sum[other]) || "—"
          })
        ]
      : []),
    ...(goals && (goals.lowest !== 0 || goals.whole !== 0)
      ? [goalsSentence(goals, complete, write, language)]
      : []),
    ...(reconciled && whole && added
      ? [
          words.reconciled({
            whole: write(whole.median),
            sum: write(added.median),
            gap: write(Math.abs(gap)),
            made: set(reconciled[0]),
            chance: chance(reconciled[0])
          })
        ]
      : []),
    ...(whole && sum && !complete && gap > 0
      ? [
          words.rest({
            whole: write(whole.median),
            sum: write(sum[dependence].median),
            rest: write(gap)
          })
        ]
      : [])
  ];
}

function goalsSentence(
  {sum, lowest, highest, whole, difference, outcome}: NonNullable<TogetherQuantity["goals"]>,
  complete: boolean,
  write: (value: number) => string,
  language: Language
): string {
  const {goals} = wordsOf(language).together;
  if (sum === null || difference === null) {
    const said = {lowest: write(lowest), highest: write(highest), whole: write(whole)};
    if (outcome === "open") return goals.shareOpen(said);
    return outcome === "reached" ? goals.shareReached(said) : goals.shareShort(said);
  }
  const said = {sum: write(sum), whole: write(whole), complete};
  if (outcome === "open") return goals.open(said);
  if (outcome === "reached")
    return goals.reached({...said, over: difference === 0 ? "" : write(Math.abs(difference))});
  if (difference === 0) return goals.even(said);
  return goals.short({...said, missing: write(Math.abs(difference))});
}
