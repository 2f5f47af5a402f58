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
// Until a command listens itself, Ctrl-C ends it at once: nothing is written before everything is computed.
process.once("SIGINT", () => {
  if (process.listenerCount("SIGINT") === 0) process.exit(130);
});
process.exitCode = await main(argv, process.env);
