import type {Language} from "../quantity/label.js";
import {describeProblem, type Problem} from "./problem.js";

/**
 * The one error for bad input: carries every problem found, each on a line of its message.
 *
 * A line reads `file:line column: expected …, got …; how to mend`; the message is in English, `describe` in any language.
 *
 * @example
 * new DataError([{file: "a.csv", line: 4, column: "value", message: {zh: "应为数字，现为“x”", en: 'expected a number, got "x"'}}]).message // => 'a.csv:4 value: expected a number, got "x"'
 */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems, "en"));
    this.name = "DataError";
    this.problems = problems;
  }

  /** Every problem on a line of its own, in the reader's language. */
  describe(language: Language): string {
    return describeProblems(this.problems, language);
  }
}

function describeProblems(problems: readonly Problem[], language: Language): string {
  return problems.map((problem) => describeProblem(problem, language)).join("\n");
}
