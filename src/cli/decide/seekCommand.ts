import {lastYear} from "../../pipeline/simulatedYears.js";
import {type CommandSpec, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import {
  probabilityNumber,
  type QuestionFlags,
  questionInput,
  questionOptions
} from "./decisionCommand.js";
import type {SeekInput} from "./runSeek.js";

interface SeekFlags extends QuestionFlags {
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
    options: questionOptions(
      help,
      [
        {flags: "--lever <name...>", about: seek.lever},
        {flags: "--probability <p>", about: seek.probability, fallback: "0.8"},
        {flags: "--from <year>", about: seek.from}
      ],
      "512"
    ),
    examples: [
      "seek --target T01",
      "seek --target T01 --lever places.subsidised --probability 0.7",
      `seek --target T03 --from 2026 --out ${help.results}`
    ],
    notes: [help.exitCodes],
    check: ({lever, probability, from, ...shared}) => ({
      ...questionInput(shared),
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
