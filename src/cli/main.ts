import {CommanderError} from "commander";
import {DataError} from "../check/dataError.js";
import {isSpoken} from "../check/spokenError.js";
import type {Language} from "../quantity/label.js";
import {chooseLanguage} from "./language.js";
import {createProgram} from "./program.js";
import {printAside} from "./terminal/printable.js";
import {setAmbiguousColumns} from "./terminal/wrapText.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Runs the command line.
 *
 * @param argv - arguments after the program's name
 * @param env - environment variables
 * @returns exit code: 0 done, 1 bad input, 2 usage, 130 interrupted
 */
export async function main(
  argv: readonly string[],
  env: Record<string, string | undefined>
): Promise<number> {
  const language = chooseLanguage(env, argv);
  const program = createProgram(language, argv);
  const columns = setAmbiguousColumns(wordsOf(language).ambiguousColumns);
  try {
    if (argv.length === 0) {
      program.outputHelp({error: true});
      return 2;
    }
    await program.parseAsync([...argv], {from: "user"});
    return 0;
  } catch (error) {
    const {message, code} = failure(error, language);
    if (message !== "") printAside(message);
    return code;
  } finally {
    setAmbiguousColumns(columns);
  }
}

/**
 * Turns an error into what a user reads: every problem on a line, never a stack trace.
 *
 * @param error - what was thrown
 * @param language - of the reader
 * @returns what it says, and the exit code: 1 for bad input, 2 for usage, 130 when interrupted
 */
export function failure(error: unknown, language: Language): {message: string; code: number} {
  const words = wordsOf(language).failure;
  // Commander has said what is wrong itself; its code is 0 for help and version.
  if (error instanceof CommanderError) return {message: "", code: error.exitCode === 0 ? 0 : 2};
  if (error instanceof DataError)
    return {
      message: `${words.problems(error.problems.length)}\n${error.describe(language)}`,
      code: 1
    };
  const {name, message = String(error), says} = error as Partial<Error> & {says?: string};
  if (name === "AbortError") return {message: says ?? words.interrupted, code: 130};
  return {message: words.wrong(isSpoken(error) ? error.label[language] : message), code: 1};
}
