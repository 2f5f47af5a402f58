import type {CommandSpec} from "../command.js";
import type {HelpWords} from "../words/words.js";
import {queueAddress} from "./queueAddress.js";
import type {SweepInput} from "./runSweep.js";

interface SweepFlags {
  out?: string;
  queue?: string;
  json?: boolean;
}

/** `skillcast sweep FILE`. */
export function sweepCommand(help: HelpWords): CommandSpec<SweepFlags, SweepInput> {
  const {sweep} = help;
  return {
    name: "sweep",
    about: sweep.about,
    argument: {name: "<file>", about: sweep.file},
    options: [
      {flags: "--out <folder>", about: sweep.out},
      {flags: "--queue <address>", about: sweep.queue},
      {flags: "--json", about: help.json}
    ],
    examples: [
      "sweep sweep.yaml",
      `sweep sweep.yaml --out ${help.results} --queue redis://127.0.0.1:6379`
    ],
    notes: [sweep.form, sweep.goesOn, sweep.credentials, help.exitCodes],
    check: ({out, queue, json = false}) => ({
      json,
      ...(out === undefined ? {} : {out}),
      ...(queue === undefined ? {} : {queue: queueAddress(queue)})
    }),
    async run(file, input, context) {
      const {runSweep} = await import("./runSweep.js");
      await runSweep(file, input, context);
    }
  };
}
