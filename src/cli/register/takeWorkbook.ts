import {DataError} from "../../check/dataError.js";
import type {Problem} from "../../check/problem.js";
import {readBytes} from "../../data/files/readText.js";
import {type MergedRegister, mergeRegister} from "../../data/register/mergeRegister.js";
import {readRegister} from "../../data/register/readRegister.js";
import type {Project} from "../../project/project.js";

/** A register after a workbook was taken in, and how many rows the workbook has. */
interface TakenWorkbook extends MergedRegister {
  entries: number;
}

/**
 * Takes the rows of a workbook that bodies have filled in into the register of a project; nothing is written.
 *
 * @param file - a workbook
 * @param project - its plan, and the register so far
 * @param asOf - the day it is, an ISO date: evidence of a later one is a problem
 * @throws DataError with every problem of the workbook, each with its cell
 */
export async function takeWorkbook(
  file: string,
  project: Pick<Project, "plan" | "progress">,
  asOf: string
): Promise<TakenWorkbook> {
  const problems: Problem[] = [];
  const entries = await readRegister(readBytes(file), file, project, problems);
  const merged = mergeRegister(project.progress ?? [], entries, {file, asOf}, problems);
  if (problems.length > 0) throw new DataError(problems);
  return {...merged, entries: entries.length};
}
