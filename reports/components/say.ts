import type {Label, Language} from "../lib/quantity/label.js";

const wide: Record<string, string> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）"
};
const han = "[\\p{Script=Han}”’》〕」。]";
const after = new RegExp(`(?<=${han}|${han}\\d+%?)[,;:?!(]|(?<=${han})\\)`, "gu");
const before = new RegExp(`[,;:?!()](?=${han}|[“‘《「])`, "gu");

/** Gives a Chinese text the full-width punctuation it is printed with; digits and Latin words keep theirs. */
export function fullWidth(text: string): string {
  const turned = text.replace(after, (c) => wide[c]).replace(before, (c) => wide[c]);
  return turned.replace(/（([^()（）]*)\)/g, "（$1）").replace(/\(([^()（）]*)）/g, "（$1）");
}

/** The name of a thing in the page's language, as it is printed. */
export function say(label: Label, language: Language): string {
  return language === "zh" ? fullWidth(label.zh) : label.en;
}
