import type {Pipeline} from "../pipeline/readyPipeline.js";
import {indicatorsOf} from "../plan/compileReading.js";
import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import {overOptions} from "./overOptions.js";
import type {ParameterSource} from "./parameterSource.js";
import {publishedId} from "./publishedId.js";
import type {TalliedReading} from "./talliedReading.js";

/** One cell of a fan on its way through the runs. */
export interface TalliedCell {
  /** Index of its pipeline, and of the indicator and year in it. */
  model: number;
  indicator: number;
  column: number;
  /** Place in the run's values. */
  cell: number;
  deterministic: number;
  /** Runs in which it is no number are left out. */
  sketch: QuantileSketch;
  /** Of what a headline reading reads as published: the reading, which knows what the published number counts in a run. */
  published?: TalliedReading;
}

/** What cells are chosen from. */
export interface CellSources {
  /** One a definition of the start that readings use; the first is the default of a reading. */
  pipelines: readonly Pipeline[];
  /** The run without noise of each pipeline; shape indicator × year, row-major. */
  deterministic: readonly Float64Array[];
  /** Ids of the indicators to summarise by year; absent: all. */
  indicators?: readonly string[];
  /** Tells how likely each way is in which a published number may count. */
  source: Pick<ParameterSource, "chances">;
}

/**
 * The cells to summarise: all indicators of the first pipeline (or those wanted), of the others those that are read, and last what headline
 * readings read as published, where it is open what that counts. Cells without a number in the run without noise (flows at the start) are
 * left out.
 *
 * @param sources - pipelines, and which indicators are wanted
 * @param readings - of the tally
 */
export function talliedCells(
  sources: CellSources,
  readings: readonly TalliedReading[]
): TalliedCell[] {
  return [...indicatorCells(sources, readings), ...publishedCells(sources, readings)];
}

function indicatorCells(
  {pipelines, deterministic, indicators: wanted}: CellSources,
  readings: readonly TalliedReading[]
): TalliedCell[] {
  return pipelines.flatMap(({indicators, years}, model) =>
    indicators.flatMap(({id}, indicator) => {
      const read = readings.some(
        ({placed}) => placed.model === model && indicatorsOf(placed.reading).includes(id)
      );
      if ((wanted && !wanted.includes(id)) || (model > 0 && !read)) return [];
      return years
        .map((_, column) => {
          const cell = indicator * years.length + column;
          const value = deterministic[model][cell];
          const sketch = createQuantileSketch();
          return {model, indicator, column, cell, deterministic: value, sketch};
        })
        .filter((each) => Number.isFinite(each.deterministic));
    })
  );
}

/** The cells of what headline readings read as published, where it is open what that counts; each once. */
function publishedCells(
  {pipelines, deterministic, indicators: wanted, source}: CellSources,
  readings: readonly TalliedReading[]
): TalliedCell[] {
  const found = new Map<string, TalliedReading>();
  for (const reading of readings) {
    const {headline, model, reading: of} = reading.placed;
    if (!headline || !of.mixes || (wanted && !wanted.includes(publishedId(of)))) continue;
    const key = `${model} ${publishedId(of)}`;
    if (!found.has(key)) found.set(key, reading);
  }
  return [...found.values()].flatMap((published) => {
    const {model, compiled} = published.placed;
    const ways = overOptions(compiled, source);
    const {columns} = compiled;
    return pipelines[model].years.flatMap((_, column) => {
      const cell = compiled.row * columns + column;
      const value = ways.reduce(
        (sum, {share, compiled: {row}}) =>
          sum + share * deterministic[model][row * columns + column],
        0
      );
      if (!Number.isFinite(value)) return [];
      const sketch = createQuantileSketch();
      return [
        {model, indicator: compiled.row, column, cell, deterministic: value, sketch, published}
      ];
    });
  });
}
