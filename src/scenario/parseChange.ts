import {spokenFault} from "../check/spokenError.js";
import type {Change} from "../project/scenario.js";
import {type ParsedAmount, parseAmount} from "../quantity/parseAmount.js";
import type {ChangeTarget} from "./changeTarget.js";
import {findTarget} from "./findTarget.js";
import {typedFault} from "./typedFault.js";
import type {TypedRules} from "./words/typed.js";

/**
 * Reads one change as a person types it: `<lever or assumption>=<value>[@<years>]`.
 *
 * The name is an id, or the whole name in either language. The value: `5万`, `38,500` or `52%` sets; `+5000`, `-1万` add; `+5pp` and
 * `+5个百分点` add to a share or yearly rate; `×1.2`, `*1.2` and `x1.2` multiply; `..60%` goes there in a line over the years; `:=-2` sets what
 * begins with a sign. Of what is neither a share nor a rate, `50%` is half of what it is without the change, `+10%` a tenth more. The
 * years: `@2026` from then on, `@2026-2028` these three, `@-2028` until then. Full-width characters are read as their narrow ones.
 *
 * @param text - as typed
 * @param targets - what may be changed, of `changeTargets`
 * @returns the change; whether its value lies in its range, and its years in those of the forecast, is checked with the scenario
 * @throws RangeError, with its words in every language, saying what was expected and what may have been meant
 * @example
 * parseChange("培训总量系数=50%@2026-2027", changeTargets(loadProject("data").levers, [])) // => {target: "delivery", operation: "set", value: 0.5, from: 2026, to: 2028}
 * parseChange("places.subsidised=50%", changeTargets(loadProject("data").levers, [])) // => {target: "places.subsidised", operation: "multiply", value: 0.5}
 * parseChange("delivery=+5%", changeTargets(loadProject("data").levers, [])) // throws expected points or a factor for a share
 */
export function parseChange(text: string, targets: readonly ChangeTarget[]): Change {
  const typed = text.normalize("NFKC").trim();
  const found = /^([^=]+?)\s*(:?=)\s*([^@]+?)\s*(?:@\s*(.+))?$/u.exec(typed);
  if (!found) throw refuse("setForm", {got: text});
  const [, name, sign, value, years] = found;
  const {target, near} = findTarget(name, targets);
  if (!target)
    throw refuse("setTarget", {
      got: name,
      near: near.map(({id, kind, name: label}) => ({id, kind, ...label}))
    });
  const acts = readValue(value, {target, sets: sign === ":="});
  return {target: target.id, ...acts, ...readYears(years)};
}

type Acts = Pick<Change, "operation" | "value">;

function readValue(text: string, {target, sets}: {target: ChangeTarget; sets: boolean}): Acts {
  const {unit} = target;
  const share = unit === "1" || unit === "1/yr";
  const [, mark, rest] = /^(\+|[-−]|[*×x]|\.\.|→|->)?\s*(.+)$/iu.exec(text) ?? ["", undefined, ""];
  const minus = mark === "-" || mark === "−" ? -1 : 1;
  const points = /^([\d.,]+)\s*(?:pp|ppt|percentage points?|个?百分点)$/iu.exec(rest)?.[1];
  const adds = !sets && (mark === "+" || minus < 0);
  if (points !== undefined) {
    if (!share || !adds) throw refuse("setPoints", {got: text, unit, share});
    return {operation: "add", value: hundredths(0, digits(points, text, unit), minus)};
  }
  const percent = rest.endsWith("%");
  if (adds && percent) {
    const part = digits(rest.slice(0, -1), text, unit);
    if (share) throw refuse("setPercent", {got: text});
    return {operation: "multiply", value: hundredths(100, part, minus)};
  }
  const amount = readAmount(rest, text, target);
  if (adds) return {operation: "add", value: minus * amount};
  if (mark !== undefined && /[*×x]/iu.test(mark)) return {operation: "multiply", value: amount};
  if (mark !== undefined && /\.\.|→|->/.test(mark)) {
    if (percent && !share) throw refuse("setValue", {got: text, unit});
    return {operation: "ramp", value: amount};
  }
  if (percent && !share) return {operation: "multiply", value: amount};
  return {operation: "set", value: minus * amount};
}

/** An amount in the unit of what is changed; its own unit, if one is written, must be that, or that a year. */
function readAmount(text: string, whole: string, {unit}: ChangeTarget): number {
  let amount: ParsedAmount;
  try {
    amount = parseAmount(text);
  } catch {
    throw refuse("setValue", {got: whole, unit});
  }
  const {value, unit: written = unit} = amount;
  if (text.endsWith("%") || written === unit || `${written}/yr` === unit) return value;
  throw refuse("setUnit", {got: whole, unit});
}

/** A number above 0 as written, without its separators. */
function digits(text: string, whole: string, unit: string): string {
  if (!/^(\d+(,\d{3})*(\.\d+)?|\.\d+)$/.test(text)) throw refuse("setValue", {got: whole, unit});
  return text.replaceAll(",", "");
}

/** A hundredth of `from` and a decimal number added or taken away, in decimal arithmetic: 100 − 99.9 is 0.001. */
function hundredths(from: number, text: string, sign = 1): number {
  const [whole, fraction = ""] = text.split(".");
  const scale = 10n ** BigInt(fraction.length);
  const sum = BigInt(from) * scale + BigInt(sign) * BigInt(whole + fraction);
  return Number(`${sum}e-${fraction.length + 2}`);
}

function readYears(text: string | undefined): Pick<Change, "from" | "to"> {
  if (text === undefined) return {};
  const found = /^(\d{4})?\s*年?\s*(?:([-–—~至到])\s*(?:(\d{4})\s*年?)?)?$/u.exec(text);
  const [, first, through, last] = found ?? [];
  if (!found || (first === undefined && last === undefined)) throw refuse("setYears", {got: text});
  if (first !== undefined && last !== undefined && Number(last) < Number(first))
    throw refuse("setYears", {got: text});
  return {
    ...(first === undefined ? {} : {from: Number(first)}),
    ...(through === undefined || last === undefined ? {} : {to: Number(last) + 1})
  };
}

function refuse<Rule extends keyof TypedRules>(rule: Rule, values: TypedRules[Rule]) {
  return spokenFault(typedFault(rule, values));
}
