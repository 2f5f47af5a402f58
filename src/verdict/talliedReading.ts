import {type CompiledReading, compileReading} from "../plan/compileReading.js";
import type {Reading, Target} from "../project/target.js";
import {unknownName} from "../quantity/unknownName.js";
import type {DefinedModel} from "./definedModel.js";
import {ReadingTally} from "./readingTally.js";

/** A reading on its way through the runs. */
export interface TalliedReading {
  target: Target;
  reading: Reading;
  /** Index of the model that is read. */
  model: number;
  tally: ReadingTally;
  /** Value of the indicator in the deterministic run at the start. */
  now: number;
  /** The headline reading of its target, and runs that hold if judged at the end of each column. */
  headline: boolean;
  byColumn: {last: number; reading: CompiledReading; met: number}[];
}

/**
 * Prepares counting one reading.
 *
 * @param target, reading - as in the plan; `headline` for the first of a target, which is also judged at the end of each year
 * @param models - one a definition
 * @param quiet - the run without noise of each model
 * @throws RangeError if the reading names an unknown definition or indicator
 */
export function tallyOf(
  target: Target,
  reading: Reading,
  headline: boolean,
  models: readonly DefinedModel[],
  quiet: readonly Float64Array[]
): TalliedReading {
  const ids = models.map(({definition}) => definition);
  const model = reading.definition === undefined ? 0 : ids.indexOf(reading.definition);
  if (model < 0)
    throw new RangeError(
      unknownName(`definition of ${target.id} ${reading.id}`, reading.definition!, ids)
    );
  const compiled = compileReading(target, reading, models[model].model);
  const {first, last, columns, row, aggregate} = compiled;
  const along = aggregate === "sum" || aggregate === "change" || aggregate === "end";
  const until = along ? columns - 1 : last;
  return {
    target,
    reading,
    model,
    tally: new ReadingTally(compiled),
    now: quiet[model][row * columns],
    headline,
    byColumn: headline
      ? Array.from({length: until - first + 1}, (_, i) => ({
          last: first + i,
          reading: {...compiled, last: first + i},
          met: 0
        }))
      : []
  };
}
