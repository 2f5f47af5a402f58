import type {Redis} from "ioredis";
import {DataError} from "../../check/dataError.js";
import {commandFault} from "../commandFault.js";
import {addressText, type QueueAddress, type QueueCredentials} from "./queueAddress.js";

/** What of BullMQ and ioredis shares the work of a sweep. */
export type QueuePackages = Pick<
  typeof import("bullmq"),
  "Queue" | "QueueEvents" | "Worker" | "UnrecoverableError"
> &
  Pick<typeof import("ioredis"), "Redis">;

/** All keys of sweeps begin with it. */
export const prefix = "skillcast";

/** How long documents and results wait for somebody, s. */
export const keptSeconds = 7 * 24 * 3600;

/** How long a sweep counts as there after its last sign, s. */
export const signSeconds = 15;

/** Keys of what is kept beside the queue. */
export const queueKeys = {
  document: (hash: string) => `${prefix}:document:${hash}`,
  result: (chunk: string) => `${prefix}:result:${chunk}`,
  /** There while a sweep of this version has work. */
  version: (version: string) => `${prefix}:version:${version}`
};

/** Name of the queue of a version: chunks of different versions never meet. */
export function queueName(version: string): string {
  return `chunks-${version.replace(/[^\w.+-]/g, "_")}`;
}

/**
 * Loads BullMQ and ioredis, which only those install who sweep on several machines.
 *
 * @throws DataError saying how to install them if they are missing
 */
export async function loadQueue(): Promise<QueuePackages> {
  try {
    const [{Queue, QueueEvents, Worker, UnrecoverableError}, {Redis}] = await Promise.all([
      import("bullmq"),
      import("ioredis")
    ]);
    return {Queue, QueueEvents, Worker, UnrecoverableError, Redis};
  } catch {
    throw new DataError([{file: "bullmq", ...commandFault("missing", {thing: "queue"})}]);
  }
}

/** How BullMQ and ioredis connect. */
interface ConnectionSettings extends QueueCredentials {
  host: string;
  port: number;
  db: number;
  tls?: Record<string, never>;
  maxRetriesPerRequest: null;
  retryStrategy: (times: number) => number;
}

/**
 * How a connection to a queue is made: it is made again whenever it is lost, and what was asked waits for it.
 *
 * @param address - where it is
 * @param credentials - of the environment
 */
export function connectionOptions(
  {host, port, database, encrypted}: QueueAddress,
  credentials: QueueCredentials
): ConnectionSettings {
  return {
    host,
    port,
    db: database,
    ...credentials,
    ...(encrypted ? {tls: {}} : {}),
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, 2000)
  };
}

/** The longest that is waited for the first answer, ms. */
const patience = 10_000;

/**
 * Connects to a queue.
 *
 * @throws DataError if nothing answers in ten seconds, or refuses the user
 */
export async function connectQueue(
  {Redis}: QueuePackages,
  address: QueueAddress,
  credentials: QueueCredentials
): Promise<Redis> {
  const redis = new Redis({...connectionOptions(address, credentials), lazyConnect: true});
  let reason = "ETIMEDOUT";
  redis.on("error", (error: NodeJS.ErrnoException) => {
    reason = error.code ?? error.message.split(" ")[0];
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason)), patience);
  });
  try {
    redis.connect().catch(() => {});
    await Promise.race([redis.ping(), late]);
    return redis;
  } catch (error) {
    redis.disconnect();
    const why = /NOAUTH|WRONGPASS/.exec(String(error))?.[0] ?? reason;
    throw new DataError([{file: addressText(address), ...commandFault("noQueue", {reason: why})}]);
  } finally {
    clearTimeout(timer);
  }
}
