import {DataError} from "../../check/dataError.js";
import {checkProject} from "../../data/checkProject.js";
import type {CommandContext} from "../command.js";
import {jsonText} from "../files/jsonText.js";
import {printOut} from "../terminal/printable.js";
import {printFindings} from "../terminal/printFindings.js";
import {terminalSetting} from "../terminal/setting.js";
import {today} from "../today.js";

/** What `skillcast check` was asked. */
export interface CheckInput {
  /** Which plan, if the folder has several. */
  plan?: string;
  /** A progress register in the place of the folder's own. */
  progress?: string;
  /** Print one document: problems, findings with their notes, counts. */
  json: boolean;
}

/**
 * Does what `skillcast check` was asked: reads the folder, says what it holds, and what its figures contradict.
 *
 * @param dir - folder of the project
 * @param input - as checked
 * @throws DataError with every problem of the folder
 */
export function runCheck(
  dir: string,
  {json, ...register}: CheckInput,
  context: CommandContext
): void {
  const found = checkProject(dir, {...register, today: today()});
  const {problems, findings, counts} = found;
  if (json) printOut(jsonText(found));
  if (problems.length > 0) throw new DataError(problems);
  if (json) return;
  const setting = terminalSetting(context);
  const {words, paint} = setting;
  const lines = [words.check.good(dir), words.check.counts(counts)];
  if (findings.length > 0)
    lines.push("", paint.strong(words.findings), printFindings(findings, setting));
  printOut(lines.join("\n"));
}
