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

/**
 * Reads a project folder with another register in the place of its own: a table, or a workbook that bodies have filled in, whose rows
 * are taken into the folder's register for this once; the folder stays as it is.
 *
 * @param dir - folder of the project
 * @param asked - which plan, if the folder has several; path of the register
 * @throws DataError with every problem of the folder or the workbook
 */
export async function loadRegistered(
  dir: string,
  {plan, progress}: {plan?: string; progress?: string}
): Promise<Project> {
  const named = planOf({plan});
  if (progress === undefined) return loadProject(dir, named);
  if (!isWorkbook(progress)) return loadProject(dir, {...named, progress});
  const {rows} = await takeWorkbook(progress, loadProject(dir, named), today());
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  try {
    const register = join(folder, "progress.csv");
    writeWhole(register, sheetText(progressTable(rows)));
    return loadProject(dir, {...named, progress: register});
  } finally {
    rmSync(folder, {recursive: true});
  }
}
