import {units} from "../quantity/unit.js";
import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {showValue} from "./showValue.js";
import {unknownFault} from "./unknownFault.js";

/** Words that people write for a unit, and the units that they can stand for. */
const words: readonly [word: RegExp, units: readonly string[]][] = [
  [/^(人\s*[(（/·]?\s*次|名\s*次数|person[- ]?times?)$/iu, ["person-time"]],
  [/^(人|名|个人|职工|people|persons?|workers?|heads?)$/iu, ["person"]],
  [/^位$/u, ["person", "rank"]],
  [/^(名次|排名|位次|第?几?名|ranks?)$/iu, ["rank"]],
  [
    /^(家|所|座|处|间|机构|企业|单位|学校|bod(y|ies)|institutions?|enterprises?|schools?)$/iu,
    ["body"]
  ],
  [/^(个)$/u, ["body", "item"]],
  [/^(枚|块|medals?)$/iu, ["medal", "item"]],
  [/^(项|种|类|件|条|台|套|部|门|份|人项|items?|pieces?|kinds?)$/iu, ["item"]],
  [/^(个?班|个班级|class(es)?)$/iu, ["class"]],
  [/^(场|场次|次|届|期|events?)$/iu, ["event"]],
  [/^(元|人民币|¥|rmb|yuan)$/iu, ["CNY"]],
  [/^(年份?|calendar years?)$/iu, ["yr", "calendar year"]],
  [/^(岁|周年|years?)$/iu, ["yr"]],
  [/^(倍|times|multiples?)$/iu, ["multiple"]],
  [/^(级|等级|levels?)$/iu, ["level"]],
  [
    /^(每万人|每万名\S*|人\s*[/每]\s*万[人名]\S*|per\s*10,?000.*|person per 10000)$/iu,
    ["person per 10,000"]
  ]
];
const percents =
  /^([%％‰‱]|百分[比点数]|千分[比点数]|比例|比率|占比|per ?cent(age)?s?|shares?|ratios?)$/iu;

/**
 * The fault of a unit that is not known: a word for one (家, 人次, 亿元, years) is answered with the unit, anything else with the nearest.
 *
 * @param text - as written
 * @param known - the units that are known here
 * @param where - in a document or a table
 * @example
 * unitFault("家", ["person", "body"], "document").mend.en // => "write body"
 * unitFault("万人次", ["person-time"], "table").mend.en // => "万 and 亿 are scales, not units: write the full number and the unit person-time"
 */
export function unitFault(
  text: string,
  known: readonly string[],
  where: "document" | "table"
): Fault {
  const got = showValue(text);
  const word = text.normalize("NFKC").trim();
  if (percents.test(word)) return checkFault("percentAsUnit", {got, where});
  const write = unitsOf(word, known);
  if (write.length > 0) return checkFault("unitWord", {got, write});
  const bare = word.replace(/[十百千]?[万萬亿億]/gu, "");
  if (bare === word) return unknownFault("unit", text, known);
  const full = unitsOf(bare, known);
  return checkFault("scaleAsUnit", {got, where, ...(full.length > 0 ? {write: full} : {})});
}

/** What a word stands for among the known units; with "a year" behind it, by year. */
function unitsOf(word: string, known: readonly string[]): string[] {
  const [, counted, yearly] =
    /^(.+?)(\s*(?:[/每]\s*年|per year|\/ ?(?:yr|year|a)))?$/iu.exec(word) ?? [];
  const named = Object.entries(units).find(([, {zh}]) => zh !== "" && zh === word);
  const found = words.find(([pattern]) => pattern.test(counted))?.[1] ?? [];
  const all = found.map((unit) => (yearly ? `${unit}/yr` : unit));
  return [...new Set([...all, ...(named && all.length === 0 ? [named[0]] : [])])].filter((unit) =>
    known.includes(unit)
  );
}
