import {mkdtempSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {type ColumnTable, table} from "arquero";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {DataError} from "../../check/dataError.js";
import {fileProblem} from "../../data/files/fileProblem.js";
import {makeFolder} from "../../data/files/makeFolder.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {sheetCell} from "../../table/sheetCell.js";
import {withProgress} from "../terminal/progress.js";
import type {ResultWords} from "../words/words.js";
import {renderSvg} from "./renderSvg.js";

/** What is written into a folder: texts and charts by path relative to it; charts as SVG, in `charts/`. */
export interface FolderContent {
  texts: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, ChartSpec>;
}

/**
 * Writes texts and charts into a folder; all files, or none.
 *
 * Everything is drawn first and written beside its place; only then are the files moved into it. A table begins with a byte
 * order mark, without which Excel does not read it as UTF-8.
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param content - see {@link FolderContent}
 * @param options - words of the progress bar; a signal that stops it before anything is in place
 * @returns paths of the files, relative to the folder
 * @throws DataError if a file cannot be written; AbortError if stopped
 */
export async function writeFolder(
  folder: string,
  {texts, charts}: FolderContent,
  {words, signal}: {words: ResultWords; signal: AbortSignal}
): Promise<string[]> {
  const files = new Map(texts);
  await withProgress(words.drawing, words.left, async (progress) => {
    let done = 0;
    for (const [name, spec] of charts) {
      signal.throwIfAborted();
      files.set(`charts/${name}.svg`, await renderSvg(spec));
      progress(++done, charts.size);
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  signal.throwIfAborted();
  putInPlace(folder, files);
  return [...files.keys()];
}

/** A table as Excel reads it: CSV in UTF-8 that begins with a byte order mark, in which no text is taken for a formula. */
export function sheetText(sheet: ColumnTable): string {
  const columns = sheet.columnNames().map((name): [string, unknown[]] => {
    const values = Array.from(sheet.array(name) as ArrayLike<unknown>, sheetCell);
    return [String(sheetCell(name)), values];
  });
  return `\ufeff${table(columns).toCSV()}\n`;
}

/** A name without the characters that a file's name may not have everywhere. */
export function fileName(name: string, most: number): string {
  return name.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, most);
}

/**
 * Writes files beside their place first and moves them in only when all are whole.
 *
 * @param folder - made if missing; files of other names in it are left alone
 * @param files - content by path relative to the folder
 * @throws DataError if a file cannot be written
 */
function putInPlace(folder: string, files: ReadonlyMap<string, string>): void {
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
