import {closeSync, constants, fstatSync, openSync, readSync} from "node:fs";
import {DataError} from "../../check/dataError.js";
import {decodeAnyText, decodeText} from "../../check/decodeText.js";
import {fileFault} from "./fileFault.js";
import {fileProblem} from "./fileProblem.js";

/** Largest file that is read, in bytes: 64 MiB. */
export const sizeLimit = 64 * 1024 * 1024;

/**
 * Reads a text file whole: size checked before anything is read, then strict UTF-8 (see `decodeText`).
 *
 * @param path - where it stands on the disk
 * @param options.file - name used in errors; default the path
 * @param options.encoding - `utf-8` (default), or `any`: also UTF-16 and GB18030
 * @param options.limit - largest size read, bytes; default 64 MiB
 * @returns its text, without byte order mark, line breaks as LF
 * @throws DataError if it is missing, not a regular file, not permitted, too large, or not UTF-8
 * @example
 * readText("data/scenarios/downturn.yaml").split("\n")[1] // => "schema: 1"
 * readText("nowhere.csv") // throws nowhere.csv: expected a file, found none (ENOENT); check the name and the folder
 */
export function readText(
  path: string,
  {
    file = path,
    limit = sizeLimit,
    encoding = "utf-8"
  }: {file?: string; limit?: number; encoding?: "utf-8" | "any"} = {}
): string {
  const decode = encoding === "any" ? decodeAnyText : decodeText;
  return decode(readBytes(path, {file, limit}), file);
}

/**
 * Reads a file whole, its size checked before anything is read.
 *
 * @param path - where it stands on the disk
 * @param options.file - name used in errors; default the path
 * @param options.limit - largest size read, bytes; default 64 MiB
 * @throws DataError if it is missing, not a regular file, not permitted, or too large
 */
export function readBytes(
  path: string,
  {file = path, limit = sizeLimit}: {file?: string; limit?: number} = {}
): Uint8Array {
  let handle: number | undefined;
  try {
    // Not blocking, so that a named pipe without a writer is refused instead of waited for.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const state = fstatSync(handle);
    if (state.isDirectory()) throw Object.assign(new Error(), {code: "EISDIR"});
    if (!state.isFile()) throw new DataError([{file, ...fileFault("notRegular", {to: "read"})}]);
    if (state.size > limit)
      throw new DataError([{file, ...fileFault("largeFile", {limit, size: state.size})}]);
    return bytesOf(handle, state.size, limit);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError([fileProblem(error, file)]);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function bytesOf(handle: number, size: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(size, limit));
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(handle, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}
