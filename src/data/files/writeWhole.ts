import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import {dirname} from "node:path";
import {DataError} from "../../check/dataError.js";
import {fileFault} from "./fileFault.js";
import {clearParts, filePart} from "./filePart.js";
import {fileProblem} from "./fileProblem.js";
import {makeFolder} from "./makeFolder.js";

/**
 * Writes a file whole or not at all: into a new file beside it, forced to the disk, then renamed over it.
 *
 * What stood there stays intact until the rename, and after any failure. Missing folders are made; a link is followed;
 * the permissions of an existing file are kept. What a process that died left of the same file is removed.
 *
 * @param path - where to write
 * @param content - text (as UTF-8) or bytes
 * @param options.file - name used in errors; default the path
 * @throws DataError if the disk is full, a permission is missing, or the path is a folder or a device
 * @example
 * ((path) => (writeWhole(path, "一"), readText(path)))(`${newFolder()}/note.txt`) // => "一"
 * writeWhole("data", "一") // throws data: expected a file, got a folder (EISDIR); give the name of a file; nothing was changed
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  {file = path}: {file?: string} = {}
): void {
  let part: string | undefined;
  try {
    makeFolder(dirname(path));
    const existing = statSync(path, {throwIfNoEntry: false});
    if (existing?.isDirectory()) throw Object.assign(new Error(), {code: "EISDIR"});
    if (existing && !existing.isFile())
      throw new DataError([{file, ...fileFault("notRegular", {to: "write"})}]);
    const target = existing ? realpathSync(path) : path;
    part = filePart(target);
    writeDurably(part, content, existing?.mode);
    renameSync(part, target);
    clearParts(target);
  } catch (error) {
    if (part !== undefined) rmSync(part, {force: true});
    if (error instanceof DataError) throw error;
    throw new DataError([fileProblem(error, file, true)]);
  }
}

function writeDurably(path: string, content: string | Uint8Array, mode?: number): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  rmSync(path, {force: true});
  const handle = openSync(path, "wx");
  try {
    if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
