import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync
} from "node:fs";
import {dirname, join} from "node:path";
import {isAlive} from "./isAlive.js";
import {makeFolder} from "./makeFolder.js";
import {writeWhole} from "./writeWhole.js";

const prefix = ".skillcast-";
const ownerFile = "owner.json";
const planFile = "plan.json";

/**
 * Opens a hidden folder in which files are made ready before they are moved to their place.
 *
 * It holds the number of the process that made it, so that {@link clearStages} can tell what a dead process left.
 *
 * @param folder - where the files will stand
 * @returns its path
 */
export function openStage(folder: string): string {
  const stage = mkdtempSync(join(folder, prefix));
  writeWhole(join(stage, ownerFile), JSON.stringify({pid: process.pid}));
  return stage;
}

/** Where a file waits in a stage; its old content where it is replaced. */
export function staged(stage: string, kind: "new" | "old", name: string): string {
  return join(stage, kind, name);
}

/** Notes that every file of a stage is whole: from now on it is finished, by us or by the next who comes. */
export function sealStage(stage: string, names: readonly string[]): void {
  writeWhole(join(stage, planFile), JSON.stringify(names));
}

/**
 * Removes what processes that died left in a folder. Where their files were whole, what was not moved yet is moved now, so that no
 * set of files stays half old and half new.
 *
 * @param folder - nothing happens if it does not exist
 * @returns names of the files of sets that were finished
 */
export function clearStages(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [];
  const finished: string[] = [];
  for (const entry of readdirSync(folder)) {
    const stage = join(folder, entry);
    if (!entry.startsWith(prefix) || isAlive(ownerOf(stage))) continue;
    for (const name of sealedNames(stage)) {
      const waiting = staged(stage, "new", name);
      if (existsSync(waiting)) {
        makeFolder(dirname(join(folder, name)));
        renameSync(waiting, join(folder, name));
      }
      finished.push(name);
    }
    rmSync(stage, {recursive: true, force: true});
  }
  return finished;
}

/**
 * Names of the files that a killed process had ready for a folder and did not move: the set there is half old and half new.
 *
 * @param folder - nothing is changed in it
 */
export function waitingFiles(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [];
  return readdirSync(folder).flatMap((entry) => {
    const stage = join(folder, entry);
    if (!entry.startsWith(prefix) || isAlive(ownerOf(stage))) return [];
    return sealedNames(stage).filter((name) => existsSync(staged(stage, "new", name)));
  });
}

/** Number of the process that made a stage; undefined where its file is damaged. */
function ownerOf(stage: string): number | undefined {
  const owner = readJson(join(stage, ownerFile));
  const pid = typeof owner === "object" && owner !== null && "pid" in owner ? owner.pid : undefined;
  return typeof pid === "number" ? pid : undefined;
}

/** Names of the whole files of a stage; none where it is not sealed or its list is damaged. */
function sealedNames(stage: string): string[] {
  const names = readJson(join(stage, planFile));
  const isName = (name: unknown) =>
    typeof name === "string" && name !== "" && !name.split(/[\\/]/).includes("..");
  return Array.isArray(names) && names.every(isName) ? names : [];
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
