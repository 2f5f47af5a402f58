import type {RemarkWords} from "./remarkWords.js";

const rows = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
const kinds = {
  footer: "below the table",
  total: "of totals",
  partial: "of a part of a year",
  projection: "marked as projections",
  column: "of a column of projections or targets",
  filled: "marked as filled",
  ahead: "of years after this one"
};

/** Flags of the European statistical system. */
const meanings: Readonly<Record<string, string>> = {
  b: "a break in the series",
  p: "provisional",
  e: "estimated",
  u: "of low reliability",
  c: "confidential",
  r: "revised",
  d: "another definition"
};

/** English. */
export const en: RemarkWords = {
  leftOut: (kind, count, first) => `Left out: ${rows(count)} ${kinds[kind]} (${first}).`,
  leftOutSeries: (name, {en: problem}) => `Left out: the series ${name}. ${problem}.`,
  withheld: (count, marks) =>
    `${count} ${count === 1 ? "cell holds" : "cells hold"} no number (${marks.join(" ")}) and ${count === 1 ? "is" : "are"} left empty.`,
  flags: (marks) => {
    const told = marks.map(({mark, years}) => {
      const meaning = meanings[mark];
      if (mark === "b") return `b (${meaning}: ${years.join(", ")})`;
      return meaning ? `${mark} (${meaning})` : mark;
    });
    const breaks = marks.some(({mark}) => mark === "b");
    return `Marks beside numbers are not part of them: ${told.join(", ")}.${breaks ? " If a break hides what you ask for, say --break with its year." : ""}`;
  },
  columns: (names) => `Columns that tell no series apart: ${names.join("; ")}.`,
  spans: (label, year) => `${label} stands as ${year}, the year it begins.`,
  converted: (from, to, count) =>
    `${count} ${count === 1 ? "value" : "values"} in ${from} converted to ${to}.`,
  decimal: (mark, example) => `Numbers are read with a decimal ${mark}, as in ${example}.`,
  twice: (years, {before, now}) =>
    `${years.join(", ")} ${years.length === 1 ? "stands" : "stand"} twice (${before} and ${now}); the later row is used. If the definition changed then, say --break ${years[0]}.`,
  hidden: (names) =>
    `Hidden ${names.length === 1 ? "sheet" : "sheets"} not read: ${names.join(", ")}; choose with --sheet.`,
  ahead: (year) =>
    `${year}: not over yet, and taken as history; if it is a forecast or a target, leave it out or mark it.`,
  since: (year) => `Values before ${year} are left out: another definition, as asked.`
};
