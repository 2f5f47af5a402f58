import type {Problem} from "../../check/problem.js";
import {fileProblem} from "./fileProblem.js";
import type {Folder} from "./readFolder.js";

/**
 * A project folder of texts that are already read, such as those that a kept forecast was made from.
 *
 * @param name - of the folder, for messages
 * @param files - texts by path within it
 * @param problems - a file that is needed and missing is added here
 */
export function memoryFolder(
  name: string,
  files: ReadonlyMap<string, string>,
  problems: Problem[]
): Folder {
  const shown = (file: string) => `${name}/${file}`;
  return {
    name: shown,
    read(file, {optional = false} = {}) {
      const text = files.get(file);
      if (text !== undefined) return {file: shown(file), text};
      if (!optional)
        problems.push(fileProblem(Object.assign(new Error(), {code: "ENOENT"}), shown(file)));
      return undefined;
    },
    list: (folder, endings) =>
      [...files.keys()]
        .filter(
          (file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes("/")
        )
        .filter((file) => endings.some((ending) => file.endsWith(ending)))
        .sort()
  };
}

/**
 * A folder that remembers what was read from it.
 *
 * @param folder - read through
 * @returns the same folder, and the texts by path within it
 */
export function recordedFolder(folder: Folder): {folder: Folder; files: Map<string, string>} {
  const files = new Map<string, string>();
  return {
    files,
    folder: {
      ...folder,
      read(file, options) {
        const found = folder.read(file, options);
        if (found) files.set(file, found.text);
        return found;
      }
    }
  };
}
