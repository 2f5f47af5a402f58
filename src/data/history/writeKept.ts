import {existsSync} from "node:fs";
import {basename, join} from "node:path";
import {DataError} from "../../check/dataError.js";
import {formatYaml} from "../../check/formatYaml.js";
import type {KeptForecast} from "../../verdict/keptForecast.js";
import {dataFault} from "../dataFault.js";
import {hashText} from "../files/hashText.js";
import {readText} from "../files/readText.js";
import {writeTogether} from "../files/writeTogether.js";

/**
 * Where a file of a kept forecast lies in the history: by its content, so that what did not change is there once.
 *
 * @param file - path within the folder of the project
 * @param hash - SHA-256 of its text
 */
export const keptInput = (file: string, hash: string): string =>
  `inputs/${hash.slice(0, 12)}-${basename(file)}`;

/** Hashes of files, as a kept forecast names them. */
export function keptFiles(files: ReadonlyMap<string, string>): Record<string, string> {
  const names = [...files.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, hashText(files.get(name) ?? "")]));
}

/**
 * Keeps a forecast: its record, and those of the files that it was made from that the history does not hold yet; all, or nothing.
 *
 * @param history - folder, made if missing
 * @param name - under which it is kept
 * @param kept - the record
 * @param files - texts by path within the folder of the project
 * @returns whether it was written; false if the same is kept under that name already, on whatever day
 * @throws DataError if the name is none, or another forecast is kept under it, or a file cannot be written
 */
export function writeKept(
  history: string,
  name: string,
  kept: KeptForecast,
  files: ReadonlyMap<string, string>
): boolean {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,60}$/u.test(name) || name === "now")
    throw new DataError([{file: history, ...dataFault("keptName", {got: name})}]);
  const path = join(history, `${name}.yaml`);
  const text = keptText(kept);
  if (existsSync(path)) {
    if (dayless(readText(path)) === dayless(text)) return false;
    throw new DataError([{file: path, ...dataFault("keptTaken", {name})}]);
  }
  const inputs = [...files]
    .map(([file, content]): [string, string] => [keptInput(file, kept.files[file]), content])
    .filter(([place]) => !existsSync(join(history, place)));
  writeTogether(history, new Map([...inputs, [`${name}.yaml`, text]]));
  return true;
}

/** A record without the day on which it was kept. */
const dayless = (text: string) => text.replace(/^kept: .*\n/m, "");

/** The record as YAML: facts first, then a line a target, a line a year, a line a file. */
function keptText({targets, years, files, ...head}: KeptForecast): string {
  const row = (fields: object) =>
    `  - {${Object.entries(fields)
      .map(([key, value]) => `${key}: ${typeof value === "string" ? JSON.stringify(value) : value}`)
      .join(", ")}}\n`;
  const list = (name: string, rows: readonly object[]) =>
    rows.length === 0 ? `${name}: []\n` : `${name}:\n${rows.map(row).join("")}`;
  return formatYaml(head) + list("targets", targets) + list("years", years) + formatYaml({files});
}
