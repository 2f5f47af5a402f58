import {checkForm} from "../quantity/checkForm.js";
import {checkLanguage} from "../quantity/checkLanguage.js";
import type {Language} from "../quantity/label.js";
import type {Fault} from "./fault.js";

/** One thing wrong with an input: where it stands, the rule, the value, and how to mend it. Plain data. */
export interface Problem extends Fault {
  /** Path as the user gave it, relative to the project folder: `figures.csv`. */
  file: string;
  /** 1-based; absent when the whole file is meant. */
  line?: number;
  /** Name of the column (CSV), or the key with the name of what it belongs to (YAML): `value`, `T04 unit`. */
  column?: string;
  /** Path of the key by its place in the file, `levers[3].baseline`, where `column` names the thing instead. */
  key?: string;
  /** Values that the rule measures it by, where they stand elsewhere; once one of them is at fault, it says nothing of this one. */
  restsOn?: readonly Place[];
}

/** A value of a file: a column of it, the path of a key, or a row. */
export type Place = Pick<Problem, "file" | "line" | "column">;

/**
 * States one problem on one line: `file:line column: expected …, got …; how to mend`.
 *
 * @param problem - where it stands and its sentences
 * @param language - of the reader; default English
 * @example
 * describeProblem({file: "plan.yaml", message: {zh: "应为文字，现为空", en: "expected text, got nothing"}, mend: {zh: "请补上", en: "add it"}}) // => "plan.yaml: expected text, got nothing; add it"
 * describeProblem({file: "a.csv", line: 4, column: "value", message: {zh: "应为数字，现为“x”", en: 'expected a number, got "x"'}}, "zh") // => "a.csv:4 value：应为数字，现为“x”"
 */
export function describeProblem(
  problem: Omit<Problem, "code" | "values">,
  language: Language = "en"
): string {
  checkForm("problem", problem, {file: "text", message: "label", "mend?": "label"});
  checkLanguage(language);
  const {file, line, column, message, mend} = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const [colon, semicolon] = marks[language];
  return `${place}${column ? ` ${column}` : ""}${colon}${message[language]}${mend ? `${semicolon}${mend[language]}` : ""}`;
}

const marks: Record<Language, [colon: string, semicolon: string]> = {
  zh: ["：", "；"],
  en: [": ", "; "]
};
