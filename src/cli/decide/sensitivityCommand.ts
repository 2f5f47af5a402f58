import {methods, refuseUnused, type SensitivityMethod} from "../../decide/methods.js";
import {type CommandSpec, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import {type QuestionFlags, questionInput, questionOptions} from "./decisionCommand.js";
import type {SensitivityInput} from "./runSensitivity.js";

interface SensitivityFlags extends Omit<QuestionFlags, "target"> {
  target: string[];
  method: string;
  by?: string;
  samples?: string;
}

/** `skillcast sensitivity [DIR]`. */
export function sensitivityCommand(
  help: HelpWords
): CommandSpec<SensitivityFlags, SensitivityInput> {
  const {sensitivity} = help;
  return {
    name: "sensitivity",
    about: sensitivity.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--target <id...>", about: sensitivity.targets, required: true},
      ...questionOptions(help, [
        {flags: "--method <name>", about: sensitivity.method, fallback: "tornado"},
        {flags: "--by <what>", about: sensitivity.by},
        {flags: "--samples <n>", about: sensitivity.samples}
      ]).slice(1)
    ],
    examples: [
      "sensitivity --target T01 T04",
      "sensitivity --target T01 --method sobol",
      "sensitivity --target T01 --method morris --json"
    ],
    notes: [help.exitCodes],
    check({target, method: name, by, samples, ...shared}) {
      const method = oneOf("method", name, methods) as SensitivityMethod;
      refuseUnused(method, {by, samples}, "--");
      return {
        ...questionInput({...shared, target: target[0]}),
        targets: [...new Set(target)],
        method,
        ...(by === undefined ? {} : {by: oneOf("by", by, ["input", "stage"]) as "input" | "stage"}),
        ...(samples === undefined ? {} : {samples: wholeNumber("samples", samples, 4, 1_000_000)})
      };
    },
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
