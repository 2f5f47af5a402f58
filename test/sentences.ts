import type {Words} from "../src/check/fault.js";

/** Values to make every sentence of a room with, at least one a rule. */
export type Samples<Rules> = {[Rule in keyof Rules]: Rules[Rule][]};

/** Chinese that an English sentence quotes: how large numbers and years are written in the data. */
const quoted = /万人?|亿|人|倍|年份/g;

/** Rules whose sentence is made by another that says the mend, or a reason in other words. */
const unmended = new Set(["model", "sharedString"]);

/**
 * What is wrong with the sentences of a room: a value that did not arrive, a language in the other's script, half-width
 * marks in Chinese, a fault without a mend, or with one in one language only.
 */
export function sentenceFaults<Rules>(
  zh: Words<Rules>,
  en: Words<Rules>,
  samples: Samples<Rules>
): string[] {
  const faults: string[] = [];
  for (const rule of Object.keys(samples) as (keyof Rules & string)[])
    for (const values of samples[rule]) {
      const [chinese, english] = [zh[rule](values), en[rule](values)];
      const refuse = (why: string, text: string) => faults.push(`${rule}: ${why}: ${text}`);
      if (!chinese.mend && !english.mend && !unmended.has(rule)) refuse("no mend", english.message);
      if ((chinese.mend === undefined) !== (english.mend === undefined))
        refuse("mended in one language only", `${chinese.mend} / ${english.mend}`);
      for (const text of [chinese.message, chinese.mend ?? "应"]) {
        if (!/\p{Script=Han}/u.test(text)) refuse("no Chinese", text);
        const prose = text.replace(/\{[^}]*\}/g, "");
        if (/\p{Script=Han}[,;:?!(]|[,;?!)]\p{Script=Han}/u.test(prose)) refuse("half-width", text);
        if (/[.。]$/.test(text)) refuse("ends in a full stop", text);
      }
      for (const text of [english.message, english.mend ?? ""])
        if (/\p{Script=Han}/u.test(text.replace(quoted, ""))) refuse("Chinese in English", text);
      for (const text of [chinese.message, chinese.mend, english.message, english.mend])
        if (text !== undefined && /undefined|NaN|\[object/.test(text)) refuse("no value", text);
    }
  return faults;
}
