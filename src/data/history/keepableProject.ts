import {DataError} from "../../check/dataError.js";
import type {Problem} from "../../check/problem.js";
import {internalParts} from "../../project/internalParts.js";
import type {Project} from "../../project/project.js";
import {progressTable} from "../../table/progressTable.js";
import {dataFault} from "../dataFault.js";
import {recordedFolder} from "../files/memoryFolder.js";
import {openFolder} from "../files/readFolder.js";
import {evidenceFiles} from "../readEvidence.js";
import type {ReadOptions} from "../readParts.js";
import {readOpened} from "../readProject.js";

/** A project, and every file that a forecast of it rests on, so that it can be computed again. */
export interface KeepableProject {
  project: Project;
  /** Texts by path within the folder. */
  files: Map<string, string>;
}

/** What no forecast starts from. */
const unused: readonly string[] = [evidenceFiles.backtest, evidenceFiles.backtestTable];

/**
 * Reads a folder together with the files that a forecast of it rests on.
 *
 * @param directory - path of the folder
 * @param options - which plan, and which register; with `published`, rows of the register that are internal are left out, of the
 * project and of the files
 * @throws DataError as `loadProject`; with `published`, naming figures, assumptions and levers that are internal
 */
export function keepableProject(directory: string, options: ReadOptions = {}): KeepableProject {
  const problems: Problem[] = [];
  const opened = openFolder(directory, problems);
  if (!opened) throw new DataError(problems);
  const {folder, files} = recordedFolder(opened);
  const {assemble, problems: found} = readOpened(folder, directory, options, problems);
  if (!assemble) throw new DataError(found);
  const project = assemble();
  for (const file of unused) files.delete(file);
  if (options.published) {
    const ids = internalParts(project);
    if (ids.length > 0)
      throw new DataError([{file: directory, ...dataFault("keptInternal", {ids})}]);
    for (const file of [...files.keys()].filter((name) => register.test(name)))
      files.set(file, `${progressTable(project.progress ?? []).toCSV()}\n`);
  }
  return {project, files};
}

/** The register of a folder, or that of its plan. */
const register = /^progress(-.*)?\.csv$/;
