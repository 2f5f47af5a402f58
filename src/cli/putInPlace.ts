import {mkdtempSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileProblem} from "../data/fileProblem.js";
import {makeFolder} from "../data/makeFolder.js";
import {writeWhole} from "../data/writeWhole.js";
import {DataError} from "../quantity/dataError.js";

/**
 * Writes files beside their place first and moves them in only when all are whole.
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param files - content by path relative to the folder
 * @throws DataError if a file cannot be written
 */
export function putInPlace(folder: string, files: ReadonlyMap<string, string>): void {
  let stage: string | undefined;
  try {
    makeFolder(folder);
    stage = mkdtempSync(join(folder, ".skillcast-"));
    for (const [name, content] of files)
      writeWhole(join(stage, name), content, {file: join(folder, name)});
    for (const name of files.keys()) {
      makeFolder(dirname(join(folder, name)));
      renameSync(join(stage, name), join(folder, name));
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError([fileProblem(error, folder)]);
  } finally {
    if (stage !== undefined) rmSync(stage, {recursive: true, force: true});
  }
}
