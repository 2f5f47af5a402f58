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

/**
 * Gives a Chinese text the full-width punctuation it is printed with; digits and Latin words keep theirs.
 *
 * @param text - Chinese, perhaps with half-width punctuation
 * @returns the text as it is printed
 * @example
 * fullWidth("紧缺职业(工种)目录,每年1次") // => "紧缺职业（工种）目录，每年1次"
 */
export function fullWidth(text: string): string {
  const turned = text.replace(after, (c) => wide[c]).replace(before, (c) => wide[c]);
  return turned.replace(/（([^()（）]*)\)/g, "（$1）").replace(/\(([^()（）]*)）/g, "（$1）");
}
