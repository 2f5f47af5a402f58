import type {Problem} from "../../check/problem.js";
import {showValue} from "../../check/showValue.js";
import {dataFault} from "../dataFault.js";
import type {WrittenValue} from "./cellMarks.js";

/** A name as it is read aloud: capitals, full-width characters and spaces make no other. */
const aloud = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/**
 * Series whose names differ in capitals, full-width characters or spaces alone and that share no year: one series, cut in two where somebody
 * began to write it otherwise.
 *
 * @param found - values by series and year
 * @param file - name used in problems
 */
export function twoSpellings(
  found: ReadonlyMap<string, ReadonlyMap<number, WrittenValue>>,
  file: string
): Problem[] {
  const heard = new Map<string, string>();
  return [...found].flatMap(([name, values]): Problem[] => {
    const before = heard.get(aloud(name));
    if (before === undefined) heard.set(aloud(name), name);
    const others = before === undefined ? undefined : found.get(before);
    if (before === undefined || [...values.keys()].some((year) => others?.has(year))) return [];
    const line = Math.min(...[...values.values()].map((value) => value.line));
    const told = {got: showValue(name), before: showValue(before)};
    return [{file, line, ...dataFault("twoSpellings", told)}];
  });
}
