import {checkList} from "../quantity/checkNumbers.js";
import {checkObjects} from "../quantity/checkObject.js";
import {createQuantileSketch, type QuantileSketch} from "../quantity/quantileSketch.js";
import type {ChunkRow, RowHead} from "./chunkRow.js";
import {type Moments, mergeMoments, noMoments} from "./moments.js";
import {readSketchBytes} from "./sketchBytes.js";

/** Quantiles that results name. */
export const resultLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** What all runs of a place, scenario and point say of one quantity; amounts in its unit, NaN where no run gave a number. */
export interface MergedRow extends RowHead {
  /** Runs, and those in which it is no number. */
  runs: number;
  missing: number;
  mean: number;
  /** Standard deviation, divisor runs − 1. */
  deviation: number;
  minimum: number;
  maximum: number;
  /** At {@link resultLevels}; a value errs by at most 0.2% of itself. */
  quantiles: number[];
  /** Runs in which a target is met; null of an indicator. */
  met: number | null;
  /** Values of single runs, in their order, where they were kept; else null. */
  values: Float64Array | null;
}

interface Merging {
  head: RowHead;
  moments: Moments;
  missing: number;
  sketch: QuantileSketch;
  met: number | null;
  values: Float64Array[] | null;
}

/** Merges the chunks of one place, scenario and point, each once, in the order of their runs. */
export class RowMerger {
  readonly #rows = new Map<string, Merging>();

  /** Adds a chunk. */
  add(rows: readonly ChunkRow[]): void {
    for (const row of rows) this.#addRow(row);
  }

  #addRow({quantity, id, year, unit, ...row}: ChunkRow): void {
    const key = `${quantity} ${id} ${year}`;
    const known = this.#rows.get(key) ?? {
      head: {quantity, id, year, unit},
      moments: noMoments,
      missing: 0,
      sketch: createQuantileSketch(),
      met: row.met === null ? null : 0,
      values: row.values === null ? null : []
    };
    this.#rows.set(key, known);
    known.moments = mergeMoments(known.moments, row);
    known.missing += row.missing;
    known.sketch.merge(sketchOf(row));
    if (known.met !== null) known.met += row.met ?? 0;
    if (row.values) known.values?.push(row.values);
  }

  /** The rows of all chunks added, in the order in which they first came. */
  rows(): MergedRow[] {
    return [...this.#rows.values()].map(({head, moments, missing, sketch, met, values}) => {
      const {count, mean, squares} = moments;
      return {
        ...head,
        runs: count + missing,
        missing,
        mean,
        deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : Number.NaN,
        minimum: count > 0 ? sketch.minimum : Number.NaN,
        maximum: count > 0 ? sketch.maximum : Number.NaN,
        quantiles: sketch.quantiles(resultLevels),
        met,
        values: values && joined(values)
      };
    });
  }
}

/**
 * The sketch of a row of a chunk.
 *
 * @param row - as it stands in a chunk
 * @throws RangeError if its buckets cannot be read
 */
function sketchOf({
  minimum,
  maximum,
  shift,
  sketch
}: Omit<ChunkRow, keyof RowHead>): QuantileSketch {
  const values = new Float64Array(0);
  return createQuantileSketch({minimum, maximum, values, shift, ...readSketchBytes(sketch)});
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Merges the rows of chunks of one place, scenario and point.
 *
 * @param chunks - each once, in the order of their runs; the number of chunks does not matter for quantiles, to the bit
 * @example
 * mergeRows([]) // => []
 */
export function mergeRows(chunks: readonly (readonly ChunkRow[])[]): MergedRow[] {
  checkList("chunks", chunks);
  for (const [i, rows] of chunks.entries()) checkObjects(`chunks[${i}]`, rows);
  const merger = new RowMerger();
  for (const rows of chunks) merger.add(rows);
  return merger.rows();
}
