import {lastYear} from "../../pipeline/simulatedYears.js";
import {type CommandSpec, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import {
  type DecisionFlags,
  decisionInput,
  decisionOptions,
  probabilityNumber
} from "./decisionCommand.js";
import type {SeekInput} from "./runSeek.js";

interface SeekFlags extends DecisionFlags {
  target: string;
  reading?: string;
  lever?: string[];
  probability: string;
  from?: string;
}

/** `skillcast seek [DIR]`. */
export function seekCommand(help: HelpWords): CommandSpec<SeekFlags, SeekInput> {
  const {seek} = help;
  return {
    name: "seek",
    about: seek.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: [
      {flags: "--target <id>", about: seek.target, required: true},
      {flags: "--reading <id>", about: seek.reading},
      {flags: "--lever <id...>", about: seek.lever},
      {flags: "--probability <p>", about: seek.probability, fallback: "0.8"},
      {flags: "--from <year>", about: seek.from},
      {flags: "--scenario <id>", about: seek.scenario},
      ...decisionOptions(help, "256")
    ],
    examples: [
      "seek --target T01",
      "seek --target T01 --lever places.subsidised --probability 0.7",
      `seek --target T03 --from 2026 --out ${help.results}`
    ],
    notes: [help.exitCodes],
    check: ({target, reading, lever, probability, from, ...shared}) => ({
      ...decisionInput(shared),
      target,
      ...(reading === undefined ? {} : {reading}),
      ...(lever === undefined ? {} : {levers: lever}),
      probability: probabilityNumber(probability),
      ...(from === undefined ? {} : {from: wholeNumber("from", from, 2000, lastYear)})
    }),
    async run(dir, input, context) {
      const {runSeek} = await import("./runSeek.js");
      await runSeek(dir, input, context);
    }
  };
}
