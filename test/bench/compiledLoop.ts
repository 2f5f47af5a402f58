import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Model, Table} from "../../src/engine/model.js";

/** How C does the steps of the engine on a city model. */
export interface CompiledLoop {
  /** Processor time of one run, best of 40 rounds, ms. */
  time: number;
  /** [instant][state], to be compared with the engine's. */
  stocks: Float64Array;
}

/**
 * Compiles `kernel.c` at -O3 and runs it on the tables of the bare city model; null where there is no compiler.
 *
 * @param model - of `cityModel`, without flows
 */
export function compiledLoop(model: Model): CompiledLoop | null {
  if (spawnSync("cc", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "skillcast-bench-"));
  try {
    const [program, tables] = [join(folder, "kernel"), join(folder, "tables")];
    const exits = model.exits ?? [];
    const parts = [model.start, ...exits.map(({hazard}) => hazard), model.scheduled?.[0].share];
    const values = parts.flatMap((part) => (part as Table).values as number[]);
    writeFileSync(tables, new Uint8Array(Float64Array.from(values).buffer));
    const source = join(import.meta.dirname, "kernel.c");
    execFileSync("cc", ["-O3", "-o", program, source, "-lm"]);
    const [seconds, ...stocks] = execFileSync(program, [tables], {encoding: "utf8"})
      .trim()
      .split("\n")
      .map(Number);
    return {time: seconds * 1000, stocks: Float64Array.from(stocks)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
