import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {CheckInput} from "./runCheck.js";

interface CheckFlags {
  progress?: string;
  json?: boolean;
}

/** `skillcast check [DIR]`. */
export function checkCommand(help: HelpWords): CommandSpec<CheckFlags, CheckInput> {
  return {
    name: "check",
    about: help.check.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--json", about: help.json}
    ],
    examples: ["check", `check ${help.myCity}`, `check ${help.myCity} --json`],
    check: ({json = false, progress}) => ({json, ...(progress === undefined ? {} : {progress})}),
    async run(dir, input, context) {
      const {runCheck} = await import("./runCheck.js");
      runCheck(dir, input, context);
    }
  };
}
