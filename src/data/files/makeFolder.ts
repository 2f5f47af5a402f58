import {existsSync, mkdirSync} from "node:fs";
import {dirname, resolve} from "node:path";

/**
 * Creates a folder and the folders above it, one by one from the first that exists.
 *
 * Not `mkdirSync(path, {recursive: true})`: below a file system that refuses folders with "no such file" (`/proc`) that call
 * never returns in Node 20.
 *
 * @param path - folder wanted; nothing happens if it exists
 * @throws the file system's error for the first folder that cannot be made
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!existsSync(folder) && dirname(folder) !== folder) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  for (const each of missing) mkdirSync(each);
}
