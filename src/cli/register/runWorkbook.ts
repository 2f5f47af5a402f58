import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import {writeRegister} from "../../data/register/writeRegister.js";
import type {CommandContext} from "../command.js";
import {printOut} from "../terminal/printable.js";

/** What `skillcast workbook` was asked. */
export interface WorkbookInput {
  /** File to be written. */
  out: string;
  /** Which plan, if the folder has several. */
  plan?: string;
  /** A progress register in the place of the folder's own. */
  progress?: string;
}

/**
 * Does what `skillcast workbook` was asked: writes the workbook by which bodies report.
 *
 * @param dir - folder of the project
 * @param input - as checked
 * @throws DataError with every problem of the folder, or if the file cannot be written
 */
export async function runWorkbook(
  dir: string,
  {out, ...register}: WorkbookInput,
  {words}: CommandContext
): Promise<void> {
  const project = loadProject(dir, register);
  writeWhole(out, await writeRegister(project));
  const {targets} = project.plan;
  printOut(words.result.register.written(out, targets.length, project.progress?.length ?? 0));
}
