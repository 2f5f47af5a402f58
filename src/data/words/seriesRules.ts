import type {Shown} from "../../check/words/words.js";

type Nothing = Record<string, never>;

/** Tables of annual series. */
export interface SeriesRules {
  /** A cell that is read differently under the two decimal marks; `comma` and `point` as printed where both are proved. */
  twoReadings: {got: Shown; readings: [number, number]};
  mixedDecimals: {comma: Shown; point: Shown};
  /** One name in two spellings, each for years of its own. */
  twoSpellings: {got: Shown; before: Shown};
  mixedUnits: {series: Shown; units: string[]};
  /** A value that is a hundredth or a ten-thousandth of the others, or so many times. */
  scaleSlip: {series: Shown; year: number; got: number; meant: number};
  /** A number with a scale of its own in a column that has one; `write`: the number in the column's. */
  scaleTwice: {got: Shown; unit: Shown; write: number; more: number};
  /** 1.2b: billions, or a mark of a break; `number`: without the letter. */
  billionOrBreak: {got: Shown; number: string; more: number};
  /** Years written as two of which none follows the other. */
  twoYears: {got: Shown};
  partialYears: {got: Shown};
  qualified: {got: Shown; write: number; more: number};
  futureYears: {got: Shown};
  unknownSeries: {got: Shown; known: string[]};
  /** Series to be forecast together whose names differ in two parts; a few of each. */
  crossedPanel: {first: string[]; second: string[]};
  /** A first year of use after the last of the table. */
  sinceBeyond: {last: number; got: number};
  /** The figures of a city's folder, where a table of series is read. */
  figuresTable: Nothing;
  unknownColumn: {got: Shown; known: string[]};
  /** A sheet is asked for in a file that is no workbook. */
  noSheets: Nothing;
  unknownSheet: {got: Shown; known: string[]};
  severalSheets: {known: string[]};
  damagedWorkbook: Nothing;
  /** A formula whose value was not saved. */
  formulaAlone: Nothing;
}
