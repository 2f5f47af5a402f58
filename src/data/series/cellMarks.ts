import type {Fault} from "../../check/fault.js";
import type {CellReading} from "../../check/readCell.js";
import {showValue} from "../../check/showValue.js";
import {dataFault} from "../dataFault.js";
import type {UnitValue} from "./convertUnits.js";
import type {SeriesCell} from "./seriesRows.js";
import {scaleOfUnit, seriesUnit} from "./seriesUnit.js";

/** A value of a series with how its cell was written. */
export interface WrittenValue extends UnitValue {
  /** As it stands in the cell. */
  text: string;
  line: number;
  column: string;
  /** What a word of its own multiplies it by: 10万. */
  scale: number | undefined;
  /** A power of ten that stands in a column of its own. */
  power: number;
  /** The mark beside it. */
  flag: string | undefined;
}

/** A value with how its cell was written; a unit beside the number goes before that of the row. */
export function writtenValue(
  {value: text, line, column, power, unit}: SeriesCell,
  {value, percent, unit: own, scale, flag}: CellReading
): WrittenValue {
  const said = (percent ? "%" : own) || unit;
  const asPrinted = flag?.includes("*") ?? false;
  return {text, line, column, power, value, scale, flag, unit: said, asPrinted};
}

/** What is wrong with the writing of a cell, and where it stands. */
type CellFault = Fault & {line: number; column: string};

/**
 * A scale that is said twice: 10万 in a column of 千人 is a hundred of its units, if it is not a hundred thousand of them.
 *
 * @param name - of the series
 * @param values - in any order
 * @returns the first such cell and how many more, or undefined
 */
export function scaleTwice(name: string, values: readonly WrittenValue[]): CellFault | undefined {
  const cells = values.flatMap((one) => {
    if (one.scale === undefined || one.value === null) return [];
    const unit = seriesUnit({name, ...(one.unit ? {unit: one.unit} : {})});
    const size = one.power === 0 ? scaleOfUnit(unit) : 10 ** one.power;
    const number = one.value / 10 ** one.power;
    return size > 1 ? [{...one, said: unit || `10^${one.power}`, write: number / size}] : [];
  });
  if (cells.length === 0) return undefined;
  const [{text, line, column, said, write}] = cells;
  const told = {
    got: showValue(text.trim()),
    unit: showValue(said),
    write: Number(write.toPrecision(12)),
    more: cells.length - 1
  };
  return {line, column, ...dataFault("scaleTwice", told)};
}

/**
 * A b at the end of a number that may be a break in the series, as offices mark it, or billions: taken as a break where few cells have it
 * and the number fits the others as it is.
 *
 * @param values - in any order
 * @returns the first such cell and how many more, or undefined
 */
export function billionOrBreak(values: readonly WrittenValue[]): CellFault | undefined {
  const filled = values.filter(({value}) => value !== null && value !== 0);
  const marked = filled.filter(({text}) => /\db\s*$/u.test(text.normalize("NFKC")));
  if (marked.length === 0) return undefined;
  const sizes = filled
    .filter((one) => !marked.includes(one))
    .map(({value}) => Math.abs(value ?? 0))
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  const fits = ({value}: WrittenValue) =>
    Math.abs(Math.log(Math.abs(value ?? 0) / middle)) < Math.log(1000);
  if (2 * marked.length <= filled.length && marked.every(fits)) return undefined;
  const [{text, line, column}] = marked;
  const number = text.trim().slice(0, -1).trim();
  const told = {got: showValue(text.trim()), number, more: marked.length - 1};
  return {line, column, ...dataFault("billionOrBreak", told)};
}
