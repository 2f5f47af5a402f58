import {writeWhole} from "../../data/files/writeWhole.js";
import type {SweepLayout} from "../../sweep/layoutSweep.js";
import type {SweptParameter} from "../../sweep/sweepFile.js";
import {loadParquet} from "./loadParquet.js";

/**
 * Writes the points of a design: a row a point, a column a parameter, to be joined with results by `point`.
 *
 * @param path - where to write
 * @param parameters - of the design, in its order
 * @param points - of the layout
 */
export async function writePoints(
  path: string,
  parameters: readonly SweptParameter[],
  points: SweepLayout["points"]
): Promise<void> {
  const {parquetWriteBuffer} = await loadParquet();
  const buffer = parquetWriteBuffer({
    columnData: [
      {name: "point", type: "INT32", data: points.map((_, point) => point)},
      ...parameters.map(({target}, i) => ({
        name: target,
        type: "DOUBLE" as const,
        data: points.map((values) => values[i])
      }))
    ],
    createdBy: "skillcast"
  });
  writeWhole(path, new Uint8Array(buffer));
}
