import {amountText} from "../charts/text/amountText.js";
import {differenceText} from "../charts/text/differenceText.js";
import {say} from "../charts/text/say.js";
import {wordsOf as chartWords} from "../charts/words/wordsOf.js";
import {probabilityText} from "../plan/probabilityText.js";
import type {Plan} from "../project/plan.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Language} from "../quantity/label.js";
import {windowUnit} from "../quantity/windowUnit.js";
import type {KeptVerdict} from "../verdict/keptForecast.js";
import type {ForecastChanges, VerdictChange} from "./attributeChange.js";
import type {ChangedItem} from "./changedInputs.js";
import {wordsOf} from "./words/wordsOf.js";

/** Names of a list at most. */
const mostNamed = 6;

/** One verdict that moved, as people read it. */
export interface ChangeRow {
  id: string;
  target: string;
  before: string;
  after: string;
  why: string;
}

/**
 * Says what moved between two forecasts, and which inputs differ: a sentence each.
 *
 * @param changes - from `attributeChange`
 * @param names - what the two forecasts are called
 * @param language - of the reader
 * @example
 * describeChanges({inputs: [], causes: [], moved: [], still: 43, verdicts: []}, {from: "the forecast of 2026-09-30", to: "now"}, "en") // => ["Between the forecast of 2026-09-30 and now, none of 43 verdicts moved."]
 */
export function describeChanges(
  {inputs, moved, still}: ForecastChanges,
  names: {from: string; to: string},
  language: Language
): string[] {
  const words = wordsOf(language).changes;
  const count = (is: (change: VerdictChange) => boolean) => moved.filter(is).length;
  const ways = words.ways({
    up: count(({points}) => points !== null && points > 0),
    down: count(({points}) => points !== null && points < 0),
    first: count(({before, after}) => !hasChance(before) && hasChance(after)),
    work: count(({before, after}) => !hasChance(before) && !hasChance(after))
  });
  const told = words.moved({...names, moved: moved.length, still});
  return [
    chartWords(language).sentences(ways === "" ? [told] : [told, ways]),
    ...inputs.map(({group, items}) => words.group(words.cause[group], itemsText(items, language)))
  ];
}

const hasChance = (verdict: KeptVerdict | null) => (verdict?.probability ?? null) !== null;

function itemsText(items: readonly ChangedItem[], language: Language): string[] {
  const words = wordsOf(language).changes;
  return (["added", "changed", "removed"] as const).flatMap((how) => {
    const of = items.filter((item) => item.how === how);
    const all = of.map(({id, name}) => (name ? say(name, language) : id));
    const names = [...new Set(all)].slice(0, mostNamed);
    return of.length === 0 ? [] : words.items(how, of.length, names);
  });
}

/**
 * The verdicts that moved, as people read them: the word and the number before and after, no finer than each is known, and the causes
 * with their points. Those add up to the move in whole points: both forecasts share their random numbers, so their difference is known
 * better than either.
 *
 * @param changes - from `attributeChange`
 * @param plan - names of the targets
 * @param language - of the reader
 */
export function changeRows(
  {moved}: Pick<ForecastChanges, "moved">,
  plan: Pick<Plan, "targets">,
  language: Language
): ChangeRow[] {
  checkObject("plan", plan, ["targets"]);
  const words = wordsOf(language).changes;
  return moved.map((change) => {
    const target = plan.targets.find(({id}) => id === change.target);
    return {
      id: change.target,
      target: target ? say(target.name, language) : change.target,
      before: keptText(change.before, language) || words.none,
      after: keptText(change.after, language) || words.none,
      why: whyText(change, language)
    };
  });
}

/**
 * A kept verdict in a few words: its word, and its probability where it has one.
 *
 * @param verdict - as kept; a word that this program does not know stands as it is
 * @param language - of the reader
 * @example
 * keptText({status: "even", probability: 0.46}, "en") // => "about even 46%"
 * keptText({status: "even", probability: 0.46, standardError: 0.01}, "en") // => "about even ≈45%"
 */
export function keptText(
  verdict: Pick<KeptVerdict, "status" | "probability" | "standardError"> | null,
  language: Language
): string {
  if (!verdict) return "";
  const {status, probability, standardError} = verdict;
  const known: Record<string, string> = chartWords(language).status;
  const word = Object.hasOwn(known, status) ? known[status] : status;
  return probability === null ? word : `${word} ${probabilityText(probability, standardError)}`;
}

function whyText(
  {shares, turnedBy, points, before, after}: VerdictChange,
  language: Language
): string {
  const words = wordsOf(language).changes;
  const named = shares.filter((share) => share.points !== 0);
  if (named.length > 0)
    return words.shares(
      named.map(({cause, points: part}) =>
        words.share(words.cause[cause], differenceText(part, "person", language, {unit: "bare"}))
      )
    );
  const turned = words.turned(turnedBy.map((cause) => words.cause[cause]));
  if (!before || !after || (points ?? 0) !== 0 || turned !== "") return turned;
  if (before.median === null || after.median === null) return turned;
  const write = (verdict: KeptVerdict) =>
    amountText(verdict.median, windowUnit(verdict.unit), language);
  const median = words.median(write(before), write(after));
  const moves = shares.filter((share) => Math.abs(share.median ?? 0) > 0);
  const by = words.turned(moves.map(({cause}) => words.cause[cause]));
  return by === "" ? median : wordsOf(language).labelled(by, median);
}
