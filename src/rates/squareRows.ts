import {checkNumber} from "../quantity/checkNumber.js";

/** Checks that rows make a square matrix of finite numbers, and copies them. */
export function squareRows(rows: readonly (readonly number[])[], name: string): number[][] {
  const n = Array.isArray(rows) ? rows.length : 0;
  if (n === 0) throw new TypeError(`invalid ${name}; not a list of rows: ${JSON.stringify(rows)}`);
  // A hole would be passed over.
  [...rows].forEach((row, i) => {
    if (!(Array.isArray(row) && row.length === n))
      throw new RangeError(`invalid ${name}; not square, row ${i} of ${n}: ${row?.length}`);
    [...row].forEach((x, j) => {
      checkNumber(name, x, `not finite at row ${i}, column ${j}`);
    });
  });
  return rows.map((row) => [...row]);
}
