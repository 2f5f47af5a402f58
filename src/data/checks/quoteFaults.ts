import type {Fault} from "../../check/fault.js";
import {measureWord} from "../../figures/measureWord.js";
import {type PrintedNumber, printedNumbers} from "../../figures/readPrinted.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";

/** Numbers in words, and changes against something: what a clause then asks for cannot be read off its digits. */
const inWords =
  /(?<![\d.,\s])[〇零一二两三四五六七八九十百千万亿]+(?=[多余]?[名人家个项场所班次类种位])/u;
const change =
  /增长|增加|提高|提升|上升|递增|下降|降低|减少|翻|倍|\b(grow|increas|ris|rais|reduc|cut|fall|doubl|tripl)/iu;
/** Units of time, whose numbers stand beside 年. */
const times: ReadonlySet<string> = new Set(["yr", "calendar year"]);
const timeAfter =
  /^\s*(年|个月|月|日|天|周|小时|届|号|岁|级|-|—|years?\b|months?\b|days?\b|weeks?\b)/iu;

/**
 * A value that its clause does not print: the same digits in another size (5 beside 5万, 36 beside 36%), or another number than
 * the clause has of its kind. Multiples and parts of an amount (a year's number times the years), products and sums of printed numbers pass, and so
 * does anything where the clause counts in words or speaks of a change. A share is not added up over years: no multiple of it passes.
 *
 * @param got - value of a target, parameter or reading
 * @param about.unit - its unit; of a share, percentages are its kind
 * @param about.quote - the clause
 * @param about.ours - our own reading of the clause, which is held to the size of its numbers only
 * @returns the fault, or undefined
 */
export function valueFault(
  got: number,
  {unit, quote, ours = false}: {unit: string; quote: unknown; ours?: boolean}
): Fault | undefined {
  if (typeof quote !== "string" || got === 0) return undefined;
  const text = quote.normalize("NFKC");
  const numbers = printedNumbers(text);
  const multiple = multipleOf(got, text, numbers);
  if (multiple !== undefined && unit !== "1")
    return dataFault("multipleOfQuote", {word: multiple, got, quote: shown(quote)});
  if (numbers.some(({value}) => value === got)) return undefined;
  const tenfold =
    unit === "person per 10,000" && /每千|per (1,?000|thousand)/iu.test(text) ? 10 : 1;
  if (tenfold > 1 && numbers.some(({value}) => value * tenfold === got)) return undefined;
  const digits = (value: number) => value.toExponential().split("e")[0];
  const meant = numbers.find(({value}) => value !== 0 && digits(value) === digits(got));
  if (meant) return dataFault("scaleOfQuote", {printed: meant.value, got, quote: shown(quote)});
  if (ours || change.test(text) || inWords.test(text) || times.has(unit)) return undefined;
  const kin = numbers.filter((number) => isKin(number, unit, text)).map(({value}) => value);
  return kin.length === 0 || isMadeOf(got, kin, unit === "1" ? [] : counts)
    ? undefined
    : dataFault("notInQuote", {printed: kin, got, quote: shown(quote)});
}

const timesBehind = /^\s*(?:多|余)?(?:倍|-?fold\b|times\b)/iu;
/** 翻一番 is twice, 翻两番 four times; 两倍, twice and the like. */
const multiples: readonly (readonly [RegExp, readonly number[]])[] = [
  [/翻(?:一番|倍|番)|两倍|二倍|一倍|\bdoubl\w*|\btwice\b|\btwofold\b/iu, [1, 2]],
  [/翻[两二]番|四倍|\bquadrupl\w*/iu, [2, 4]],
  [/三倍|\btripl\w*|\bthreefold\b/iu, [3]]
];

