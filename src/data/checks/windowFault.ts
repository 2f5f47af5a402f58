import type {Fault} from "../../check/fault.js";
import {dataFault} from "../dataFault.js";

const digits = "一二三四五六七八九十";
const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** 三年, 3年: no year of the calendar, no age of a school or a contract, no past, no 每三年. */
const length = new RegExp(
  `(?<![\\d.两${digits}〇第每近前上满滿过過去逾超不期到至又—–~-])([两${digits.slice(1)}]|\\d{1,2})\\s*年(?![${digits}制级級度期的以之前后後左代来來（(—–~-]|内(?!新|培|完|建|组|开|累|实|达|全|，|,)|\\d{1,2}个?月|行动|规划|计划|发展)`,
  "gu"
);
/** 三个年度, 三年左右时间, 经过三年努力, 三年（2025—2027年）. */
const lengthOfTime = new RegExp(
  `(?<![\\d.两${digits}〇第每近前上满滿去])([两${digits.slice(1)}]|\\d{1,2})\\s*(?:个年度|年(?:左右)?的?(?:时间|努力)|年[(（](?=20\\d\\d))`,
  "gu"
);
const lengthInEnglish = new RegExp(
  `(?:^|\\b(?:over|in|within|during|across)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|following\\s+|first\\s+)?)(${words.slice(1).join("|")}|\\d{1,2})\\s+years\\b(?!\\s+(?:of|old|after|ago|later|before|or)\\b)`,
  "giu"
);
const lengthAsWord = new RegExp(
  `\\b(${words.slice(1).join("|")}|\\d{1,2})-year\\s+(?:total|period|goal|target|sum|window)\\b`,
  "giu"
);
/** 2025—2027年, 2025-2027: the first and last of the years that a clause is about. */
const yearRange =
  /(?<![\d.])(20\d\d)\s*年?\s*(?:[—–~～至到-]|\bto\b)+\s*(20\d\d)(?![\d.]|\s*[级届版]|年?[)）]?[0-9])/giu;
const eachYear =
  /每年|逐年|年均|历年|连年|按年|(?<!\d)年(?:培训|培养|新增|开展)|\b(?:every|each|per) year\b|\bannually\b|\ba year\b/iu;
const namedYear = /(?<!\d)(?:19|20)\d\d(?!\d)|十[一二三四五六]五/u;

/** The years that a clause is held to. */
export interface Window {
  /** First and last day, `2025-01-01`. */
  start: string;
  due: string;
}

/**
 * A window that contradicts the time words of its clause: 三年 beside two years, 2025—2027年 beside other years, 每年 beside a part of the plan's years, the length of
 * the plan beside other years than the plan's. A clause that names years of its own, and a window after the plan's years (its long-term
 * goals), are held to the number of years only; a clause with two lengths to none.
 *
 * @param window - first and last day
 * @param quote - the clause
 * @param plan - first and last year of the plan, and the first year that may be asked for: 每年 may begin there
 * @returns the fault, or undefined
 */
export function windowFault(
  {start, due}: Window,
  quote: unknown,
  plan: {from: number; until: number; first?: number}
): Fault | undefined {
  if (typeof quote !== "string") return undefined;
  const text = quote.normalize("NFKC");
  const years = lengthsIn(text);
  const [from, until] = [start, due].map((date) => Number(date.slice(0, 4)));
  const got = `${start.slice(0, 10)}/${due.slice(0, 10)}`;
  const shown = quote.slice(0, 40);
  const [asked] = years;
  if (years.size === 1 && Math.abs(yearsBetween(start, due) - asked) > 0.49)
    return dataFault("lengthOfQuote", {years: asked, got, quote: shown});
  const ranges = new Set([...text.matchAll(yearRange)].map(([, a, b]) => `${a} ${b}`));
  const [named] = [...ranges].map((range) => range.split(" ").map(Number));
  if (ranges.size === 1 && named[0] < named[1] && (from !== named[0] || until !== named[1]))
    return dataFault("yearsOfQuote", {from: named[0], until: named[1], got, quote: shown});
  if (years.size > 1 || namedYear.test(text) || from > plan.until) return undefined;
  const whole = years.size === 1 && asked === plan.until - plan.from + 1;
  if (!whole && (years.size > 0 || !eachYear.test(text))) return undefined;
  const first = whole ? plan.from : Math.max(plan.from, plan.first ?? plan.from);
  if (from <= first && until >= plan.until) return undefined;
  return dataFault("yearsOfQuote", {from: first, until: plan.until, got, quote: shown});
}

function lengthsIn(text: string): Set<number> {
  const numbers = [
    ...[length, lengthOfTime, lengthInEnglish, lengthAsWord].flatMap((words) => [
      ...text.matchAll(words)
    ])
  ].map(([, word]) => {
    if (word === "两") return 2;
    const at = [digits.indexOf(word), words.indexOf(word.toLowerCase())].find((i) => i >= 0);
    return at === undefined ? Number(word) : at + 1;
  });
  return new Set(numbers.filter((years) => years >= 2));
}

/** From the first day to the last, both included, yr. */
function yearsBetween(start: string, due: string): number {
  return (Date.parse(due) - Date.parse(start) + 86_400_000) / (365.25 * 86_400_000);
}
