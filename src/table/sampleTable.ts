import {type ColumnTable, table} from "arquero";
import type {Fit} from "../project/fitRecord.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";

/**
 * The posterior sample of a fit as an Arquero table: a column a coordinate, a row a particle.
 *
 * @param sample - of a fit
 * @returns coordinates on the standard normal scale of their priors, no unit
 * @example
 * sampleTable({coordinates: ["passRate", "delivery"], rows: [[0.5, -1], [1.5, 0]]}).array("passRate") // => [0.5, 1.5]
 */
export function sampleTable(sample: Fit["sample"]): ColumnTable {
  checkObject("sample", sample, ["coordinates", "rows"]);
  const {coordinates, rows} = sample;
  checkList("coordinates", coordinates);
  checkList("rows", rows);
  for (const [i, row] of rows.entries()) checkNumbers(`rows[${i}]`, row);
  return table(
    Object.fromEntries(
      coordinates.map((name, j) => [name, Float64Array.from(rows, (row) => row[j])])
    )
  );
}
