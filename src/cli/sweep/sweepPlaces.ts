import {existsSync, readdirSync, statSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {DataError} from "../../check/dataError.js";
import {loadProject} from "../../data/loadProject.js";
import type {SweepPlace} from "../../sweep/layoutSweep.js";
import {commandFault} from "../commandFault.js";
import type {ChunkStore} from "./chunkStore.js";

/**
 * Reads the places of a sweep: the folders that it names, or every folder with a `model.yaml` in the one that it names, by name.
 *
 * @param given - a folder or a list of them, relative to the file of the sweep
 * @param options.from - folder of that file
 * @param options.store - keeps their documents
 * @param options.except - a folder among them that is no place of the sweep: that of the province
 * @throws DataError if a folder is no place, none is found, or two have one name
 */
export function sweepPlaces(
  given: string | readonly string[],
  {from, store, except}: {from: string; store: ChunkStore; except?: string}
): SweepPlace[] {
  const folders =
    typeof given === "string"
      ? foldersIn(resolve(from, given))
      : given.map((one) => resolve(from, one));
  const left = folders.filter((folder) => folder !== except);
  if (left.length === 0)
    throw new DataError([{file: String(given), ...commandFault("noPlaces", {})}]);
  const names = new Set<string>();
  return left.map((folder) => {
    const place = basename(folder);
    if (names.has(place))
      throw new DataError([{file: folder, ...commandFault("placeTwice", {place})}]);
    names.add(place);
    const project = loadProject(folder);
    return {place, project, document: store.keep(project)};
  });
}

function foldersIn(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [folder];
  if (existsSync(join(folder, "model.yaml"))) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "model.yaml")));
}
