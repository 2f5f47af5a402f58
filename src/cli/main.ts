import type {Language} from "../quantity/label.js";
import {failure} from "./failure.js";
import {chooseLanguage} from "./language.js";
import {createProgram} from "./program.js";

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
  const language: Language = chooseLanguage(env, argv);
  const program = createProgram(language);
  try {
    if (argv.length === 0) {
      program.outputHelp({error: true});
      return 2;
    }
    await program.parseAsync([...argv], {from: "user"});
    return 0;
  } catch (error) {
    const {message, code} = failure(error, language);
    if (message !== "") process.stderr.write(`${message}\n`);
    return code;
  }
}
