import {readCell} from "../../check/readCell.js";
import {projectionWords} from "./columnRoles.js";
import {readYear} from "./readYear.js";
import type {SeriesCell, SeriesRows} from "./seriesRows.js";
import {plainMarks} from "./statusFlags.js";

/** What marks a value of a table as no history: signs of which a note says so, and e behind years after this one. */
export interface FutureMarks {
  signs: ReadonlySet<string>;
  after: number;
}

/** A note below a table that tells what a sign beside years or numbers means: a forecast. */
const signNote =
  /([*†‡§]+)[^*†‡§]{0,40}?(?:预测|预计|预期|推算|计划|规划|目标|forecast|project(?:ed|ion)|predict|planned|expected)/iu;

/** Finds what marks values of a table as no history. */
export function futureMarks({cells, footers}: Pick<SeriesRows, "cells" | "footers">): FutureMarks {
  const notes = footers.flatMap((row) =>
    row.cells.map((cell) => signNote.exec(cell.normalize("NFKC")))
  );
  const signs = new Set(notes.flatMap((found) => found?.[1] ?? []));
  const known = cells.flatMap((cell) => {
    const reading = readYear(cell.year);
    if (reading?.kind !== "year" || reading.mark === "e") return [];
    return isForecast(cell) || hasSign(cell, signs) ? [] : [reading.year];
  });
  // Estimates that later years follow are of the past.
  return {signs, after: known.reduce((last, year) => Math.max(last, year), -Infinity)};
}

/** Whether a value is marked as no history, beside its year. */
export function isMarked(cell: SeriesCell, {signs, after}: FutureMarks): boolean {
  if (isForecast(cell) || hasSign(cell, signs)) return true;
  const reading = readYear(cell.year);
  return reading?.kind === "year" && reading.mark === "e" && reading.year > after;
}

/** A sign beside the year or the number, or in a column of marks. */
function hasSign(cell: SeriesCell, signs: ReadonlySet<string>): boolean {
  if (signs.size === 0) return false;
  const own = [/[*†‡§]+/u.exec(cell.year.normalize("NFKC"))?.[0], ...cell.flags, flagOf(cell)];
  return own.some((sign) => sign !== undefined && signs.has(sign.normalize("NFKC")));
}

const flagOf = ({value}: SeriesCell) => readCell(value)?.flag ?? "";

/** By its kind, or by F, the mark of a forecast among the flags of statistical offices. */
function isForecast(cell: SeriesCell): boolean {
  if (projectionWords.test(cell.kind) || cell.flags.includes("f")) return true;
  const flag = flagOf(cell);
  return flag !== "" && plainMarks(flag).includes("f");
}
