import {DataError} from "../quantity/dataError.js";
import type {Language} from "../quantity/label.js";
import {terms} from "./terms.js";

/** How a failed command ends: what it says, and its exit code. */
export interface Failure {
  message: string;
  code: number;
}

/**
 * Turns an error into what a user reads: every problem on a line, never a stack trace.
 *
 * @param error - what was thrown
 * @param language - of the first words
 * @returns exit code 1 for bad input, 2 for usage, 130 when interrupted
 */
export function failure(error: unknown, language: Language): Failure {
  const {code, exitCode, name, message} = error as {
    code?: string;
    exitCode?: number;
    name?: string;
    message?: string;
  };
  if (typeof code === "string" && code.startsWith("commander."))
    return {message: "", code: exitCode === 0 ? 0 : 2};
  const {says} = error as {says?: string};
  if (name === "AbortError") return {message: says ?? terms.interrupted[language], code: 130};
  if (error instanceof DataError) {
    const {length} = error.problems;
    const head =
      language === "zh"
        ? `输入有误，共${length}处：`
        : `bad input, ${length} ${length === 1 ? "problem" : "problems"}:`;
    return {message: `${head}\n${error.message}`, code: 1};
  }
  return {message: `${terms.wrong[language]}${message ?? String(error)}`, code: 1};
}
