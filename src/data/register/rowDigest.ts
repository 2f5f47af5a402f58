import type {ProgressRow} from "../../project/progressRow.js";
import {hashInputs} from "../../quantity/hashInputs.js";

/**
 * Eight hexadecimal digits that change with anything a row of the register says, so that a workbook knows what it was written from.
 *
 * @param row - of the register
 * @example
 * rowDigest({id: "P1", value: 5}) === rowDigest({value: 5, id: "P1"}) // => true
 * rowDigest({id: "P1", value: 5}) === rowDigest({id: "P1", value: 6}) // => false
 */
export function rowDigest(row: ProgressRow): string {
  return hashInputs(row).slice(0, 8);
}
