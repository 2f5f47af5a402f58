import type {Language} from "../quantity/label.js";
import {describeProblem, type Problem} from "./problem.js";
import {moreAlike} from "./words/moreAlike.js";

/**
 * The one error for bad input: carries every problem found, each on a line of its message.
 *
 * A line reads `file:line column: expected …, got …; how to mend`; the message is in English, `describe` in any language. More than
 * three problems of one kind in a file take one line: the first, how many more there are, and where.
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
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const alike = kinds.get(kindOf(problem)) ?? [];
    alike.push(problem);
    kinds.set(kindOf(problem), alike);
  }
  const told = new Set<Problem[]>();
  const lines = problems.flatMap((problem) => {
    const alike = kinds.get(kindOf(problem)) ?? [];
    if (kindOf(problem) === "" || alike.length <= 3) return describeProblem(problem, language);
    if (told.has(alike)) return [];
    told.add(alike);
    return `${describeProblem(problem, language)}${moreOf(alike, language)}`;
  });
  return lines.join("\n");
}

const kindOf = ({file, code}: Problem) => (code === undefined ? "" : `${file}\u0000${code}`);

/** How many more problems of a kind there are, and on which lines. */
function moreOf(alike: readonly Problem[], language: Language): string {
  const lines = [...new Set(alike.slice(1).flatMap(({line}) => line ?? []))];
  return moreAlike[language](alike.length - 1, lines.slice(0, 6), lines.length > 6);
}
