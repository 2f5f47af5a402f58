import {describeProblem, type Problem} from "../../check/problem.js";
import type {DecimalMark} from "../../check/readCell.js";
import {yearOf as yearOfDate} from "../../quantity/date.js";
import type {Label, Language} from "../../quantity/label.js";
import {remark} from "../words/remark.js";
import type {NamedSeries, SeriesOptions} from "./namedSeries.js";

/** Why a row holds no history. */
export type Kind = "footer" | "total" | "partial" | "projection" | "column" | "filled" | "ahead";
/** Rows left out, by why: how many, and what the first of them says. */
export type LeftOut = Map<Kind, {count: number; first: string; lines: Set<number>}>;

/** What is told of the cells of a table. */
export interface Told {
  /** Marks in place of numbers, with how many. */
  withheld: Map<string, number>;
  /** Marks beside numbers, with the years they stand at. */
  flags: Map<string, Set<number>>;
  /** Labels of years that span two, with the year they count as. */
  spans: Map<string, number>;
  /** Years that stand twice, with both values. */
  twice: {year: number; before: number | null; now: number | null}[];
}

/** Notes that a row was left out. */
export function leave(left: LeftOut, kind: Kind, line: number, first: string): void {
  const held = left.get(kind) ?? {count: 0, first, lines: new Set<number>()};
  if (!held.lines.has(line)) held.count++;
  held.lines.add(line);
  left.set(kind, held);
}

/** A series that cannot be used, with what is wrong first. */
export function leftOutSeries(name: string, problem: Omit<Problem, "code" | "values">): Label {
  const say = (language: Language) => describeProblem(problem, language);
  return remark((words) => words.leftOutSeries(name, {zh: say("zh"), en: say("en")}));
}

/** What was left out, in words. */
export function tellRows(left: LeftOut): Label[] {
  return [...left].map(([kind, {count, first}]) => {
    const short = first.length > 40 ? `${first.slice(0, 39)}…` : first;
    return remark((words) => words.leftOut(kind, count, short));
  });
}

/** Whether a year is written as two: 2015/16, 201516. */
function isSpan(label: string): boolean {
  const found = /(\d{4})\s*年?\s*[-/–—~]\s*(\d{4}|\d{2})\D{0,2}$/u.exec(label.normalize("NFKC"));
  if (!found) return /^\D*\d{6}\D*$/.test(label);
  return Number(found[2].slice(-2)) === (Number(found[1]) + 1) % 100;
}

/** Says how the table writes the first year of each series, where it is written as two. */
export function nameSpans(series: readonly NamedSeries[], {spans}: Told): void {
  const first = new Map<number, string>();
  for (const [text, year] of spans) if (isSpan(text) && !first.has(year)) first.set(year, text);
  for (const one of series) {
    const span = first.get(one.years[0]);
    if (span) one.span = span;
  }
}

/** How the cells were read, in words. */
export function tellCells(
  {withheld, flags, spans, twice}: Told,
  aside: readonly string[],
  decimal: DecimalMark | undefined,
  asked: DecimalMark | undefined
): Label[] {
  const count = [...withheld.values()].reduce((a, b) => a + b, 0);
  const [span] = [...spans].filter(([label]) => isSpan(label));
  const years = [...new Set(twice.map(({year}) => year))];
  return [
    ...(years.length > 0 ? [remark((words) => words.twice(years, twice[0]))] : []),
    ...(count > 0
      ? [remark((words) => words.withheld(count, [...withheld.keys()].slice(0, 6)))]
      : []),
    ...(flags.size > 0
      ? [
          remark((words) =>
            words.flags(
              [...flags]
                .slice(0, 6)
                .map(([mark, at]) => ({mark, years: [...at].sort((a, b) => a - b)}))
            )
          )
        ]
      : []),
    ...(span ? [remark((words) => words.spans(span[0], span[1]))] : []),
    ...(aside.length > 0 ? [remark((words) => words.columns(aside.slice(0, 8)))] : []),
    ...(decimal === "comma" && !asked ? [remark((words) => words.decimal("comma", "1.234,5"))] : [])
  ];
}

/** Says that the year which is not over stands among the history. */
export function tellOngoing(series: readonly NamedSeries[], {asOf}: SeriesOptions): Label[] {
  if (asOf === undefined) return [];
  const year = yearOfDate(asOf);
  const held = series.some(({years, values}) => (values[years.indexOf(year)] ?? null) !== null);
  return held ? [remark((words) => words.ahead(year))] : [];
}
