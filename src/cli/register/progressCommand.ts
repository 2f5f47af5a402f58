import {type CommandSpec, pastDay, planOf} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {ProgressInput} from "./runProgress.js";

/** `skillcast progress FILE`. */
export function progressCommand(
  help: HelpWords
): CommandSpec<{into: string; plan?: string; out?: string; asOf?: string}, ProgressInput> {
  return {
    name: "progress",
    about: help.progress.about,
    argument: {name: "<file>", about: help.progress.file},
    options: [
      {flags: "--into <folder>", about: help.progress.into, fallback: "data"},
      {flags: "--plan <name>", about: help.plan},
      {flags: "--out <file>", about: help.progress.out},
      {flags: "--as-of <date>", about: help.forecast.asOf}
    ],
    examples: [
      `progress ${help.workbook.file}`,
      `progress ${help.workbook.file} --into ${help.myCity}`
    ],
    check: ({into, plan, out, asOf}) => ({
      into,
      ...planOf({plan}),
      ...(out === undefined ? {} : {out}),
      ...(asOf === undefined ? {} : {asOf: pastDay("as-of", asOf)})
    }),
    async run(file, input, context) {
      const {runProgress} = await import("./runProgress.js");
      await runProgress(file, input, context);
    }
  };
}