/** The words that make a value a multiple of something, where the clause has no other number of that size; undefined elsewhere. */
function multipleOf(
  got: number,
  text: string,
  numbers: readonly PrintedNumber[]
): string | undefined {
  const same = numbers.filter(({value}) => value === got);
  const behind = same.map(({from, to}) => {
    const found = timesBehind.exec(text.slice(to));
    return found ? text.slice(from, to) + found[0] : undefined;
  });
  if (same.length > 0) return behind.every((word) => word !== undefined) ? behind[0] : undefined;
  if (inWords.test(text)) return undefined;
  return multiples.flatMap(([words, values]) =>
    values.includes(got) ? (words.exec(text)?.[0] ?? []) : []
  )[0];
}

/** Whether a number can be an amount in a unit: percentages are shares; dates and lengths of time are neither. */
function isKin({value, percent, to}: PrintedNumber, unit: string, text: string): boolean {
  if (percent || unit === "1") return percent && unit === "1";
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2200;
  return !isYear && !timeAfter.test(text.slice(to));
}

/** Years, quarters and bodies that an amount is multiplied or divided by. */
const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function isMadeOf(got: number, parts: readonly number[], factors: readonly number[]): boolean {
  const near = (value: number) => Math.abs(value - got) <= 1e-9 * Math.abs(got);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return (
    near(total) ||
    parts.some(
      (part, i) =>
        factors.some((factor) => near(part * factor) || near(part / factor)) ||
        parts.some((other, k) => k !== i && (near(part + other) || near(part * other)))
    )
  );
}

const ends = /[，。；、,;.!?！？()（）\d]/u;
const after: [RegExp, Direction][] = [
  [/及?以上|or more|and above|and over|or higher|and more/iu, "least"],
  [/及?以下|[以之]内|or less|or fewer|or below|and below|or lower/iu, "most"]
];
const before: [RegExp, Direction][] = [
  [
    /不超过|不高于|不多于|不大于|至多|最多|控制在|不满|≤|at most|(no|not) (more|higher|greater) than|\bwithin|maximum/iu,
    "most"
  ],
  [/不低于|不少于|不小于|至少|最少|≥|at least|(no|not) (less|fewer|lower) than|minimum/iu, "least"],
  [/低于|少于|小于|below|\bunder\b|(less|fewer|lower) than/iu, "most"],
  [/超过?|高于|多于|大于|突破|above|\bover\b|exceed|(more|higher|greater) than|beyond/iu, "least"]
];

/** Words of which the number itself is part: 以上 and 以下 contain it by law (Civil Code, article 1259). */
const inclusive =
  /以上|以下|以内|之内|不[超高多大低少小]|至[多少]|最[多少]|控制在|[≤≥]|or (more|less|fewer|lower|higher|below)|at (most|least)|\b(no|not) /iu;

type Direction = "least" | "most";

/**
 * An operator that asks for the opposite of the words beside the number: ≤ beside 以上, ≥ beside 不超过, = beside either, or leaves
 * out the number that they contain: > beside 以上.
 *
 * @param operator - of a target, parameter or reading
 * @param value - its value; numbers of the clause that are another are not looked at
 * @param quote - the clause
 * @returns the fault, or undefined
 */
export function directionFault(
  operator: unknown,
  value: unknown,
  quote: unknown
): Fault | undefined {
  const allowed = typeof operator === "string" ? directions[operator] : undefined;
  if (!allowed || typeof quote !== "string") return undefined;
  const text = quote.normalize("NFKC");
  const said = printedNumbers(text)
    .filter((number) => number.value === value)
    .map((number) => wordBeside(text, number));
  const [first] = said;
  if (!first || said.some((each) => !each || each.direction !== first.direction)) return undefined;
  const strict = operator === ">" || operator === "<";
  if (allowed.includes(first.direction) && !(strict && inclusive.test(first.word)))
    return undefined;
  const write = first.direction === "least" ? ">=" : "<=";
  return dataFault("directionOfQuote", {
    got: String(operator),
    word: first.word,
    quote: shown(quote),
    write
  });
}

/** What each operator may stand beside. */
const directions: Record<string, readonly Direction[] | undefined> = {
  ">": ["least"],
  ">=": ["least"],
  "<": ["most"],
  "<=": ["most"],
  "=": []
};

