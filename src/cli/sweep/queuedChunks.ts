import {readFileSync} from "node:fs";
import {setTimeout as pause} from "node:timers/promises";
import {gzipSync} from "node:zlib";
import type {Queue} from "bullmq";
import type {Redis} from "ioredis";
import {DataError} from "../../check/dataError.js";
import {sweepFault} from "../../sweep/sweepFault.js";
import type {CommandContext} from "../command.js";
import {commandFault} from "../commandFault.js";
import {printAside} from "../terminal/printable.js";
import {readChunk} from "./chunkParquet.js";
import type {ChunkRunner, OpenChunk} from "./chunkRunner.js";
import type {ChunkStore} from "./chunkStore.js";
import {codeVersion} from "./codeVersion.js";
import {addressText, type QueueAddress, queueCredentials} from "./queueAddress.js";
import {
  connectionOptions,
  connectQueue,
  keptSeconds,
  loadQueue,
  prefix,
  queueKeys,
  queueName,
  signSeconds
} from "./queueConnection.js";

/** A chunk as it stands in the queue. */
export interface QueuedChunk extends OpenChunk {
  version: string;
}

/** Chunks that stand in the queue at once, and results that may wait there: enough for hundreds of workers, and little memory. */
const window = 512;

/** Time between two looks at everything that is awaited, ms. */
const lookEvery = 3000;

/** Times that a result may be damaged before the sweep ends. */
const mostRefused = 3;

/** Time without a chunk after which is said how to start a worker, ms. */
const quiet = 20_000;

/**
 * Has chunks made by whatever workers are at a queue.
 *
 * A chunk is put into the queue under its name, so that it stands there once; its result waits under its name as well, and counts when it is
 * in the sweep's folder. Every few seconds what is awaited is looked for: results of which no word came are fetched, chunks and documents
 * that are gone (the server lost its memory) are put in again. Nothing depends on a message arriving, or arriving once.
 *
 * @param address - of the queue
 * @param options.store - of the sweep
 */
export function queuedChunks(
  address: QueueAddress,
  {store, context}: {store: ChunkStore; context: CommandContext}
): ChunkRunner {
  return async (chunks, {signal, onChunk}) => {
    const packages = await loadQueue();
    const credentials = queueCredentials(process.env);
    const redis = await connectQueue(packages, address, credentials);
    const name = queueName(codeVersion());
    const options = {connection: connectionOptions(address, credentials), prefix};
    const queue = new packages.Queue<QueuedChunk>(name, options);
    const events = new packages.QueueEvents(name, options);
    // Connections that are lost are made again by themselves.
    queue.on("error", () => {});
    events.on("error", () => {});
    const desk = new QueueDesk({redis, queue, store, onChunk});
    events.on("completed", ({jobId}) => desk.hear(jobId));
    events.on("failed", ({jobId, failedReason}) => desk.hearFailure(jobId, failedReason));
    const tell = () => printAside(context.words.result.sweep.noWorker(addressText(address)));
    try {
      await desk.work(chunks[Symbol.iterator](), signal, tell);
    } finally {
      await closed([events, queue]);
      redis.disconnect();
    }
  };
}

/** Closes connections; one that hangs, because its server is away, is left. */
async function closed(all: readonly {close(): Promise<void>}[]): Promise<void> {
  const closing = Promise.allSettled(all.map((one) => one.close()));
  await Promise.race([closing, pause(2000)]);
}

interface DeskParts {
  redis: Redis;
  queue: Queue<QueuedChunk>;
  store: ChunkStore;
  onChunk: () => void;
}

/** Puts chunks into a queue and takes their results. */
class QueueDesk {
  readonly #parts: DeskParts;
  readonly #awaited = new Map<string, OpenChunk>();
  readonly #heard = new Set<string>();
  readonly #refused = new Map<string, number>();
  #failure: Error | undefined;
  #wake: () => void = () => {};

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** A result is said to be there. */
  hear(name: string): void {
    if (!this.#awaited.has(name)) return;
    this.#heard.add(name);
    this.#wake();
  }

  /** A chunk could not be made, and will not be. */
  hearFailure(name: string, reason: string): void {
    if (!this.#awaited.has(name)) return;
    this.#failure = new DataError([
      {file: name.slice(0, 12), ...commandFault("chunkFailed", {reason})}
    ]);
    this.#wake();
  }

