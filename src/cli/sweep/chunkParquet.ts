import {createHash} from "node:crypto";
import {canonicalJson} from "../../quantity/canonicalJson.js";
import type {ChunkRow} from "../../sweep/chunkRow.js";
import {type ChunkTask, chunkName} from "../../sweep/chunkTask.js";
import {loadParquet} from "./loadParquet.js";

/** Before the hash of a file, in its metadata. */
const seal = "sha256:";

/** A chunk that was made: its name, and the bytes of its file. */
export interface MadeChunk {
  name: string;
  bytes: Uint8Array;
}

/**
 * Writes a chunk as Parquet: one row a quantity and year, with the name, the version and the whole question in the file's metadata.
 *
 * The same chunk gives the same bytes: nothing of the machine, the time or the worker goes in.
 *
 * @param task - what was asked
 * @param rows - what came out
 * @param version - of the program that made it
 */
export async function writeChunk(
  task: ChunkTask,
  rows: readonly ChunkRow[],
  version: string
): Promise<MadeChunk> {
  const {parquetWriteBuffer} = await loadParquet();
  const {question, from, to} = task;
  const name = chunkName(task, version);
  const known = (row: ChunkRow, value: number) => (row.count > 0 ? value : null);
  const same = <Value>(value: Value) => rows.map(() => value);
  const buffer = parquetWriteBuffer({
    columnData: [
      {name: "chunk", type: "STRING", data: same(name)},
      {name: "place", type: "STRING", data: same(question.place)},
      {name: "scenario", type: "STRING", data: same(question.scenarioId)},
      {name: "point", type: "INT32", data: same(question.point)},
      {name: "from", type: "INT32", data: same(from)},
      {name: "to", type: "INT32", data: same(to)},
      {name: "quantity", type: "STRING", data: rows.map(({quantity}) => quantity)},
      {name: "id", type: "STRING", data: rows.map(({id}) => id)},
      {name: "year", type: "INT32", data: rows.map(({year}) => year)},
      {name: "unit", type: "STRING", data: rows.map(({unit}) => unit)},
      {name: "count", type: "INT32", data: rows.map(({count}) => count)},
      {name: "missing", type: "INT32", data: rows.map(({missing}) => missing)},
      {name: "mean", type: "DOUBLE", data: rows.map((row) => known(row, row.mean))},
      {name: "squares", type: "DOUBLE", data: rows.map(({squares}) => squares)},
      {name: "minimum", type: "DOUBLE", data: rows.map((row) => known(row, row.minimum))},
      {name: "maximum", type: "DOUBLE", data: rows.map((row) => known(row, row.maximum))},
      {name: "met", type: "INT32", data: rows.map(({met}) => met)},
      {name: "shift", type: "INT32", data: rows.map(({shift}) => shift)},
      {name: "sketch", type: "BYTE_ARRAY", data: rows.map(({sketch}) => sketch)},
      {name: "values", type: "BYTE_ARRAY", data: rows.map(({values}) => values && bytesOf(values))}
    ],
    kvMetadata: [
      {key: "skillcast.chunk", value: name},
      {key: "skillcast.version", value: version},
      {key: "skillcast.task", value: canonicalJson(task)},
      // The last, so that no name before it can be taken for it.
      {key: "skillcast.file", value: `${seal}${"0".repeat(64)}`}
    ],
    createdBy: `skillcast ${version}`
  });
  const bytes = new Uint8Array(buffer);
  const at = sealedAt(bytes);
  bytes.set(new TextEncoder().encode(hashUnsealed(bytes, at)), at);
  return {name, bytes};
}

/**
 * Reads the rows of a chunk.
 *
 * @param bytes - of its file
 * @param name - that it must have
 * @returns undefined if the bytes are no chunk of this name: damaged, or of another sweep or version
 */
export async function readChunk(bytes: Uint8Array, name: string): Promise<ChunkRow[] | undefined> {
  const {parquetMetadata, parquetReadObjects} = await loadParquet();
  // What is damaged is not read at all: a reader of Parquet may follow a wrong count for ever.
  const at = sealedAt(bytes);
  const sealed = new TextDecoder().decode(bytes.subarray(at, at + 64));
  if (at < 0 || sealed !== hashUnsealed(bytes, at)) return undefined;
  const file = new Uint8Array(bytes).buffer;
  try {
    const metadata = parquetMetadata(file);
    const said = (what: string) =>
      metadata.key_value_metadata?.find(({key}) => key === what)?.value;
    if (said("skillcast.chunk") !== name) return undefined;
    const stored = (await parquetReadObjects({file, metadata, utf8: false})) as unknown[];
    return (stored as StoredRow[]).map(rowOf);
  } catch {
    return undefined;
  }
}

/** Where the 64 digits of the file's own hash stand, after the last seal; −1 if there is none. */
function sealedAt(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(seal);
  return at < 0 ? -1 : at + seal.length;
}

/** SHA-256 of all bytes of a file, those of its own hash as zeros. */
function hashUnsealed(bytes: Uint8Array, at: number): string {
  return createHash("sha256")
    .update(bytes.subarray(0, at))
    .update("0".repeat(64))
    .update(bytes.subarray(at + 64))
    .digest("hex");
}

/** The row as it stands in the file: numbers that are none are null, single runs are bytes. */
type StoredRow = Omit<ChunkRow, "mean" | "minimum" | "maximum" | "values"> & {
  mean: number | null;
  minimum: number | null;
  maximum: number | null;
  values: Uint8Array | null;
};

function rowOf({quantity, id, year, unit, ...row}: StoredRow): ChunkRow {
  return {
    quantity,
    id,
    year,
    unit,
    count: row.count,
    mean: row.mean ?? Number.NaN,
    squares: row.squares,
    missing: row.missing,
    minimum: row.minimum ?? Number.POSITIVE_INFINITY,
    maximum: row.maximum ?? Number.NEGATIVE_INFINITY,
    shift: row.shift,
    sketch: row.sketch,
    met: row.met ?? null,
    values: row.values ? numbersOf(row.values) : null
  };
}

/** Doubles as bytes, the lowest first on every machine. */
function bytesOf(values: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * values.length));
  for (const [i, value] of values.entries()) view.setFloat64(8 * i, value, true);
  return new Uint8Array(view.buffer);
}

function numbersOf(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({length: bytes.length / 8}, (_, i) => view.getFloat64(8 * i, true));
}
