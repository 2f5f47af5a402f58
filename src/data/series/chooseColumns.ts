import {DataError} from "../../check/dataError.js";
import {showValue} from "../../check/showValue.js";
import {dataFault} from "../dataFault.js";
import type {ColumnRole} from "./columnRoles.js";
import type {ColumnChoice} from "./namedSeries.js";
import {readYear} from "./readYear.js";

/** Columns of a table that are used, and what some of them are said to be. */
export interface ChosenColumns {
  /** Their places, ascending. */
  places: number[];
  /** By place among those used; undefined where the cells are to tell. */
  roles: (ColumnRole | undefined)[];
}

/**
 * Finds the columns asked for, by name or by number from 1. Years across stay, unless one of them is asked for.
 *
 * @param headers - names of all columns
 * @throws DataError for a column that is not there, naming those that are
 */
export function chooseColumns(
  headers: readonly string[],
  choices: readonly ColumnChoice[],
  {file, line}: {file: string; line: number}
): ChosenColumns {
  const roles = new Map<number, ColumnRole | undefined>();
  for (const {column, role} of choices) {
    const named = headers.indexOf(column);
    const number = /^\d{1,4}$/.test(column) ? Number(column) - 1 : -1;
    const at = named >= 0 ? named : number;
    if (!(at >= 0 && at < headers.length)) {
      const known = headers.slice(0, 12).map((header, i) => `${i + 1} ${header}`);
      throw new DataError([
        {file, line, ...dataFault("unknownColumn", {got: showValue(column), known})}
      ]);
    }
    roles.set(at, role);
  }
  const years = headers.flatMap((header, i) => (readYear(header)?.kind === "year" ? [i] : []));
  if (years.length > 1 && !years.some((i) => roles.has(i)))
    for (const i of years) roles.set(i, undefined);
  const places = [...roles.keys()].sort((a, b) => a - b);
  return {places, roles: places.map((at) => roles.get(at))};
}
