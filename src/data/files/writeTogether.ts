import {copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import {DataError} from "../../check/dataError.js";
import {fileProblem} from "./fileProblem.js";
import {makeFolder} from "./makeFolder.js";
import {clearStages, openStage, sealStage, staged} from "./stage.js";
import {writeWhole} from "./writeWhole.js";

/**
 * Writes several files into a folder: all of them, or none.
 *
 * Every file is made whole in a hidden folder beside its place. Only when all are, and every place can take its file, are they moved;
 * if a move fails, those before it are taken back. A process that is killed between two moves leaves the hidden folder, with a note
 * that all files are whole: whoever writes here next finishes it first ({@link clearStages}).
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param files - text (as UTF-8) or bytes by path relative to the folder, in the order of the moves
 * @throws DataError if a file cannot be written, a place is a folder, or one of the folders above it is a file
 * @example
 * ((folder) => (writeTogether(folder, new Map([["a.txt", "一"], ["b/c.txt", "二"]])), readText(`${folder}/b/c.txt`)))(newFolder()) // => "二"
 */
export function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>
): void {
  let stage: string | undefined;
  const moved: string[] = [];
  try {
    makeFolder(folder);
    clearStages(folder);
    for (const name of files.keys()) refuseBlocked(folder, name);
    stage = openStage(folder);
    for (const [name, content] of files)
      writeWhole(staged(stage, "new", name), content, {file: join(folder, name)});
    for (const name of files.keys()) keepOld(folder, stage, name);
    sealStage(stage, [...files.keys()]);
    for (const name of files.keys()) {
      makeFolder(dirname(join(folder, name)));
      renameSync(staged(stage, "new", name), join(folder, name));
      moved.push(name);
    }
  } catch (error) {
    // What cannot be taken back keeps the hidden folder, so that nothing old is lost and the next writer finishes the set.
    if (stage !== undefined && !takenBack(folder, stage, moved)) stage = undefined;
    if (error instanceof DataError) throw error;
    throw new DataError([fileProblem(error, folder, true)]);
  } finally {
    if (stage !== undefined) rmSync(stage, {recursive: true, force: true});
  }
}

/** A place that is a folder, or lies below a file, would stop the moves half-way. */
function refuseBlocked(folder: string, name: string): void {
  const parts = name.split("/");
  parts.forEach((_, i) => {
    const path = join(folder, ...parts.slice(0, i + 1));
    const state = statSync(path, {throwIfNoEntry: false});
    const code = i === parts.length - 1 ? "EISDIR" : "ENOTDIR";
    if (state && state.isDirectory() !== (code === "ENOTDIR"))
      throw new DataError([fileProblem(Object.assign(new Error(), {code}), path, true)]);
  });
}

/** A second name for what stands in a place, or a copy where the file system has no second names. */
function keepOld(folder: string, stage: string, name: string): void {
  const place = join(folder, name);
  if (!existsSync(place)) return;
  const kept = staged(stage, "old", name);
  makeFolder(dirname(kept));
  try {
    linkSync(place, kept);
  } catch {
    copyFileSync(place, kept);
  }
}

/** Puts back what stood there before the moves; false if that fails too. */
function takenBack(folder: string, stage: string, moved: readonly string[]): boolean {
  try {
    for (const name of moved) {
      const kept = staged(stage, "old", name);
      if (existsSync(kept)) renameSync(kept, join(folder, name));
      else rmSync(join(folder, name), {force: true});
    }
    return true;
  } catch {
    return false;
  }
}
