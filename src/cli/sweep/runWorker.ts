import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {gunzipSync} from "node:zlib";
import type {Job} from "bullmq";
import type {Redis} from "ioredis";
import {DataError} from "../../check/dataError.js";
import {hashText} from "../../data/files/hashText.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {sweepFault} from "../../sweep/sweepFault.js";
import type {CommandContext} from "../command.js";
import {printAside} from "../terminal/printable.js";
import {interruptible} from "../terminal/progress.js";
import {type WorkerPool, withWorkers} from "../workerPool.js";
import type {MadeChunk} from "./chunkParquet.js";
import {codeVersion} from "./codeVersion.js";
import {chunksHere} from "./makeChunk.js";
import {addressText, type QueueAddress, queueCredentials} from "./queueAddress.js";
import {
  connectionOptions,
  connectQueue,
  keptSeconds,
  loadQueue,
  prefix,
  type QueuePackages,
  queueKeys,
  queueName
} from "./queueConnection.js";
import type {QueuedChunk} from "./queuedChunks.js";

/** What `skillcast worker` was asked. */
export interface WorkerInput {
  queue: QueueAddress;
  /** Ends after so many seconds without work; absent: it waits. */
  idle?: number;
}

/** How long a worker that gives no sign keeps its chunk, and how often is looked for such, ms. */
const lockDuration = 10_000;
const stalledInterval = 5000;

/** A worker may be killed as often as it likes. */
const maxStalledCount = 1_000_000;

/**
 * Does what `skillcast worker` was asked: makes the chunks of a queue with every core, until it is stopped. Stopped once, it ends
 * with the chunks that it has; killed, they go back to the queue.
 *
 * @param input - as checked
 * @throws DataError if all the work there is of another version
 */
export async function runWorker(
  {queue: address, idle}: WorkerInput,
  {words}: CommandContext
): Promise<void> {
  const packages = await loadQueue();
  const redis = await connectQueue(packages, address, queueCredentials(process.env));
  const folder = mkdtempSync(join(tmpdir(), "skillcast-worker-"));
  const made = {count: 0, last: performance.now()};
  try {
    await refuseOthers(redis);
    await interruptible(async (stopped) => {
      // Stopping waits for the chunks at hand: the pool itself is not told.
      const {signal} = new AbortController();
      await withWorkers(
        null,
        async (pool) => {
          const worker = chunkWorker(packages, {address, redis, folder, pool, made});
          printAside(
            words.result.sweep.working({address: addressText(address), version: codeVersion()})
          );
          try {
            await untilDone(redis, {stopped, idle, made});
          } finally {
            await worker.close();
          }
        },
        {signal, worth: true}
      );
    });
  } finally {
    redis.disconnect();
    rmSync(folder, {recursive: true, force: true});
    printAside(words.result.sweep.workerMade(made.count));
  }
}

/** Waits until it is stopped, or has had nothing to do for long enough. */
async function untilDone(
  redis: Redis,
  {stopped, idle, made}: {stopped: AbortSignal; idle?: number; made: {last: number}}
): Promise<void> {
  for (let turn = 1; !stopped.aborted; turn++) {
    await pause(200);
    if (idle !== undefined && performance.now() - made.last > 1000 * idle) return;
    if (turn % 15 === 0 && redis.status === "ready") await refuseOthers(redis);
  }
}

/** Refuses to stand idle beside work of another version. */
async function refuseOthers(redis: Redis): Promise<void> {
  const ours = codeVersion();
  const start = queueKeys.version("");
  const versions = new Set<string>();
  let cursor = "0";
  do {
    const [next, keys] = await redis.scan(cursor, "MATCH", `${start}*`, "COUNT", 1000);
    cursor = next;
    for (const key of keys) versions.add(key.slice(start.length));
  } while (cursor !== "0");
  const [theirs] = [...versions].sort();
  if (theirs === undefined || versions.has(ours)) return;
  throw new DataError([
    {file: "skillcast", ...sweepFault("otherVersion", {ours: theirs, theirs: ours})}
  ]);
}

interface WorkerParts {
  address: QueueAddress;
  redis: Redis;
  /** For the documents of places. */
  folder: string;
  pool: WorkerPool | undefined;
  made: {count: number; last: number};
}

function chunkWorker(
  {Worker, UnrecoverableError}: QueuePackages,
  {address, redis, folder, pool, made}: WorkerParts
) {
  const version = codeVersion();
  const here = chunksHere();
  const work = async ({data}: Job<QueuedChunk>): Promise<void> => {
    const {name, task} = data;
    made.last = Number.POSITIVE_INFINITY;
    try {
      if (data.version !== version)
        throw new UnrecoverableError(
          sweepFault("otherVersion", {ours: data.version, theirs: version}).message.en
        );
      if ((await redis.exists(queueKeys.result(name))) === 1) return;
      const {question, from, to} = task;
      const options = {question, file: await documentFile(redis, question.document, folder)};
      const {name: own, bytes} = await (pool
        ? pool.run<MadeChunk>({kind: "chunk", options, from, to})
        : here(options, task));
      if (own !== name) throw new UnrecoverableError(sweepFault("otherChunk", {name}).message.en);
      await redis.set(queueKeys.result(name), Buffer.from(bytes), "EX", keptSeconds);
      made.count++;
    } finally {
      made.last = performance.now();
    }
  };
  const worker = new Worker<QueuedChunk>(queueName(version), work, {
    connection: connectionOptions(address, queueCredentials(process.env)),
    prefix,
    concurrency: pool?.workers ?? 1,
    lockDuration,
    stalledInterval,
    maxStalledCount
  });
  // A connection that is lost is made again by itself.
  worker.on("error", () => {});
  return worker;
}

/** The document of a place as a file; fetched once. */
async function documentFile(redis: Redis, hash: string, folder: string): Promise<string> {
  const file = join(folder, `${hash}.json`);
  if (existsSync(file)) return file;
  const bytes = await redis.getBuffer(queueKeys.document(hash));
  if (!bytes) throw new Error(`document ${hash.slice(0, 12)} is not there yet`);
  const text = gunzipSync(bytes).toString("utf8");
  if (hashText(text) !== hash) throw new Error(`document ${hash.slice(0, 12)} is damaged`);
  writeWhole(file, text);
  return file;
}
