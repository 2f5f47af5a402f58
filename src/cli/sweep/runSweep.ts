import {existsSync, readdirSync, statSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {DataError} from "../../check/dataError.js";
import {makeFolder} from "../../data/files/makeFolder.js";
import {readText} from "../../data/files/readText.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {loadProject} from "../../data/loadProject.js";
import {hasOutturns} from "../../project/withoutOutturns.js";
import {chunkName} from "../../sweep/chunkTask.js";
import {chunkAt, layoutSweep, type SweepLayout, type SweepPlace} from "../../sweep/layoutSweep.js";
import {readSweep} from "../../sweep/readSweep.js";
import type {CommandContext} from "../command.js";
import {commandFault} from "../commandFault.js";
import {jsonText} from "../files/jsonText.js";
import {printAside, printOut} from "../terminal/printable.js";
import {interruptible, withProgress} from "../terminal/progress.js";
import {terminalSetting} from "../terminal/setting.js";
import type {ResultWords} from "../words/words.js";
import type {ChunkRunner, OpenChunk} from "./chunkRunner.js";
import {ChunkStore} from "./chunkStore.js";
import {codeVersion} from "./codeVersion.js";
import {type Collected, type Collecting, collectSweep} from "./collectSweep.js";
import {embeddedChunks} from "./embeddedChunks.js";
import {loadParquet} from "./loadParquet.js";
import {printSweep} from "./printSweep.js";
import type {QueueAddress} from "./queueAddress.js";

/** What `skillcast sweep` was asked. */
export interface SweepInput {
  /** Folder of the results; default the name of the file without its ending. */
  out?: string;
  json: boolean;
  /** Workers elsewhere; absent: the chunks are made here. */
  queue?: QueueAddress;
}

/**
 * Does what `skillcast sweep` was asked: lays out the chunks, has those made that are not there yet, merges, writes, prints.
 *
 * @param file - of the sweep
 * @param input - as checked
 */
export async function runSweep(
  file: string,
  {out = file.replace(/\.ya?ml$/i, "") || file, json, queue}: SweepInput,
  context: CommandContext
): Promise<void> {
  await loadParquet();
  const sweep = readSweep(readText(file), {file});
  const folder = out === file ? `${out}-results` : out;
  const store = new ChunkStore(folder);
  const from = dirname(resolve(file));
  const province = sweep.province === undefined ? undefined : resolve(from, sweep.province);
  const places = sweepPlaces(sweep.places, {from, store, ...(province ? {except: province} : {})});
  if (places.some(({project}) => hasOutturns(project)))
    printAside(context.words.result.registerAside);
  const layout = layoutSweep(sweep, places, file);
  makeFolder(folder);
  await interruptible(async (signal) => {
    const collecting: Collecting = {
      sweep,
      layout,
      places,
      ...(province ? {province: loadProject(province)} : {}),
      store,
      out: folder,
      version: codeVersion(),
      signal
    };
    const runner = await runnerOf(queue, {store, context});
    const collected = await made(collecting, runner, context);
    const document = {
      schema: "skillcast/sweep/1",
      version: collecting.version,
      id: sweep.id,
      folder,
      places: places.map(({place}) => place),
      scenarios: [...new Set(layout.questions.map(({scenarioId}) => scenarioId))],
      points: layout.points.length,
      runs: layout.runs,
      chunks: layout.chunks,
      rows: collected.rows,
      leagues: collected.leagues
    };
    writeWhole(join(folder, "sweep.json"), `${jsonText(document)}\n`);
    printOut(json ? jsonText(document) : printSweep(document, places, terminalSetting(context)));
  });
}

async function runnerOf(
  queue: QueueAddress | undefined,
  {store, context}: {store: ChunkStore; context: CommandContext}
): Promise<ChunkRunner> {
  if (queue === undefined) return embeddedChunks(store);
  const {queuedChunks} = await import("./queuedChunks.js");
  return queuedChunks(queue, {store, context});
}

/** Makes what is missing and merges all; once more if a chunk on the disk was damaged. */
async function made(
  collecting: Collecting,
  runner: ChunkRunner,
  context: CommandContext
): Promise<Collected> {
  const {layout, store, version, signal} = collecting;
  const {words} = context;
  for (;;) {
    const open: number[] = [];
    for (let number = 0; number < layout.chunks; number++) {
      signal.throwIfAborted();
      if (!(await store.holds(chunkName(chunkAt(layout, number), version)))) open.push(number);
    }
    const before = layout.chunks - open.length;
    if (before > 0 && open.length > 0)
      printAside(words.result.sweep.goesOn({done: before, total: layout.chunks}));
    let done = before;
    try {
      if (open.length > 0)
        await withChunkProgress(words.result, {total: layout.chunks, before}, (progress) =>
          runner(openChunks(open, layout, version), {signal, onChunk: () => progress(++done)})
        );
    } catch (error) {
      if (!signal.aborted) throw error;
      const says = words.result.sweep.interrupted({done, total: layout.chunks});
      throw Object.assign(new Error(says), {name: "AbortError", says});
    }
    const collected = await collectSweep(collecting);
    if (collected) return collected;
  }
}

function* openChunks(
  open: readonly number[],
  layout: SweepLayout,
  version: string
): Iterable<OpenChunk> {
  for (const number of open) {
    const task = chunkAt(layout, number);
    yield {task, name: chunkName(task, version)};
  }
}

/** Told of every chunk that is done. */
type ChunkProgress = (done: number) => void;

/** Time between two lines where there is no terminal, ms. */
const pause = 30_000;

/**
 * Shows how far a sweep is and how long it will take: a bar on a terminal, else a line now and then.
 *
 * @param words - of the reader
 * @param counts - chunks in all, and those that were done before
 * @param work - told where to report
 */
async function withChunkProgress<Value>(
  words: ResultWords,
  {total, before}: {total: number; before: number},
  work: (progress: ChunkProgress) => Promise<Value>
): Promise<Value> {
  const begun = performance.now();
  let told = begun;
  return withProgress(words.sweep.chunks, words.left, (bar) => {
    bar(before, total);
    return work((done) => {
      bar(done, total);
      const now = performance.now();
      if (process.stderr.isTTY || now - told < pause || done === before) return;
      told = now;
      const seconds = ((now - begun) / 1000) * ((total - done) / (done - before));
      printAside(words.sweep.progress({done, total, minutes: Math.ceil(seconds / 60)}));
    });
  });
}

/**
 * Reads the places of a sweep: the folders that it names, or every folder with a `model.yaml` in the one that it names, by name.
 *
 * @param given - a folder or a list of them, relative to the file of the sweep
 * @param options.from - folder of that file
 * @param options.store - keeps their documents
 * @param options.except - a folder among them that is no place of the sweep: that of the province
 * @throws DataError if a folder is no place, none is found, or two have one name
 */
function sweepPlaces(
  given: string | readonly string[],
  {from, store, except}: {from: string; store: ChunkStore; except?: string}
): SweepPlace[] {
  const folders =
    typeof given === "string"
      ? foldersIn(resolve(from, given))
      : given.map((one) => resolve(from, one));
  const left = folders.filter((folder) => folder !== except);
  if (left.length === 0)
    throw new DataError([{file: String(given), ...commandFault("noPlaces", {})}]);
  const names = new Set<string>();
  return left.map((folder) => {
    const place = basename(folder);
    if (names.has(place))
      throw new DataError([{file: folder, ...commandFault("placeTwice", {place})}]);
    names.add(place);
    const project = loadProject(folder);
    return {place, project, document: store.keep(project)};
  });
}

function foldersIn(folder: string): string[] {
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return [folder];
  if (existsSync(join(folder, "model.yaml"))) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, "model.yaml")));
}