function wordBeside(
  text: string,
  {from, to}: PrintedNumber
): {word: string; direction: Direction} | undefined {
  const next = text.slice(to).search(ends);
  const follows = text.slice(to, next < 0 ? undefined : to + next).slice(0, 30);
  const start = [...text.slice(0, from)].findLastIndex((mark) => ends.test(mark));
  const leads = text.slice(Math.max(start + 1, from - 30), from);
  const found = [
    ...after.map(([words, direction]) => ({direction, word: nearFirst(words, follows)})),
    ...before.slice(0, 2).map(([words, direction]) => ({direction, word: nearLast(words, leads)}))
  ].filter(({word}) => word !== undefined);
  const weak = before
    .slice(2)
    .map(([words, direction]) => ({direction, word: nearLast(words, leads)}))
    .filter(({word}) => word !== undefined);
  const all = found.length > 0 ? found : weak;
  const [one] = all;
  if (!one?.word || all.some(({direction}) => direction !== one.direction)) return undefined;
  return {word: one.word, direction: one.direction};
}

/** A word within a few characters behind the number: past its 万 and its measure word. */
function nearFirst(words: RegExp, follows: string): string | undefined {
  const found = words.exec(follows);
  return found && found.index <= (/^[\x20-\x7e]/.test(follows) ? 24 : 6) ? found[0] : undefined;
}

/** A word that ends within a few characters before the number. */
function nearLast(words: RegExp, leads: string): string | undefined {
  const all = [...leads.matchAll(new RegExp(words.source, `${words.flags}g`))];
  const last = all[all.length - 1];
  return last && leads.length - last.index - last[0].length <= 4 ? last[0] : undefined;
}

/**
 * A unit that the measure word beside the number does not count: people beside 人次, bodies beside %.
 *
 * @param unit - of a target or parameter
 * @param value - its value; other numbers of the clause are not looked at
 * @param quote - the clause
 */
export function measureFault(unit: unknown, value: unknown, quote: unknown): Fault | undefined {
  if (typeof unit !== "string" || typeof quote !== "string") return undefined;
  const text = quote.normalize("NFKC");
  const measures = printedNumbers(text).flatMap((number) =>
    number.value === value ? [measureWord(text, number)] : []
  );
  const [first] = measures;
  const own = windowUnit(unit);
  if (!first || measures.some((each) => !each || each.units.includes(own))) return undefined;
  return dataFault("unitOfPrint", {word: first.word, units: [...first.units], got: unit});
}

const dueYear =
  /(?<![\d自从由〔[(])(20\d\d)\s*年(?!\s*(?:起|以来|至|到|度?计划|[版级届—–~-]))|十([一二三四五六])五["”]?\s*(?:期末|末|期间|时期)|\bby (?:the )?(?:end of )?(20\d\d)\b(?!\s*[-\u2013/])/giu;
/** A clause that starts from a date names that date as well. */
const compared = /基础|[较比]\s*20\d\d|截[至止]|相比|\bfrom\b|compared|since/iu;

/** Last year of a five-year plan by its numeral: the fourteenth ends in 2025. */
const lastOfPlan = (numeral: string) => String(1960 + 5 * ("〇一二三四五六".indexOf(numeral) + 9));

/**
 * A due date in another year than the only one that the clause names (到2027年, 2027年底, 2027年, “十四五”末, by 2027).
 *
 * @param due - of a target
 * @param quote - the clause
 */
export function dueFault(due: unknown, quote: unknown): Fault | undefined {
  if (typeof due !== "string" || typeof quote !== "string" || compared.test(quote))
    return undefined;
  const named = [...quote.normalize("NFKC").matchAll(dueYear)];
  const years = new Set(
    named.map(([, year, plan, english]) => year ?? (plan ? lastOfPlan(plan) : english))
  );
  const [year] = years;
  if (years.size !== 1 || due.startsWith(year)) return undefined;
  return dataFault("dueOfQuote", {year: Number(year), got: due, quote: shown(quote)});
}

function shown(quote: string): string {
  return quote.slice(0, 40);
}
