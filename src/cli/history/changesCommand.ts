import {type CommandSpec, pastDay, planOf} from "../command.js";
import {markdownName} from "../files/workbookName.js";
import type {HelpWords} from "../words/words.js";
import type {ChangesInput} from "./runChanges.js";

interface ChangesFlags {
  data: string;
  plan?: string;
  progress?: string;
  asOf?: string;
  history?: string;
  json?: boolean;
  md?: string;
}

/** `skillcast changes [FROM] [TO]`. */
export function changesCommand(help: HelpWords): CommandSpec<ChangesFlags, ChangesInput, string[]> {
  const {changes, history} = help.history;
  return {
    name: "changes",
    about: changes.about,
    argument: {name: "[names...]", about: changes.names},
    options: [
      {flags: "--data <dir>", about: help.folder, fallback: "data"},
      {flags: "--plan <name>", about: help.plan},
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--as-of <date>", about: help.forecast.asOf},
      {flags: "--history <folder>", about: history},
      {flags: "--json", about: help.json},
      {flags: "--md <file>", about: help.allocate.md}
    ],
    examples: [
      "changes",
      "changes 2026-06-30",
      "changes 2026-06-30 2026-09-30",
      "changes --md changes.md"
    ],
    notes: [changes.notes, help.exitCodes],
    check: ({data, plan, asOf, json = false, md, ...rest}) => ({
      ...rest,
      ...planOf({plan}),
      dir: data,
      json,
      ...(md === undefined ? {} : {md: markdownName(md)}),
      ...(asOf === undefined ? {} : {asOf: pastDay("as-of", asOf)})
    }),
    async run(names, input, context) {
      const {runChanges} = await import("./runChanges.js");
      await runChanges(names, input, context);
    }
  };
}
