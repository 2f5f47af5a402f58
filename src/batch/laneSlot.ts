import {type Batch, tableOf} from "./batch.js";

/**
 * The numbers of a slot of the engine for all lanes of a batch, [index][lane], to be overwritten between runs; to begin with every lane
 * has those of the model. After a change of a spread the batch's `weighed` is to be set.
 *
 * @throws RangeError if there is no such slot, or one whose numbers the lanes share
 */
export function laneSlot(batch: Batch, name: string): Float64Array {
  const {engine, compiled, start, weights} = batch;
  const values = engine.slot(name);
  if (values === compiled.start.table.values) return start;
  for (const [{table}, lanes] of weights) if (table.values === values) return lanes.values;
  return tableOf(batch, values);
}