  /** Until every chunk is in the folder. */
  async work(chunks: Iterator<OpenChunk>, signal: AbortSignal, tell: () => void): Promise<void> {
    const stop = () => this.#wake();
    signal.addEventListener("abort", stop);
    let [looked, moved, told] = [0, performance.now(), false];
    let rest = chunks.next();
    try {
      while (!rest.done || this.#awaited.size > 0) {
        const added: OpenChunk[] = [];
        for (; !rest.done && this.#awaited.size < window; rest = chunks.next()) {
          this.#awaited.set(rest.value.name, rest.value);
          added.push(rest.value);
        }
        if (added.length > 0) await this.#unlessStopped(this.#put(added), signal);
        if (performance.now() - looked > lookEvery) {
          await this.#unlessStopped(this.#look(), signal);
          looked = performance.now();
        }
        if (await this.#unlessStopped(this.#take(), signal)) moved = performance.now();
        if (this.#failure) throw this.#failure;
        if (!told && performance.now() - moved > quiet) {
          told = true;
          tell();
        }
        if (this.#awaited.size > 0 && this.#heard.size === 0) await this.#sleep();
      }
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Work on a server that is away waits; who stops does not. */
  async #unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
    work.catch(() => {});
    for (;;) {
      signal.throwIfAborted();
      const slept = this.#sleep().then(() => undefined);
      const done = await Promise.race([work.then((value) => ({value})), slept]);
      if (done) return done.value;
    }
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 500);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** What is not what its name says is thrown away and made again, but not for ever. */
  #refuse(name: string): void {
    const times = (this.#refused.get(name) ?? 0) + 1;
    this.#refused.set(name, times);
    if (times < mostRefused) return;
    const fault = sweepFault("otherChunk", {name});
    this.#failure = new DataError([{file: name.slice(0, 12), ...fault}]);
  }

  /** Puts chunks into the queue, and the documents they need beside it. */
  async #put(chunks: readonly OpenChunk[]): Promise<void> {
    const {redis, queue, store} = this.#parts;
    const version = codeVersion();
    await redis.set(queueKeys.version(version), "1", "EX", signSeconds);
    for (const hash of new Set(chunks.map(({task}) => task.question.document))) {
      const key = queueKeys.document(hash);
      if ((await redis.expire(key, keptSeconds)) === 1) continue;
      await redis.set(key, gzipSync(readFileSync(store.document(hash))), "EX", keptSeconds);
    }
    const kept = {removeOnComplete: true, removeOnFail: true};
    const again = {attempts: 4, backoff: {type: "fixed", delay: 1000}};
    await queue.addBulk(
      chunks.map(({name, task}) => ({
        name: "chunk",
        data: {name, task, version},
        opts: {jobId: name, ...kept, ...again}
      }))
    );
  }

  /** Looks for what is awaited: what is there counts as heard of, what is nowhere is put in again. */
  async #look(): Promise<void> {
    const {redis, queue} = this.#parts;
    const names = [...this.#awaited.keys()];
    const asking = redis.pipeline();
    for (const name of names)
      asking.exists(queueKeys.result(name)).exists(`${prefix}:${queue.name}:${name}`);
    const answers = (await asking.exec()) ?? [];
    const lost: OpenChunk[] = [];
    names.forEach((name, i) => {
      const [there, queued] = [2 * i, 2 * i + 1].map((at) => answers[at]?.[1]);
      const chunk = this.#awaited.get(name);
      if (there === 1) this.#heard.add(name);
      else if (queued === 0 && chunk) lost.push(chunk);
    });
    await this.#put(lost);
  }

  /** Takes the results that were heard of into the folder; whether there was any. */
  async #take(): Promise<boolean> {
    const {redis, store, onChunk} = this.#parts;
    let any = false;
    for (const name of [...this.#heard]) {
      this.#heard.delete(name);
      const bytes = await redis.getBuffer(queueKeys.result(name));
      if (!bytes || !this.#awaited.has(name)) continue;
      if (await readChunk(bytes, name)) {
        store.write(name, bytes);
        this.#awaited.delete(name);
        any = true;
        onChunk();
      } else this.#refuse(name);
      await redis.del(queueKeys.result(name));
    }
    return any;
  }
}
