import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {DataError} from "../../check/dataError.js";
import type {Problem} from "../../check/problem.js";
import {readDocument} from "../../check/readDocument.js";
import type {Project} from "../../project/project.js";
import {keptSchema} from "../../verdict/keptForecast.js";
import type {NamedKept} from "../../verdict/scoreKept.js";
import {dataFault} from "../dataFault.js";
import {hashText} from "../files/hashText.js";
import {memoryFolder} from "../files/memoryFolder.js";
import {readText} from "../files/readText.js";
import {readOpened} from "../readProject.js";
import {keptInput} from "./writeKept.js";

/**
 * Reads the kept forecasts of a city, the oldest first: by the day as of which they were made, then by name.
 *
 * @param history - folder; one that does not exist holds none
 * @throws DataError with every problem of every record
 */
export function readHistory(history: string): NamedKept[] {
  if (!existsSync(history)) return [];
  const problems: Problem[] = [];
  const found = readdirSync(history)
    .filter((file) => file.endsWith(".yaml") && !file.startsWith("."))
    .flatMap((file) => {
      const path = join(history, file);
      const {value} = readDocument(keptSchema, {text: readText(path), file: path}, problems);
      return value ? [{name: file.slice(0, -".yaml".length), kept: value}] : [];
    });
  if (problems.length > 0) throw new DataError(problems);
  const day = ({name, kept}: NamedKept) => `${kept.asOf ?? kept.kept} ${kept.kept} ${name}`;
  return found.sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

/**
 * The project that a kept forecast was made from, read again from the copies of its files.
 *
 * @param history - folder
 * @param named - one of its forecasts
 * @throws DataError if a copy is missing or was changed, or this program cannot read what was kept
 */
export function keptProject(history: string, {name, kept}: NamedKept): Project {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const [file, hash] of Object.entries(kept.files)) {
    const path = join(history, keptInput(file, hash));
    const text = existsSync(path) ? readText(path) : undefined;
    if (text === undefined || hashText(text) !== hash)
      problems.push({file: path, ...dataFault("keptChanged", {})});
    else files.set(file, text);
  }
  if (problems.length > 0) throw new DataError(problems);
  const folder = memoryFolder(join(history, name), files, problems);
  const {assemble, problems: found} = readOpened(folder, name, {}, problems);
  if (!assemble) throw new DataError(found);
  return assemble();
}
