import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";

interface LeversFlags {
  find?: string;
  json?: boolean;
}

/** `skillcast levers [DIR]`. */
export function leversCommand(
  help: HelpWords
): CommandSpec<LeversFlags, {find?: string; json: boolean}> {
  return {
    name: "levers",
    about: help.levers.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--find <text>", about: help.levers.find},
      {flags: "--json", about: help.json}
    ],
    examples: ["levers", `levers --find ${help.levers.example}`, "levers --json"],
    check: ({find, json = false}) => ({...(find === undefined ? {} : {find}), json}),
    async run(dir, {find, json}, context) {
      const {loadProject} = await import("../../data/loadProject.js");
      const {jsonText} = await import("../files/jsonText.js");
      const {printOut} = await import("../terminal/printable.js");
      const {terminalSetting} = await import("../terminal/setting.js");
      const {changeRows} = await import("./changeRows.js");
      const {printLevers} = await import("./printLevers.js");
      const rows = changeRows(loadProject(dir), find);
      printOut(json ? jsonText({rows}) : printLevers(rows, find, terminalSetting(context)));
    }
  };
}
