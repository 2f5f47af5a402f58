import {existsSync} from "node:fs";
import {say} from "../../charts/text/say.js";
import {DataError} from "../../check/dataError.js";
import {isSpoken} from "../../check/spokenError.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import type {MergedRegister} from "../../data/register/mergeRegister.js";
import {registerPath} from "../../data/register/registerFile.js";
import {type ProgressRow, workStateNames} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import {progressTable} from "../../table/progressTable.js";
import {type CommandContext, planOf} from "../command.js";
import {sheetText} from "../files/writeFolder.js";
import {keepBaseline} from "../history/keepBaseline.js";
import {runChanges} from "../history/runChanges.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {today} from "../today.js";
import {takeWorkbook} from "./takeWorkbook.js";

/** What `skillcast progress` was asked. */
export interface ProgressInput {
  /** Folder of the project that the rows go into. */
  into: string;
  /** Which plan, if the folder has several. */
  plan?: string;
  /** Another file than the folder's progress.csv. */
  out?: string;
  /** The day it is, as an ISO date; default today. */
  asOf?: string;
}

/**
 * Does what `skillcast progress` was asked: reads a workbook that bodies have filled in, takes its rows into the register, and says what
 * that changed, in the register and in the verdicts since the forecast that was kept last; where none was, that of the register before
 * is kept first. With any problem of the workbook nothing is written. Rows that go into another file are only written.
 *
 * @param file - a workbook
 * @param input - as checked
 * @throws DataError with every problem of the workbook, each with its cell
 */
export async function runProgress(
  file: string,
  {into, plan, out, asOf = today()}: ProgressInput,
  context: CommandContext
): Promise<void> {
  const {language, words} = context;
  const path = out ?? registerPath(into, plan);
  const project = loadProject(into, {
    ...planOf({plan}),
    ...(existsSync(path) ? {progress: path} : {})
  });
  const merged = await takeWorkbook(file, project, asOf);
  const {added, changed, rows, entries} = merged;
  const {register} = words.result;
  if (added.length + changed.length === 0) {
    printOut(register.unchanged(entries));
    return;
  }
  const lines = changesOf(merged, project, language, register.otherwise);
  const taken = () => {
    writeWhole(path, sheetText(progressTable(rows)));
    printOut([register.taken(path, added.length, changed.length), ...lines].join("\n"));
  };
  if (out !== undefined) return taken();
  const refused = await baseline(into, {...planOf({plan}), asOf}, context);
  taken();
  if (refused !== null) return printAside(register.notCompared(refused));
  printOut("");
  await runChanges([], {dir: into, ...planOf({plan}), asOf, json: false}, context);
}

/** Keeps the forecast before the rows go in, if none is kept to compare with; why it cannot be made, if it cannot. */
async function baseline(
  dir: string,
  asked: {plan?: string; asOf: string},
  {language, words: {result}}: CommandContext
): Promise<string | null> {
  try {
    const kept = await interruptible((signal) =>
      withProgress(result.simulating, result.left, (onProgress) =>
        keepBaseline(dir, {...asked, signal, onProgress})
      )
    );
    if (kept !== null) printAside(result.register.keptBefore(kept));
    return null;
  } catch (error) {
    // Numbers that were reported are taken in, whether or not the folder can be forecast.
    if (error instanceof DataError) return error.describe(language);
    if (isSpoken(error)) return error.label[language];
    throw error;
  }
}

/** One line a row that is new or changed: what it says, and what it said before. */
function changesOf(
  {added, changed}: MergedRegister,
  {plan}: Project,
  language: Language,
  otherwise: string
): string[] {
  const told = (row: ProgressRow, before?: ProgressRow) => {
    const target = plan.targets.find(({id}) => id === row.target);
    const unit = target?.unit ?? "1";
    const now = content(row, unit, language);
    const then = before ? content(before, unit, language) : now;
    const name = target ? say(target.name, language) : "";
    const said =
      before && then === now ? `${now} ${otherwise}` : then === now ? now : `${then} → ${now}`;
    return `  ${row.id}  ${row.target} ${name}  ${row.period}  ${said}`;
  };
  return [
    ...added.map((row) => told(row)),
    ...changed.map(({before, after}) => told(after, before))
  ];
}

function content({value, state}: ProgressRow, unit: string, language: Language): string {
  if (value === undefined) return state ? workStateNames[state][language] : "";
  const amount = windowUnit(unit);
  return unit === "1" ? formatShare(value) : formatAmount(value, {unit: amount, language});
}
