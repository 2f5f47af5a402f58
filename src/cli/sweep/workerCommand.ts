import {type CommandSpec, wholeNumber} from "../command.js";
import type {HelpWords} from "../words/words.js";
import {queueAddress} from "./queueAddress.js";
import type {WorkerInput} from "./runWorker.js";

interface WorkerFlags {
  queue: string;
  idle?: string;
}

/** `skillcast worker`. */
export function workerCommand(help: HelpWords): CommandSpec<WorkerFlags, WorkerInput> {
  const {sweep} = help;
  return {
    name: "worker",
    about: sweep.worker,
    options: [
      {flags: "--queue <address>", about: sweep.queueOf, required: true},
      {flags: "--idle <seconds>", about: sweep.idle}
    ],
    examples: [
      "worker --queue redis://127.0.0.1:6379",
      "worker --queue redis://127.0.0.1:6379 --idle 60"
    ],
    notes: [sweep.stops, sweep.credentials],
    check: ({queue, idle}) => ({
      queue: queueAddress(queue),
      ...(idle === undefined ? {} : {idle: wholeNumber("idle", idle, 1, 86_400)})
    }),
    async run(_, input, context) {
      const {runWorker} = await import("./runWorker.js");
      await runWorker(input, context);
    }
  };
}
