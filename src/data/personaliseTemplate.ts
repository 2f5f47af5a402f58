import type {Label} from "../quantity/label.js";
import {scaleTemplate} from "./scaleTemplate.js";

/** Whose the copy of a template is to be; what is left out stays as the template has it. */
export interface TemplatePlace {
  name?: Label;
  /** GB/T 2260 code. */
  placeCode?: string;
  /** First and last year of the plan. */
  years?: {from: number; until: number};
  /** Employed persons, to whom the invented numbers are scaled. */
  employed?: number;
}

/** What the template says of its plan's years; all other years in it stand in figures of other places. */
const template = {from: 2025, until: 2027};
const digits = [..."一二三四五六七八九"];
const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/**
 * Puts a place's own name, code, size and years of its plan into a file of the template.
 *
 * The years move with the plan: the stocks are of the end of the year before it, the long-term goals three years after it.
 *
 * @param text - of the file
 * @param file - its name in the new folder
 * @param place - see {@link TemplatePlace}
 * @example
 * personaliseTemplate("startYear: 2024 # 2030", "model.yaml", {years: {from: 2026, until: 2030}}) // => "startYear: 2025 # 2033"
 */
export function personaliseTemplate(text: string, file: string, place: TemplatePlace): string {
  const {name, placeCode, years, employed} = place;
  const own = file.endsWith(".csv") ? /^EX\d+,.*$/gm : /^[\s\S]*$/;
  const moved = years ? text.replace(own, (part) => moveYears(part, years)) : text;
  const sized = employed === undefined ? moved : scaleTemplate(moved, file, employed);
  const named = name ? putName(sized, file, name) : sized;
  if (placeCode === undefined) return named;
  return file === "figures.csv"
    ? named.replace(/^(EX\d+,[^,]*),,/gm, `$1,${placeCode},`)
    : named.replaceAll('placeCode: ""', `placeCode: "${placeCode}"`);
}

/** A plan's file, named after its years. */
export function planFileName(file: string, years: TemplatePlace["years"]): string {
  return years ? file.replace("2025-2027", `${years.from}-${years.until}`) : file;
}

function moveYears(text: string, {from, until}: {from: number; until: number}): string {
  const span = until - from + 1;
  const move = (year: number) =>
    year <= template.from
      ? from + year - template.from
      : year < template.until
        ? Math.min(from + 1, until)
        : until + year - template.until;
  return text
    .replace(/\b20[23]\d(?!\d)|(?<!\d)20[23]\d(?=年|至|—)/g, (year) => String(move(Number(year))))
    .replaceAll("三年", span <= 9 ? `${digits[span - 1]}年` : `${span}年`)
    .replaceAll("three years", span === 1 ? "one year" : `${words[span - 1] ?? span} years`);
}

function putName(text: string, file: string, name: Label): string {
  // The template's YAML has both names in double quotes, where a JSON string means itself.
  const written = (given: string) =>
    file.endsWith(".yaml") ? JSON.stringify(given).slice(1, -1) : given;
  // A bureau is 无锡市…, whatever the place is called for short; a district's is its own.
  const full =
    /[市区县旗州盟省]$/.test(name.zh) || !/\p{Script=Han}/u.test(name.zh)
      ? name.zh
      : `${name.zh}市`;
  const inDistrict = /[区县旗]$/.test(name.zh) && file.startsWith("plans/");
  const body = (named: string) =>
    inDistrict ? named.replace(/(?<!示例)市(?=人社局|教育局)/g, name.zh.slice(-1)) : named;
  return body(text)
    .replace(/示例市(?=人力|教育|技能)/g, () => written(full))
    .replaceAll("示例市", () => written(name.zh))
    .replaceAll("Example City", () => written(name.en));
}
