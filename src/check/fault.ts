import type {Label, Language} from "../quantity/label.js";

/** What is wrong in one language: `expected <what>, got <value>`, and what to do. */
export interface Sentence {
  message: string;
  mend?: string;
}

/** The sentences of a room in one language: one for every rule, made of the values that a fault carries. */
export type Words<Rules> = {readonly [Rule in keyof Rules]: (values: Rules[Rule]) => Sentence};

/** A rule that is broken: its code and values for a program, its sentence for a reader; where it stands is not said. */
export interface Fault {
  code: string;
  values: Readonly<Record<string, unknown>>;
  message: Label;
  mend?: Label;
}

/** Makes a fault of a rule and the values that its sentence needs. */
export type MakeFault<Rules> = <Rule extends keyof Rules & string>(
  code: Rule,
  values: Rules[Rule]
) => Fault;

/**
 * What makes the faults of a room: the one place where a rule and its values become sentences.
 *
 * @param words - the sentences of the room in every language
 * @example
 * faultsOf({zh: {few: ({n}) => ({message: `应为2个，现为${n}个`})}, en: {few: ({n}) => ({message: `expected 2, got ${n}`})}})("few", {n: 1}) // => {code: "few", values: {n: 1}, message: {zh: "应为2个，现为1个", en: "expected 2, got 1"}}
 */
export function faultsOf<Rules>(words: Record<Language, Words<Rules>>): MakeFault<Rules> {
  return (code, values) => {
    const [zh, en] = [words.zh[code](values), words.en[code](values)];
    return {
      code,
      values: {...values} as Fault["values"],
      message: {zh: zh.message, en: en.message},
      ...(zh.mend && en.mend ? {mend: {zh: zh.mend, en: en.mend}} : {})
    };
  };
}
