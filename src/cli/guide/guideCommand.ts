import {type CommandSpec, planOf, seedNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import type {GuideInput} from "./runGuide.js";

interface GuideFlags {
  plan?: string;
  seed: string;
  json?: boolean;
}

/** `skillcast guide [DIR]`. */
export function guideCommand(help: HelpWords): CommandSpec<GuideFlags, GuideInput> {
  return {
    name: "guide",
    about: help.guide,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--plan <name>", about: help.plan},
      {flags: "--seed <n>", about: help.seed, fallback: "1"},
      {flags: "--json", about: help.json}
    ],
    examples: [`guide ${help.myCity}`, `guide ${help.myCity} --json`],
    check: ({plan, seed, json = false}) => ({...planOf({plan}), seed: seedNumber(seed), json}),
    async run(dir, input, context) {
      const {runGuide} = await import("./runGuide.js");
      runGuide(dir, input, context);
    }
  };
}
