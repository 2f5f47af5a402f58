import type {Fault} from "../../check/fault.js";
import type {Loose} from "../../check/mappings.js";
import {addsUp} from "../../quantity/addsUp.js";
import {units} from "../../quantity/unit.js";
import {isYearly, windowUnit, yearlyUnit} from "../../quantity/windowUnit.js";
import {dataFault} from "../dataFault.js";

/** What each basis may count, and how its readings may take it off a path of years. */
const bases: Record<
  string,
  {unit: (unit: string) => boolean; aggregates: readonly string[]} | undefined
> = {
  cumulative: {
    unit: (unit) => !isYearly(unit) && !isRatio(unit),
    aggregates: ["sum", "change", "end"]
  },
  annual: {
    unit: (unit) => isFlow(unit) || isRatio(unit) || yearlyUnit(unit) === undefined,
    aggregates: ["minimum", "maximum", "rising"]
  },
  stock: {
    unit: (unit) => !isFlow(unit),
    aggregates: ["end", "minimum", "maximum", "change", "rising"]
  },
  ratio: {unit: isRatio, aggregates: ["minimum", "maximum", "end", "change", "rising"]}
};

/** Counts things in a year; a rate (1/yr) counts none. */
const isFlow = (unit: string) => isYearly(unit) && windowUnit(unit) !== "1";

/** What is no number of things: shares, densities, multiples, ranks. */
function isRatio(unit: string): boolean {
  return Object.hasOwn(units, unit) && !addsUp(unit);
}

/**
 * A unit that the basis of a target cannot count: a year's number summed over years or taken for a stock, people as a ratio.
 *
 * @param target - unit and basis
 */
export function basisFault({unit, basis}: Loose): Fault | undefined {
  const known = typeof basis === "string" ? bases[basis] : undefined;
  if (!known || typeof unit !== "string" || !Object.hasOwn(units, unit)) return undefined;
  if (known.unit(unit)) return undefined;
  const write = [yearlyUnit(unit), windowUnit(unit)].find(
    (other) => other !== undefined && other !== unit && known.unit(other)
  );
  return dataFault("basisOfUnit", {basis: String(basis), got: unit, ...(write ? {write} : {})});
}

/**
 * An aggregate that cannot answer a target's own goal: a sum asked for every year, the last year alone for each, the best year for a
 * floor, a step from year to year against a level. A reading with a goal of its own asks what it likes.
 *
 * @param reading - aggregate, and its own operator and value where it has them
 * @param target - basis, operator and value
 * @param flow - whether the indicator counts what happens in a year
 */
export function aggregateFault(
  {aggregate, value, operator}: Loose,
  {basis, value: goal, operator: demand}: Loose,
  flow: boolean | undefined
): Fault | undefined {
  const known = typeof basis === "string" ? bases[basis] : undefined;
  if (!known || typeof aggregate !== "string" || value !== undefined || goal === undefined)
    return undefined;
  const asked = String(operator ?? demand);
  const fits = (each: string) => {
    if (each === "rising") return false;
    if (each === "change") return basis === "cumulative" && flow !== true;
    if (each === "end" && basis === "cumulative") return flow !== true;
    if (each === "maximum") return !asked.startsWith(">");
    return each !== "minimum" || !asked.startsWith("<");
  };
  const may = known.aggregates.filter(fits);
  return may.includes(aggregate)
    ? undefined
    : dataFault("aggregateOfBasis", {basis: String(basis), may, got: aggregate});
}

/**
 * The last year alone for a clause that asks for every date (稳定在, 始终, 每年), in a reading that is not our own.
 *
 * @param reading - aggregate and `ours`
 * @param target - the clause
 */
export function steadyFault({aggregate, ours}: Loose, {quote}: Loose): Fault | undefined {
  if (aggregate !== "end" || ours === true || typeof quote !== "string") return undefined;
  const word =
    /稳定在|始终|保持在|持续保持|每年|逐年|\b(?:every|each) year\b|\bat all times\b/iu.exec(
      quote
    )?.[0];
  return word === undefined ? undefined : dataFault("steadyOfQuote", {word, got: aggregate});
}

/**
 * A reading that asks for a fall of what the clause wants to grow, or the reverse.
 *
 * @param reading - aggregate (`change` or `rising`) and its own operator
 * @param target - the clause
 */
export function growthFault({aggregate, operator}: Loose, {quote}: Loose): Fault | undefined {
  if ((aggregate !== "rising" && aggregate !== "change") || typeof operator !== "string")
    return undefined;
  const text = String(quote);
  const [up, down] = [
    /壮大|提高|增长|增加|新增|上升|扩大|提升|\b(?:grow|rise|rising|increas)/iu,
    /下降|减少|降低|缩小|\b(?:fall|declin|decreas|reduc)/iu
  ].map((words) => words.exec(text)?.[0]);
  if (Boolean(up) === Boolean(down)) return undefined;
  if (!operator.startsWith(up ? "<" : ">")) return undefined;
  return dataFault("directionOfQuote", {
    got: operator,
    word: String(up ?? down),
    quote: text.slice(0, 40),
    write: up ? ">=" : "<="
  });
}
