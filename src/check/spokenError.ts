import type {Label} from "../quantity/label.js";
import type {Fault} from "./fault.js";

/** An error that a reader of any language can be told. */
export interface Spoken {
  label: Label;
}

/**
 * A RangeError that carries, beside its message for programs, what it says in every language.
 *
 * @param message - in English
 * @param fault - the same in Chinese
 * @example
 * spokenError('unknown unit: "persn"', {message: {zh: "应为单位，现为“persn”"}, mend: {zh: "可用的有：person"}}).label.zh // => "应为单位，现为“persn”；可用的有：person"
 */
export function spokenError(
  message: string,
  {message: {zh}, mend}: {message: Pick<Label, "zh">; mend?: Pick<Label, "zh">}
): RangeError & Spoken {
  const label = {zh: mend ? `${zh}；${mend.zh}` : zh, en: message};
  return Object.assign(new RangeError(message), {label});
}

/**
 * A RangeError that says a fault in every language.
 *
 * @param fault - a broken rule, of `faultsOf`
 * @example
 * spokenFault({message: {zh: "应为单位", en: "expected a unit"}, mend: {zh: "请补上", en: "add it"}}).message // => "expected a unit; add it"
 */
export function spokenFault(fault: Pick<Fault, "message" | "mend">): RangeError & Spoken {
  const {message, mend} = fault;
  return spokenError(mend ? `${message.en}; ${mend.en}` : message.en, fault);
}

/** Whether an error says in every language what is wrong. */
export function isSpoken(error: unknown): error is Error & Spoken {
  return error instanceof Error && "label" in error;
}
