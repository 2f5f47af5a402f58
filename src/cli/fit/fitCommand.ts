import {spokenFault} from "../../check/spokenError.js";
import {type CommandSpec, planOf, seedNumber, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import type {FitInput} from "./runFit.js";

interface FitFlags {
  plan?: string;
  particles: string;
  seed: string;
  json?: boolean;
}

/** `skillcast fit [DIR]`. */
export function fitCommand(help: HelpWords): CommandSpec<FitFlags, FitInput> {
  return {
    name: "fit",
    about: help.fit.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--particles <n>", about: help.fit.particles, fallback: "1000"},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--json", about: help.json}
    ],
    examples: ["fit", "fit data --particles 2000 --seed 7"],
    notes: [help.fit.writes],
    check: ({plan, particles, seed, json = false}) => ({
      ...planOf({plan}),
      particles: wholeNumber("particles", particles, 20, 100_000),
      seed: seedNumber(seed),
      json
    }),
    async run(dir, input, context) {
      const {example, language, refuse} = context;
      if (example !== undefined)
        refuse(spokenFault(commandFault("shippedFit", {example})).label[language]);
      const {runFit} = await import("./runFit.js");
      await runFit(dir, input, context);
    }
  };
}
