import type {Language} from "../src/quantity/label.js";

/** Texts that are the same in every language: commands and their options, names of scores, of formats and of columns. */
const names =
  /--[a-z]+(?: [a-z]+)?|\b(?:(?:series,)?year,value|npm run [\w:]+|skillcast(?: [a-z]+)?|CRPS|MSIS|OWA|CSV|YAML|JSON|Excel|MIT|English|Beta|Wilson)\b/g;

/**
 * What differs between two languages' words: names one of them lacks, texts where the other has a function or
 * nothing.
 */
export function shapeFaults(zh: object, en: object): string[] {
  const [a, b] = [leaves(zh), leaves(en)];
  const kind = (value: unknown) => (value === "" ? "empty" : typeof value);
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => kind(a.get(path)) !== kind(b.get(path)))
    .map((path) => `${path}: ${kind(a.get(path))} in Chinese, ${kind(b.get(path))} in English`);
}

/**
 * Texts in the wrong script: any Chinese character or punctuation in English, a Latin word of its own or two in a row
 * in Chinese.
 */
export function scriptFaults(source: string, language: Language): string[] {
  const texts = literals(source);
  if (language === "en")
    return texts.filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text));
  return texts
    .map((text) => text.replace(names, ""))
    .filter(
      (text) =>
        /[A-Za-z]{2,}[\s,;:]+[A-Za-z]{2,}/.test(text) ||
        (/[a-z]{3,}/.test(text) && !/\p{Script=Han}/u.test(text))
    );
}

/** The texts of a source file between quotes and backticks, without what is set into them, imports and comments. */
export function literals(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|^import [^;]*;$/gm, "")
    .replace(/(^|\s)\/\/.*$/gm, "$1");
  const texts: string[] = [];
  let at = 0;
  const template = (): void => {
    let text = "";
    for (at++; at < code.length && code[at] !== "`"; at++) {
      if (code[at] === "$" && code[at + 1] === "{") {
        at += 2;
        scan("}");
        text += "\u0000";
      } else text += code[at];
    }
    texts.push(...text.split("\u0000"));
  };
  const scan = (end: string): void => {
    for (let depth = 0; at < code.length; at++) {
      const c = code[at];
      if (c === end && depth === 0) return;
      if (c === "{") depth++;
      else if (c === "}") depth--;
      else if (c === "`") template();
      else if (c === '"' || c === "'") {
        const close = code.indexOf(c, at + 1);
        if (close < 0) throw new Error(`no end of ${code.slice(at, at + 40)}`);
        texts.push(code.slice(at + 1, close));
        at = close;
      }
    }
  };
  scan("");
  return texts.filter((text) => text !== "");
}

function leaves(words: object, path = ""): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
      typeof value === "object" ? [...leaves(value, `${path}${key}.`)] : [[path + key, value]]
    )
  );
}

/**
 * What breaks the style of what is printed: a hyphen for a minus, a tilde, a bracketed pair, a hyphen or a spaced dash for an interval, a
 * span of years or ages with a hyphen, other words for the median and the like, 可能性 outside the scale of verdicts where 概率 is meant, values that did not arrive; in English typographic
 * quotation marks.
 *
 * @param text - as it is printed, or a literal of a `words/` file
 * @param language - of the reader
 * @returns what stands there, each with a little before and after
 */
export function styleFaults(text: string, language: Language): string[] {
  const rules = [
    /(?<=^|[\s（(：:，,、])-\d[\d.,]*(?!\d{0,3}-\d)(?=[\s%％万亿人个年。，；）)]|$)/gm,
    /[\d.]+[%万亿]?[~～]−?[\d.]/g,
    /\[−?\d[\d.,]*(?:%|\d{2}), −?[\d.]+%?\]/g,
    /\d[%万]? – [−\d]/g,
    /\d%-\d|(?<![\d.-])\d\.\d+-\d+\.\d(?![\d.])/g,
    /NaN|undefined|\[object|Infinity/g,
    ...(language === "zh"
      ? // Inside of “ ” stand ‘ ’.
        [
          /中值|杠杆|模板|拟合|可能性(?!很大|很小|较大|较小)/g,
          /“[^”]*“|‘[^’]*‘/g,
          /(?<![\d-])\d+-\d+(?=[岁年人])/g
        ]
      : [/[“”‘’]/g, /(?<![\d@-])(?:19|20)\d\d-(?:19|20)\d\d(?![\d-])/g])
  ];
  return rules.flatMap((rule) =>
    [...text.matchAll(rule)].map(({0: found, index}) =>
      text.slice(Math.max(0, index - 20), index + found.length + 20).replaceAll("\n", " ")
    )
  );
}
