import {type CommandSpec, pastDay, planOf, seedNumber, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {KeepInput} from "./runKeep.js";

interface KeepFlags {
  name?: string;
  plan?: string;
  scenario?: string;
  runs: string;
  seed: string;
  progress?: string;
  asOf?: string;
  internal?: boolean;
  note?: string;
  history?: string;
}

/** `skillcast keep [DIR]`. */
export function keepCommand(help: HelpWords): CommandSpec<KeepFlags, KeepInput> {
  const {keep, history} = help.history;
  return {
    name: "keep",
    about: keep.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--name <name>", about: keep.name},
      {flags: "--internal", about: keep.internal},
      {flags: "--note <text>", about: keep.note},
      {flags: "--plan <name>", about: help.plan},
      {flags: "--scenario <id>", about: help.seek.scenario},
      {flags: "--runs <n>", about: help.forecast.runs, fallback: "1000"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--as-of <date>", about: help.forecast.asOf},
      {flags: "--history <folder>", about: history}
    ],
    examples: ["keep", "keep --as-of 2026-09-30 --internal"],
    notes: [help.exitCodes],
    check: ({runs, seed, asOf, internal = false, plan, ...rest}) => ({
      ...rest,
      ...planOf({plan}),
      runs: wholeNumber("runs", runs, 1, 1_000_000),
      seed: seedNumber(seed),
      internal,
      ...(asOf === undefined ? {} : {asOf: pastDay("as-of", asOf)})
    }),
    async run(dir, input, context) {
      const {runKeep} = await import("./runKeep.js");
      await runKeep(dir, input, context);
    }
  };
}
