import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import type {Project} from "../../project/project.js";
import {progressTable} from "../../table/progressTable.js";
import {planOf} from "../command.js";
import {isWorkbook} from "../files/isWorkbook.js";
import {sheetText} from "../files/writeFolder.js";
import {today} from "../today.js";
import {takeWorkbook} from "./takeWorkbook.js";

/** Which register of a folder is read. */
interface Registered {
  /** Which plan, if the folder has several. */
  plan?: string;
  /** A register (.csv, or a workbook) in the place of the folder's own. */
  progress?: string;
  /** A workbook whose rows are taken into the register. */
  workbook?: string;
}

/**
 * Reads a project folder with another register in the place of its own, or with the rows of a workbook that bodies have filled in taken
 * into it for this once; the folder stays as it is.
 *
 * @param dir - folder of the project
 * @param asked - see {@link Registered}
 * @throws DataError with every problem of the folder or the workbook
 */
export async function loadRegistered(
  dir: string,
  {plan, progress, workbook}: Registered
): Promise<Project> {
  const named = planOf({plan});
  const isBook = progress !== undefined && isWorkbook(progress);
  const book = workbook ?? (isBook ? progress : undefined);
  const base = loadProject(dir, {
    ...named,
    ...(progress === undefined || isBook ? {} : {progress})
  });
  if (book === undefined) return base;
  const {rows} = await takeWorkbook(book, base, today());
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  try {
    const register = join(folder, "progress.csv");
    writeWhole(register, sheetText(progressTable(rows)));
    return loadProject(dir, {...named, progress: register});
  } finally {
    rmSync(folder, {recursive: true});
  }
}
