import {readdirSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {isAlive} from "./isAlive.js";

const [head, tail] = [(target: string) => `.${basename(target)}.`, ".part"];

/**
 * Where this process writes a file before it takes its place: hidden beside it, with the number of the process.
 *
 * @param target - the file
 * @example
 * filePart("out/a.csv").startsWith("out/.a.csv.") // => true
 */
export function filePart(target: string): string {
  return join(dirname(target), `${head(target)}${process.pid}${tail}`);
}

/** Removes what processes that died left of the same file. */
export function clearParts(target: string): void {
  const folder = dirname(target);
  for (const entry of readdirSync(folder)) {
    const pid = entry.slice(head(target).length, -tail.length);
    if (
      entry.startsWith(head(target)) &&
      entry.endsWith(tail) &&
      /^\d+$/.test(pid) &&
      !isAlive(Number(pid))
    )
      rmSync(join(folder, entry), {force: true});
  }
}
