import {type ColumnTable, table} from "arquero";
import type {ChartSpec} from "../../charts/frame/chartSpec.js";
import {hashText} from "../../data/files/hashText.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {sheetCell} from "../../table/sheetCell.js";
import {version} from "../../verdict/version.js";
import {withProgress} from "../terminal/progress.js";
import type {ResultWords} from "../words/words.js";
import {jsonText} from "./jsonText.js";
import {renderSvg} from "./renderSvg.js";

/** Name of the list of files that is written last. */
const manifestFile = "manifest.json";

/** What is written into a folder: texts and charts by path relative to it; charts as SVG, in `charts/`. */
export interface FolderContent {
  texts: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, ChartSpec>;
}

/**
 * Writes texts and charts into a folder; all files, or none.
 *
 * Everything is drawn first and written beside its place; only then are the files moved into it, last a `manifest.json` with their
 * hashes. A table begins with a byte order mark, without which Excel does not read it as UTF-8.
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
  writeTogether(folder, new Map([...files, [manifestFile, manifest(files)]]));
  return [...files.keys(), manifestFile];
}

/**
 * A table as Excel reads it: CSV in UTF-8 that begins with a byte order mark, in which no text is taken for a formula and what is no
 * number is left empty.
 */
export function sheetText(sheet: ColumnTable): string {
  const columns = sheet.columnNames().map((name): [string, unknown[]] => {
    const values = Array.from(sheet.array(name) as ArrayLike<unknown>, (value) =>
      typeof value === "number" && !Number.isFinite(value) ? null : sheetCell(value)
    );
    return [String(sheetCell(name)), values];
  });
  return `\ufeff${table(columns).toCSV().trimEnd()}\n`;
}

/** A name in any script, of at most so many bytes, without the characters that a file's name may not have everywhere. */
export function fileName(name: string, most: number): string {
  let short = "";
  for (const character of name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]/gu, "_")) {
    if (Buffer.byteLength(short + character) > most) break;
    short += character;
  }
  return short;
}

/** A list of files with their SHA-256, the last that is put in place: what does not match it is of another run. */
function manifest(files: ReadonlyMap<string, string>): string {
  const hashes = [...files].map(([name, content]): [string, string] => [name, hashText(content)]);
  return `${jsonText({version, sha256: Object.fromEntries(hashes)})}\n`;
}
