import type {DecimalMark} from "../../check/readCell.js";
import type {Label} from "../../quantity/label.js";

/** One annual series of a file; null where a cell is empty. Years ascend and may leave gaps. */
export interface NamedSeries {
  name: string;
  years: number[];
  values: (number | null)[];
  /** The first year as printed, where years span two, as 2015/16; absent elsewhere. */
  span?: string;
  /** As printed beside the values; absent where none is. */
  unit?: string;
}

/** A column asked for, by its name or its number from 1, and what it is to be taken for; without a role its cells tell. */
export interface ColumnChoice {
  column: string;
  role?: "year" | "value" | "name";
}

/** How a table is to be read where it does not say so itself. */
export interface SeriesOptions {
  decimal?: DecimalMark;
  /** Only series of whose name this is a part (North of North · jobs), or, without one, that has this text. */
  series?: string;
  /** Sheet of a workbook, by name or by number from 1. */
  sheet?: string;
  /** Columns used, by name or number, the others left out; see `chooseColumns`. */
  columns?: readonly ColumnChoice[];
  /** First year used: what came before follows another definition. */
  since?: number;
  /** Today, as an ISO date: years after its own have not come, so that what stands beside them is no history and is left out. */
  asOf?: string;
}

/** The annual series of a table, and what a reader must know of how they were read. */
export interface SeriesTable {
  series: NamedSeries[];
  notes: Label[];
}
