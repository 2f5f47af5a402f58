import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {DataError} from "../../check/dataError.js";
import type {Problem} from "../../check/problem.js";
import {fileFault} from "./fileFault.js";
import {fileProblem} from "./fileProblem.js";
import {readText} from "./readText.js";

/** A text file of a project: its name as shown in messages, and its text. */
export interface TextFile {
  file: string;
  text: string;
}

/** Reads the files of one project folder; what cannot be read becomes a problem, not an exception. */
export interface Folder {
  /** Name of a file as shown in messages. */
  name(file: string): string;
  /**
   * A file, or undefined with a problem; a file that may be missing is undefined without one. `from` is the path of another file to be
   * read in its place.
   */
  read(file: string, options?: {optional?: boolean; from?: string}): TextFile | undefined;
  /** Names of the files in a subfolder with one of these endings, sorted. */
  list(folder: string, endings: readonly string[]): string[];
}

/**
 * Opens a project folder.
 *
 * @param directory - path of the folder, as the user gave it
 * @param problems - every problem found is added here
 * @returns its reader, or undefined with a problem if it is not a folder
 */
export function openFolder(directory: string, problems: Problem[]): Folder | undefined {
  if (!isFolder(directory, problems)) return undefined;
  const name = (file: string) => (directory === "." ? file : join(directory, file));
  return {
    name,
    read: (file, {optional = false, from} = {}) => {
      const path = from ?? join(directory, file);
      if (optional && from === undefined && !exists(path)) return undefined;
      const shown = from ?? name(file);
      try {
        return {file: shown, text: readText(path, {file: shown})};
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        problems.push(...error.problems);
        return undefined;
      }
    },
    list: (folder, endings) =>
      filesOf(join(directory, folder), name(folder), problems)
        .filter((file) => !file.startsWith(".") && endings.some((ending) => file.endsWith(ending)))
        .sort()
        .map((file) => `${folder}/${file}`)
  };
}

/** What every project has; a folder with none of these is another. */
const projectFiles = [
  ...["model.yaml", "figures.csv", "levers.yaml", "assumptions.yaml", "mortality.csv"],
  ...["population.csv", "plans", "scenarios"]
];

function isFolder(directory: string, problems: Problem[]): boolean {
  try {
    const found = statSync(directory).isDirectory();
    if (!found) problems.push({file: directory, ...fileFault("projectIsFile", {})});
    else if (!projectFiles.some((file) => exists(join(directory, file)))) {
      problems.push({file: directory, ...fileFault("otherFolder", {directory})});
      return false;
    }
    return found;
  } catch (error) {
    const none = (error as NodeJS.ErrnoException).code === "ENOENT";
    problems.push(
      none
        ? {file: directory, ...fileFault("noProject", {directory})}
        : fileProblem(error, directory)
    );
    return false;
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

function filesOf(path: string, file: string, problems: Problem[]): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (!problems.some((problem) => problem.file === file)) problems.push(fileProblem(error, file));
    return [];
  }
}
