import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {autoregression, randomWalk} from "./drivers.js";
import type {PipelineLayout} from "./pipelineLayout.js";

/** Exogenous noise of a run. Overwritten by every run. */
export interface RunDrivers {
  /** Employed persons at every instant, [instant]. */
  employed: Float64Array;
  /** Unit noise of programme quantities, [programme][year]. */
  quantity: Float64Array;
  /** Unit noise of the remainder, [level][year]. */
  remainder: Float64Array;
  /**
   * @param random - null for the paths without noise
   * @param run - run whose drivers are used
   * @param employed - at the start
   */
  fill(random: RandomStream | null, run: number, employed: number): void;
}

/**
 * Prepares the drivers: the employed as a random walk with drift, the yearly noise of every programme and of the remainder of
 * every level as an autoregression. Each has a stream of its own, keyed by its name.
 */
export function prepareDrivers({
  programmes,
  ladder,
  years,
  rows,
  table
}: PipelineLayout): RunDrivers {
  const n = years.length;
  const {values} = table;
  const employed = new Float64Array(n + 1);
  const quantity = new Float64Array(programmes.length * n);
  const remainder = new Float64Array(ladder.ids.length * n);
  const employedKey = streamKey("driver employed");
  const quantityKeys = programmes.map(({id}) => streamKey(`driver quantity ${id}`));
  const remainderKeys = ladder.ids.map((id) => streamKey(`driver remainder ${id}`));
  const quantityRows = programmes.map((_, p) => quantity.subarray(p * n, (p + 1) * n));
  const remainderRows = ladder.ids.map((_, l) => remainder.subarray(l * n, (l + 1) * n));
  const yearly = (row: number) => values.subarray(row * n, (row + 1) * n);
  const drift = yearly(rows["employment.drift"]);
  const sd = yearly(rows["employment.sd"]);
  return {
    employed,
    quantity,
    remainder,
    fill(random, run, start) {
      randomWalk(random, run, employedKey, start, drift, sd, employed);
      if (!random) {
        quantity.fill(0);
        remainder.fill(0);
        return;
      }
      const persistence = values[rows["quantity.persistence"] * n];
      for (let p = 0; p < quantityRows.length; p++)
        autoregression(random, run, quantityKeys[p], persistence, quantityRows[p]);
      const lasting = values[rows["remainder.persistence"] * n];
      for (let l = 0; l < remainderRows.length; l++)
        autoregression(random, run, remainderKeys[l], lasting, remainderRows[l]);
    }
  };
}
