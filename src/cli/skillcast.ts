#!/usr/bin/env node
import {chooseLanguage} from "./language.js";
import {main} from "./main.js";
import {outputFailed} from "./terminal/outputFailed.js";
import {printAside} from "./terminal/printable.js";

const argv = process.argv.slice(2);
process.stdout.on("error", (error) => {
  const {message, code} = outputFailed(error, chooseLanguage(process.env, argv));
  if (message !== "") printAside(message);
  process.exit(code);
});
// Who cannot be told is not told; the exit code says it all the same.
process.stderr.on("error", () => {});
// Nobody listens to Ctrl-C but a command that has something to clear away (`interruptible`): a listener would have to wait for the
// work in hand, however long, where the system ends the program at once. Nothing is written before everything is computed.
process.exitCode = await main(argv, process.env);
