import {type CommandSpec, planOf} from "../command.js";
import {workbookName} from "../files/workbookName.js";
import type {HelpWords} from "../words/words.js";
import type {WorkbookInput} from "./runWorkbook.js";

/** `skillcast workbook [DIR] -o FILE`. */
export function workbookCommand(help: HelpWords): CommandSpec<WorkbookInput, WorkbookInput> {
  return {
    name: "workbook",
    about: help.workbook.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "-o, --out <file>", about: help.workbook.out, required: true},
      {flags: "--plan <name>", about: help.plan},
      {flags: "--progress <file>", about: help.forecast.progress}
    ],
    examples: [
      `workbook -o ${help.workbook.file}`,
      `workbook ${help.myCity} -o ${help.workbook.file}`
    ],
    check: ({out, plan, progress}) => ({
      ...planOf({plan}),
      out: workbookName("-o", out),
      ...(progress === undefined ? {} : {progress})
    }),
    async run(dir, input, context) {
      const {runWorkbook} = await import("./runWorkbook.js");
      await runWorkbook(dir, input, context);
    }
  };
}
