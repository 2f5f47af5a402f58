import {methods, type SensitivityMethod} from "../../decide/methods.js";
import {type CommandSpec, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import {type DecisionFlags, decisionInput, decisionOptions} from "./decisionCommand.js";
import type {SensitivityInput} from "./runSensitivity.js";

interface SensitivityFlags extends DecisionFlags {
  target: string;
  reading?: string;
  method: string;
  by?: string;
  samples?: string;
}

/** `skillcast sensitivity [DIR]`. */
export function sensitivityCommand(
  help: HelpWords
): CommandSpec<SensitivityFlags, SensitivityInput> {
  const {sensitivity, seek} = help;
  return {
    name: "sensitivity",
    about: sensitivity.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--target <id>", about: seek.target, required: true},
      {flags: "--reading <id>", about: seek.reading},
      {flags: "--method <name>", about: sensitivity.method, fallback: "tornado"},
      {flags: "--by <what>", about: sensitivity.by},
      {flags: "--samples <n>", about: sensitivity.samples},
      {flags: "--scenario <id>", about: seek.scenario},
      ...decisionOptions(help, "").slice(1)
    ],
    examples: [
      "sensitivity --target T04",
      "sensitivity --target T01 --method sobol",
      "sensitivity --target T01 --method morris --json"
    ],
    notes: [help.exitCodes],
    check: ({target, reading, method, by, samples, ...shared}) => ({
      ...decisionInput(shared),
      target,
      ...(reading === undefined ? {} : {reading}),
      method: oneOf("method", method, methods) as SensitivityMethod,
      ...(by === undefined ? {} : {by: oneOf("by", by, ["input", "stage"]) as "input" | "stage"}),
      ...(samples === undefined ? {} : {samples: wholeNumber("samples", samples, 4, 1_000_000)})
    }),
    async run(dir, input, context) {
      const {runSensitivity} = await import("./runSensitivity.js");
      await runSensitivity(dir, input, context);
    }
  };
}

function oneOf(name: string, got: string, known: readonly string[]): string {
  if (known.includes(got)) return got;
  throw usageError(commandFault("notOneOf", {name, known, got}));
}
