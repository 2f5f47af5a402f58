import {lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync} from "node:fs";
import {resolve} from "node:path";

/**
 * Makes `reports/lib` lead to `src`, so that pages import the library's own sources from within their folder, as
 * Framework asks.
 *
 * It is made, not tracked: a clone on Windows would hold a text file in its place. There it is a junction, which
 * needs no rights; elsewhere a relative link, which moves with the folder.
 *
 * @param root - the repository's folder
 * @throws Error if a folder of that name is in the way
 */
export function linkLibrary(root = "."): void {
  const [link, source] = [resolve(root, "reports/lib"), resolve(root, "src")];
  const found = lstatSync(link, {throwIfNoEntry: false});
  if (found?.isDirectory())
    throw new Error(`${link} is a folder; move it away, then run npm run link`);
  if (found && leadsTo(link, source)) return;
  rmSync(link, {force: true});
  mkdirSync(resolve(root, "reports"), {recursive: true});
  try {
    symlinkSync(process.platform === "win32" ? source : "../src", link, "junction");
  } catch (fault) {
    // Another process may have made it in between.
    if (!leadsTo(link, source)) throw fault;
  }
}

function leadsTo(link: string, source: string): boolean {
  try {
    return realpathSync(link) === realpathSync(source);
  } catch {
    return false;
  }
}
