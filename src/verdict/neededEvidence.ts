import type {Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";

/**
 * What would be needed to judge a target that has no probability.
 *
 * @param target - of kind `trend`, `evidence` or `unquantified`
 * @returns one sentence in each language
 * @example
 * neededEvidence({kind: "unquantified", start: "2025-01-01", due: "2027-12-31", name: {zh: "", en: ""}}).en // => "A number from those who wrote the plan, or a reading chosen by the user; the source gives none."
 */
export function neededEvidence({kind, name, start, due, basis, operator}: Target): Label {
  const from = yearOf(start);
  const until = yearOf(due);
  if (kind === "unquantified")
    return {
      zh: "需要方案制定者给出数字，或由使用者选定一种口径；原文没有数字。",
      en: "A number from those who wrote the plan, or a reading chosen by the user; the source gives none."
    };
  if (kind === "trend")
    return {
      zh: `需要“${name.zh}”至少两个年份的公布数。`,
      en: `At least two published years of: ${lower(name.en)}.`
    };
  if (basis === "stock")
    return {
      zh: `需要“${name.zh}”现有的公布数，以及${until}年底的公布数。`,
      en: `The published count today, and at the end of ${until}, of: ${lower(name.en)}.`
    };
  if (operator === "none")
    return {
      zh: `需要“${name.zh}”在${from}至${until}年是否完成的公开记录。`,
      en: `A public record, ${from} to ${until}, of whether it was done: ${lower(name.en)}.`
    };
  return {
    zh: `需要“${name.zh}”在${from}至${until}年逐年的公布数。`,
    en: `Published counts for each year, ${from} to ${until}, of: ${lower(name.en)}.`
  };
}

/** The first letter small, unless the word is a name of capitals. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^WorldSkills/.test(text)
    ? text[0].toLowerCase() + text.slice(1)
    : text;
}
