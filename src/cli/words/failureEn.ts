import type {FailureWords} from "./failureWords.js";

const perhaps = (name?: string) => (name === undefined ? "" : `\n(Did you mean ${name}?)`);

/** What is said in English where a command cannot do what was typed. */
export const failureEn: FailureWords = {
  usage: (why) => `usage: ${why}`,
  unknownOption: (flag, near) => `unknown option '${flag}'${perhaps(near)}`,
  unknownCommand: (name, near) => `unknown command '${name}'${perhaps(near)}`,
  missingArgument: (name) => `missing required argument '${name}'`,
  missingOption: (flags) => `required option '${flags}' not specified`,
  missingValue: (flags) => `option '${flags}' argument missing`,
  invalidValue: (flags, value, why) => `option '${flags}' argument '${value}' is invalid. ${why}`,
  tooMany: (command, expected, got) =>
    `too many arguments for '${command}'. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${got}.`,
  wrong: (why) => `bad input: ${why}`,
  problems: (count) => `bad input, ${count} ${count === 1 ? "problem" : "problems"}:`,
  interrupted: "interrupted; nothing was written",
  interruptedFit: (path) => `interrupted; progress kept in ${path}: run the same command to go on`,
  goesOn: "going on from where it stopped",
  startsAfresh: (path) =>
    `${path} is damaged, or of another fit (inputs, seed, particles, version): starting afresh`,
  output: "standard output"
};
