// HiGHS in WebAssembly, which the worker of the page on decisions fetches when a mix is asked for.
import {readFileSync} from "node:fs";

process.stdout.write(readFileSync("node_modules/highs/build/highs.wasm"));
