// What a sweep costs beside its runs: `npx tsx test/bench/sweep.ts`. Processor time, which the load of the machine changes little, and
// from it, on paper, the time of 300 places × 11 scenarios × 10,000 runs on 2, 32 and 320 cores.
import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {loadavg, tmpdir} from "node:os";
import {join} from "node:path";
import {writeChunk} from "../../src/cli/sweep/chunkParquet.js";
import {ChunkStore} from "../../src/cli/sweep/chunkStore.js";
import {collectSweep} from "../../src/cli/sweep/collectSweep.js";
import {loadProject} from "../../src/data/loadProject.js";
import type {ChunkQuestion} from "../../src/sweep/chunkTask.js";
import {chunkAt, layoutSweep} from "../../src/sweep/layoutSweep.js";
import {readSweep} from "../../src/sweep/readSweep.js";
import {prepareChunk} from "../../src/sweep/runChunk.js";
import {writeSyntheticCities} from "../cli/sweep/syntheticCities.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-bench-"));

/** Processor time of a piece of work, s. */
async function cost<Value>(work: () => Promise<Value> | Value): Promise<[number, Value]> {
  const begun = process.cpuUsage();
  const value = await work();
  const {user, system} = process.cpuUsage(begun);
  return [(user + system) / 1e6, value];
}

/** A sweep of one synthetic city, laid out. */
function laidOut(runs: number, chunk: number, out: string) {
  const store = new ChunkStore(out);
  const project = loadProject(join(folder, "cities", "city-001"));
  const places = [{place: "city-001", project, document: store.keep(project)}];
  const sweep = readSweep(
    `schema: 1\nid: bench\nplaces: cities\nruns: ${runs}\nchunk: ${chunk}\nleague: {indicator: skilled, year: 2027, by: goal}`
  );
  return {store, project, places, sweep, layout: layoutSweep(sweep, places)};
}

/** Merges so many chunks of 1,024 runs, all with the rows of one; the largest resident memory, bytes. */
async function merging(chunks: number): Promise<{seconds: number; memory: number}> {
  const out = join(folder, `merge-${chunks}`);
  mkdirSync(out);
  const {store, project, places, sweep, layout} = laidOut(chunks * 1024, 1024, out);
  const [question] = layout.questions;
  const rows = await prepareChunk(project, question!)(0, 256);
  for (let number = 0; number < layout.chunks; number++) {
    const {name, bytes} = await writeChunk(
      chunkAt(layout, number),
      number < 2 ? rows : rows.map((row) => ({...row, values: null})),
      "bench"
    );
    store.write(name, bytes);
  }
  globalThis.gc?.();
  let memory = 0;
  const look = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 20);
  const {signal} = new AbortController();
  const [seconds] = await cost(() =>
    collectSweep({sweep, layout, places, store, out, version: "bench", signal})
  );
  clearInterval(look);
  rmSync(out, {recursive: true});
  return {seconds: seconds / chunks, memory};
}

try {
  writeSyntheticCities(join(folder, "cities"), 1, 1);
  const {store, project, layout} = laidOut(2048, 1024, join(folder, "one"));
  const question = layout.questions[0] as ChunkQuestion;
  await prepareChunk(project, question)(0, 64);
  const [prepare, make] = await cost(() => prepareChunk(project, question));
  const chunk = async (from: number, to: number) => {
    const rows = await make(from, to);
    const {name, bytes} = await writeChunk({question, from, to}, rows, "bench");
    store.write(name, bytes);
    return bytes.length;
  };
  // Warm first: what is measured is the hundredth chunk, not the first.
  await chunk(0, 1024);
  const [whole, size] = await cost(() => chunk(0, 1024));
  const short = 100;
  const [cut] = await cost(async () => {
    for (let from = 0; from < short; from++) await chunk(from, from + 1);
  });
  const run = whole / 1024;
  const overhead = cut / short - run;
  const ms = (seconds: number) => `${(1000 * seconds).toFixed(2)} ms`;
  console.log(`load ${loadavg()[0]!.toFixed(1)}`);
  console.log(
    `run ${ms(run)}; chunk ${ms(overhead)} beside its runs (${size} bytes of 1,024 runs); question ${ms(prepare)} to prepare`
  );
  for (const chunks of [100, 1000]) {
    const {seconds, memory} = await merging(chunks);
    console.log(
      `merge of ${chunks} chunks: ${ms(seconds)} a chunk, at most ${Math.round(memory / 2 ** 20)} MB`
    );
  }
  const questions = 300 * 11;
  const chunks = questions * Math.ceil(10_000 / 1024);
  const work = questions * (10_000 * run + prepare) + chunks * overhead;
  for (const cores of [2, 32, 320])
    console.log(
      `300 places × 11 scenarios × 10,000 runs on ${cores} cores: ${(work / cores / 3600).toFixed(2)} h`
    );
} finally {
  rmSync(folder, {recursive: true, force: true});
}
