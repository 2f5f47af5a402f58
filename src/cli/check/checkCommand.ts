import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";

/** `skillcast check [DIR]`. */
export function checkCommand(help: HelpWords): CommandSpec<object, undefined> {
  return {
    name: "check",
    about: help.check.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [],
    examples: ["check", `check ${help.myCity}`],
    check: () => undefined,
    async run(dir, _, context) {
      const {runCheck} = await import("./runCheck.js");
      runCheck(dir, context);
    }
  };
}
