import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {ProgressInput} from "./runProgress.js";

/** `skillcast progress FILE`. */
export function progressCommand(
  help: HelpWords
): CommandSpec<{into: string; out?: string}, ProgressInput> {
  return {
    name: "progress",
    about: help.progress.about,
    argument: {name: "<file>", about: help.progress.file},
    options: [
      {flags: "--into <folder>", about: help.progress.into, fallback: "data"},
      {flags: "--out <file>", about: help.progress.out}
    ],
    examples: [
      `progress ${help.workbook.file}`,
      `progress ${help.workbook.file} --into ${help.myCity}`
    ],
    check: ({into, out}) => ({into, ...(out === undefined ? {} : {out})}),
    async run(file, input, context) {
      const {runProgress} = await import("./runProgress.js");
      await runProgress(file, input, context);
    }
  };
}
