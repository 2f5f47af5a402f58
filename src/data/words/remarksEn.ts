import type {RemarkWords} from "./remarkWords.js";

const rows = (count: number) => `${count} ${count === 1 ? "row" : "rows"}`;
const kinds = {
  footer: "below the table",
  total: "of totals",
  partial: "of a part of a year",
  projection: "marked as projections",
  filled: "marked as filled"
};

/** English. */
export const en: RemarkWords = {
  leftOut: (kind, count, first) => `Left out: ${rows(count)} ${kinds[kind]} (${first}).`,
  leftOutSeries: (name, {en: problem}) => `Left out: the series ${name}. ${problem}.`,
  withheld: (count, marks) =>
    `${count} ${count === 1 ? "cell holds" : "cells hold"} no number (${marks.join(" ")}) and ${count === 1 ? "is" : "are"} left empty.`,
  flags: (marks) => `Marks beside numbers are not part of them: ${marks.join(", ")}.`,
  columns: (names) => `Columns that tell no series apart: ${names.join("; ")}.`,
  spans: (label, year) => `${label} stands as ${year}, the year it begins.`,
  converted: (from, to, count) =>
    `${count} ${count === 1 ? "value" : "values"} in ${from} converted to ${to}.`,
  decimal: (mark, example) => `Numbers are read with a decimal ${mark}, as in ${example}.`,
  twice: (years, {before, now}) =>
    `${years.join(", ")} ${years.length === 1 ? "stands" : "stand"} twice (${before} and ${now}); the later row is used. If the definition changed then, say --break ${years[0]}.`,
  hidden: (names) =>
    `Hidden ${names.length === 1 ? "sheet" : "sheets"} not read: ${names.join(", ")}; choose with --sheet.`,
  since: (year) => `Values before ${year} are left out: another definition, as asked.`
};
