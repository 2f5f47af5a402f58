import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import {unknownName} from "../quantity/unknownName.js";
import type {DefinedModel} from "./definedModel.js";
import type {TalliedReading} from "./talliedReading.js";

/** One cell of a fan on its way through the runs. */
export interface TalliedCell {
  model: number;
  indicator: number;
  column: number;
  deterministic: number;
  /** Place in the run's values. */
  cell: number;
  sketch: QuantileSketch;
}

/**
 * Chooses the cells to summarise: all indicators of the first model (or those wanted), and of the others those that are read.
 *
 * Cells without a number in the run without noise (flows at the start) are left out.
 *
 * @param models - one a definition
 * @param quiet - the run without noise of each model
 * @param readings - of the plan
 * @param wanted - ids of indicators; absent: all
 * @throws RangeError if a wanted indicator is unknown
 */
export function fanCells(
  models: readonly DefinedModel[],
  quiet: readonly Float64Array[],
  readings: readonly TalliedReading[],
  wanted?: readonly string[]
): TalliedCell[] {
  for (const id of wanted ?? []) {
    const known = models[0].model.indicators.map((indicator) => indicator.id);
    if (!known.includes(id)) throw new RangeError(unknownName("indicator", id, known));
  }
  return models.flatMap(({model}, m) =>
    model.indicators.flatMap(({id}, indicator) => {
      const read = readings.some((each) => each.model === m && each.reading.indicator === id);
      if (wanted ? !wanted.includes(id) : false) return [];
      if (m > 0 && !read) return [];
      return model.years.flatMap((_, column) => {
        const cell = indicator * model.years.length + column;
        const deterministic = quiet[m][cell];
        const sketch = createQuantileSketch();
        return Number.isFinite(deterministic)
          ? [{model: m, indicator, column, deterministic, cell, sketch}]
          : [];
      });
    })
  );
}
