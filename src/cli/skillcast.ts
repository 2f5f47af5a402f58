#!/usr/bin/env node
import {main} from "./main.js";

// A reader that stops early (skillcast forecast | head) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
// Until a command listens itself, Ctrl-C ends it at once: nothing is written before everything is computed.
process.once("SIGINT", () => {
  if (process.listenerCount("SIGINT") === 0) process.exit(130);
});
process.exitCode = await main(process.argv.slice(2), process.env);
