import {type CommandSpec, planOf} from "../command.js";
import type {HelpWords} from "../words/words.js";

/** `skillcast scenarios [DIR]`. */
export function scenariosCommand(
  help: HelpWords
): CommandSpec<{plan?: string; json?: boolean}, {plan?: string; json: boolean}> {
  return {
    name: "scenarios",
    about: help.scenarios.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--json", about: help.json}
    ],
    examples: ["scenarios", `scenarios ${help.myCity} --json`],
    check: ({plan, json = false}) => ({...planOf({plan}), json}),
    async run(dir, {json, ...options}, context) {
      const {loadProject} = await import("../../data/loadProject.js");
      const {jsonText} = await import("../files/jsonText.js");
      const {printOut} = await import("../terminal/printable.js");
      const {terminalSetting} = await import("../terminal/setting.js");
      const {listScenarios} = await import("./listScenarios.js");
      const project = loadProject(dir, options);
      const {scenarios, setup} = project;
      printOut(
        json
          ? jsonText({default: setup.scenario, scenarios})
          : listScenarios(project, terminalSetting(context))
      );
    }
  };
}
