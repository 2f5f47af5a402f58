import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";
import {
  type DecisionFlags,
  decisionInput,
  decisionOptions,
  exportOptions
} from "./decisionCommand.js";
import type {CompareInput} from "./runCompare.js";

interface CompareFlags extends DecisionFlags {
  target?: string;
  data: string;
}

/** `skillcast compare SCENARIO…`. */
export function compareCommand(help: HelpWords): CommandSpec<CompareFlags, CompareInput, string[]> {
  const {compare} = help;
  return {
    name: "compare",
    about: compare.about,
    argument: {name: "<scenario...>", about: compare.scenarios},
    options: [
      {flags: "--target <id>", about: compare.target},
      {flags: "--data <dir>", about: help.folder, fallback: "data"},
      ...decisionOptions(help, "512"),
      ...exportOptions(help)
    ],
    examples: [
      "compare recent-pace plan-delivered",
      "compare recent-pace funding-cut downturn --target T03",
      "compare recent-pace --target T01",
      `compare recent-pace all-together --xlsx ${help.results}.xlsx --md ${help.results}.md`
    ],
    notes: [compare.gap, help.exitCodes],
    check: ({target, data, ...shared}) => ({
      ...decisionInput(shared),
      dir: data,
      ...(target === undefined ? {} : {target})
    }),
    async run(scenarios, input, context) {
      const {runCompare} = await import("./runCompare.js");
      await runCompare(scenarios, input, context);
    }
  };
}
