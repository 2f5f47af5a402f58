import type {Problem} from "./problem.js";

/**
 * The one error for bad input: carries every problem found, each on a line of its message.
 *
 * A line reads `file:line column: expected …, got …; how to mend`.
 *
 * @example
 * new DataError([{file: "a.csv", line: 4, column: "value", message: 'expected a number, got "x"'}]).message // => 'a.csv:4 value: expected a number, got "x"'
 */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "DataError";
    this.problems = problems;
  }
}

/**
 * States one problem on one line.
 *
 * @example
 * describeProblem({file: "plan.yaml", message: "expected text, got nothing", mend: "fill the file"}) // => "plan.yaml: expected text, got nothing; fill the file"
 */
export function describeProblem({file, line, column, message, mend}: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${column ? ` ${column}` : ""}: ${message}${mend ? `; ${mend}` : ""}`;
}
