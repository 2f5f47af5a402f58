import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {DataError} from "../quantity/dataError.js";
import type {Problem} from "../quantity/problem.js";
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
  /** A file, or undefined with a problem; a file that may be missing is undefined without one. */
  read(file: string, options?: {optional?: boolean}): TextFile | undefined;
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
  const add = (error: unknown, file: string) => {
    if (error instanceof DataError) problems.push(...error.problems);
    else problems.push(fileProblem(error, file));
  };
  const state = attempt(
    () => statSync(directory),
    (error) => add(error, directory)
  );
  if (!state) {
    const last = problems[problems.length - 1];
    if (last.message.includes("ENOENT"))
      problems[problems.length - 1] = {
        file: directory,
        message: "expected a project folder, found none (ENOENT)",
        mend: `check the name, or make one with skillcast init ${directory}`
      };
    return undefined;
  }
  if (!state.isDirectory()) {
    problems.push({
      file: directory,
      message: "expected a project folder, got a file",
      mend: "give the folder"
    });
    return undefined;
  }
  const name = (file: string) => (directory === "." ? file : join(directory, file));
  return {
    name,
    read: (file, {optional = false} = {}) => {
      const path = join(directory, file);
      if (
        optional &&
        !attempt(
          () => statSync(path),
          () => {}
        )
      )
        return undefined;
      const text = attempt(
        () => readText(path, {file: name(file)}),
        (error) => add(error, name(file))
      );
      return text === undefined ? undefined : {file: name(file), text};
    },
    list: (folder, endings) =>
      (
        attempt(
          () => readdirSync(join(directory, folder)),
          (error) => add(error, name(folder))
        ) ?? []
      )
        .filter((file) => !file.startsWith(".") && endings.some((ending) => file.endsWith(ending)))
        .sort()
        .map((file) => `${folder}/${file}`)
  };
}

function attempt<T>(action: () => T, failed: (error: unknown) => void): T | undefined {
  try {
    return action();
  } catch (error) {
    failed(error);
    return undefined;
  }
}
