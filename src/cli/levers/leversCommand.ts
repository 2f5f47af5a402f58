import {type CommandSpec, planOf} from "../command.js";
import type {HelpWords} from "../words/words.js";

interface LeversFlags {
  plan?: string;
  find?: string;
  json?: boolean;
}

/** `skillcast levers [DIR]`. */
export function leversCommand(
  help: HelpWords
): CommandSpec<LeversFlags, {plan?: string; find?: string; json: boolean}> {
  return {
    name: "levers",
    about: help.levers.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--find <text>", about: help.levers.find},
      {flags: "--json", about: help.json}
    ],
    examples: ["levers", `levers --find ${help.levers.example}`, "levers --json"],
    check: ({plan, find, json = false}) => ({
      ...planOf({plan}),
      ...(find === undefined ? {} : {find}),
      json
    }),
    async run(dir, {find, json, ...options}, context) {
      const {loadProject} = await import("../../data/loadProject.js");
      const {jsonText} = await import("../files/jsonText.js");
      const {printOut} = await import("../terminal/printable.js");
      const {terminalSetting} = await import("../terminal/setting.js");
      const {changeRows} = await import("./changeRows.js");
      const {printLevers} = await import("./printLevers.js");
      const rows = changeRows(loadProject(dir, options), find);
      printOut(json ? jsonText({rows}) : printLevers(rows, find, terminalSetting(context)));
    }
  };
}
