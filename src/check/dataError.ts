import type {Language} from "../quantity/label.js";
import {firstCauses} from "./firstCauses.js";
import {describeProblem, type Problem} from "./problem.js";
import {moreAlike} from "./words/moreAlike.js";

/**
 * The one error for bad input: carries every problem that does not only follow from another (`firstCauses`), each on a line of its
 * message.
 *
 * A line reads `file:line column: expected …, got …; how to mend`; the message is in English, `describe` in any language. More than
 * three problems of one kind in a file, more than three measured by one value, and any that name one unknown name take one line: the
 * first, how many more there are, and where.
 *
 * @example
 * new DataError([{file: "a.csv", line: 4, column: "value", message: {zh: "应为数字，现为“x”", en: 'expected a number, got "x"'}}]).message // => 'a.csv:4 value: expected a number, got "x"'
 */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = firstCauses(problems);
    super(describeProblems(first, "en"));
    this.name = "DataError";
    this.problems = first;
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
    if (kindOf(problem) === "" || alike.length <= mostAlone(problem))
      return describeProblem(problem, language);
    if (told.has(alike)) return [];
    told.add(alike);
    return `${describeProblem(problem, language)}${moreOf(alike, language)}`;
  });
  return lines.join("\n");
}

/** Problems of one kind: measured by one value, one name that is not known, or one rule in one file. */
function kindOf({file, code, values, restsOn = []}: Problem): string {
  if (code === undefined) return "";
  const [place] = restsOn;
  if (place?.column) return `${place.file}\u0000${place.column}\u0000`;
  return code === "unknownName" && values.got
    ? `${code}\u0000${values.got}`
    : `${file}\u0000${code}`;
}

/** How many of a kind are told one by one; a name that is not known, and a value that others are measured by, is one slip, and so is what Excel made of dates. */
const mostAlone = ({code, restsOn: [place] = []}: Problem) =>
  code === "unknownName" || code === "excelDate" || place?.column ? 1 : 3;

/** How many more problems of a kind there are, and where: on which lines of the first one's file, and in which others. */
function moreOf([first, ...others]: readonly Problem[], language: Language): string {
  const placed = others.filter(({line}) => line !== undefined);
  const own = placed.filter(({file}) => file === first.file);
  const lines = [...new Set(own.map(({line}) => Number(line)))];
  const elsewhere = [
    ...new Set(placed.flatMap(({file, line}) => (file === first.file ? [] : `${file}:${line}`)))
  ];
  const cells = [...new Set(others.flatMap((problem) => cellOf(problem) ?? []))];
  const [place] = first.restsOn ?? [];
  const shown = lines.slice(0, mostShown);
  return moreAlike[language](others.length, shown, {
    elsewhere: [...elsewhere.slice(0, mostShown - shown.length), ...cells.slice(0, mostCells)],
    others: lines.length + elsewhere.length > mostShown || cells.length > mostCells,
    ...(place?.column ? {restsOn: `${place.file} ${place.column}`} : {})
  });
}

/** Places that are told of those that share a line. */
const mostShown = 6;
/** Cells that are told of those that share a line: whoever mends a workbook finds every one of them. */
const mostCells = 100;

/** The cell of a workbook that a problem names in the place of line and column. */
function cellOf({line, column = ""}: Problem): string | undefined {
  return line === undefined && /![A-Z]+\d+$/.test(column) ? column : undefined;
}
