import {type CommandSpec, planOf} from "../command.js";
import type {HelpWords} from "../words/words.js";

/** `skillcast check [DIR]`. */
export function checkCommand(
  help: HelpWords
): CommandSpec<{plan?: string; json?: boolean}, {plan?: string; json: boolean}> {
  return {
    name: "check",
    about: help.check.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--json", about: help.json}
    ],
    examples: ["check", `check ${help.myCity}`, `check ${help.myCity} --json`],
    check: ({plan, json = false}) => ({...planOf({plan}), json}),
    async run(dir, input, context) {
      const {runCheck} = await import("./runCheck.js");
      runCheck(dir, input, context);
    }
  };
}
