import {type ChildProcess, spawn} from "node:child_process";
import {rmSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {Queue} from "bullmq";
import {afterAll, afterEach, beforeAll, expect, test} from "vitest";
import {RedisServer} from "../sweep/redisServer.js";
import {resultHashes, sweepFolder} from "../sweep/sweepFolder.js";
import {type Ended, skillcast} from "./command.js";

const {folder, file} = sweepFolder(96, 24);
const out = (name: string) => join(folder, name);
const chunks = 8;
let expected: Record<string, string>;
let server: RedisServer;
const started = new Set<ChildProcess>();

/** Starts the command line and gathers what it prints. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["dist/cli/skillcast.js", ...args, "--lang", "en"], {
    env: {...process.env, SKILLCAST_WORKERS: "0", ...env}
  });
  started.add(child);
  const said = {out: "", err: ""};
  child.stdout.on("data", (text) => {
    said.out += text;
  });
  child.stderr.on("data", (text) => {
    said.err += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => {
      started.delete(child);
      resolve({code, ...said});
    });
  });
  return {child, ended, said};
}

const sweep = (name: string) =>
  start(["sweep", file, "--out", out(name), "--queue", server.address]);
const worker = (...more: string[]) => start(["worker", "--queue", server.address, ...more]);

/** Waits until something holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}

/** How many chunks wait in the queue. */
async function waiting(): Promise<number> {
  const client = server.client();
  const [list] = await client.keys("skillcast:chunks-*:wait");
  const length = list === undefined ? 0 : await client.llen(list);
  client.disconnect();
  return length;
}

/** Whether a worker has a chunk at hand. */
async function busy(): Promise<boolean> {
  const client = server.client();
  const locks = await client.keys("skillcast:chunks-*:lock");
  client.disconnect();
  return locks.length > 0;
}

beforeAll(async () => {
  server = await RedisServer.start();
  const {code} = skillcast(["sweep", file, "--out", out("here")], {env: {SKILLCAST_WORKERS: "0"}});
  expect(code).toBe(0);
  expected = resultHashes(out("here"));
});

afterEach(async () => {
  const all = [...started];
  for (const child of all) child.kill("SIGKILL");
  await until(() => started.size === 0);
  const client = server.client();
  await client.flushall();
  client.disconnect();
});

afterAll(async () => {
  await server.end();
  rmSync(folder, {recursive: true, force: true});
});

test("two workers share the chunks, and the result has the bytes of a sweep without a queue", async () => {
  const running = sweep("two");
  await until(async () => (await waiting()) === chunks);
  const workers = [worker("--idle", "10"), worker("--idle", "10")];
  const {code, out: printed} = await running.ended;
  expect(code).toBe(0);
  expect(printed).toContain(`in ${chunks} chunks`);
  expect(resultHashes(out("two"))).toEqual(expected);
  const made = await Promise.all(workers.map(({ended}) => ended));
  const counts = made.map(({err}) => Number(/(\d+) chunks? made/.exec(err)?.[1]));
  // On a busy machine a worker may seem dead and its chunk be made again, which the bytes do not show.
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(chunks);
});

test("a worker that is killed at a chunk loses nothing: another makes it, and the bytes are the same", async () => {
  const running = sweep("killed");
  const first = worker();
  await until(busy);
  first.child.kill("SIGKILL");
  await first.ended;
  worker();
  expect((await running.ended).code).toBe(0);
  expect(resultHashes(out("killed"))).toEqual(expected);
});

test("a server that is killed and comes back empty loses nothing: what was in it is put in again", async () => {
  const running = sweep("restarted");
  worker();
  await until(busy);
  await server.kill();
  await pause(500);
  await server.begin();
  expect((await running.ended).code).toBe(0);
  expect(resultHashes(out("restarted"))).toEqual(expected);
});

test("a sweep that is killed goes on when it is started again, with what came meanwhile", async () => {
  const first = sweep("gone");
  worker();
  await until(busy);
  first.child.kill("SIGKILL");
  await first.ended;
  expect((await sweep("gone").ended).code).toBe(0);
  expect(resultHashes(out("gone"))).toEqual(expected);
});

test("a chunk that is delivered twice counts once", async () => {
  const running = sweep("twice");
  const client = server.client();
  let name = "";
  await until(async () => {
    const [key] = await client.keys("skillcast:chunks-*:meta");
    name = key?.split(":")[1] ?? "";
    return name !== "";
  });
  const connection = {host: "127.0.0.1", port: server.port};
  const queue = new Queue(name, {connection, prefix: "skillcast"});
  await until(async () => (await queue.getWaitingCount()) === chunks);
  // The same chunks under other numbers: a queue that delivers each of them twice.
  const jobs = await queue.getWaiting();
  await queue.addBulk(jobs.map(({data}) => ({name: "chunk", data})));
  expect(await queue.getWaitingCount()).toBe(2 * chunks);
  const [one, two] = [worker("--idle", "10"), worker("--idle", "10")];
  expect((await running.ended).code).toBe(0);
  await Promise.all([one.ended, two.ended]);
  expect(await queue.getWaitingCount()).toBe(0);
  await queue.close();
  client.disconnect();
  expect(resultHashes(out("twice"))).toEqual(expected);
});

test("a worker of another version is refused by name", async () => {
  const client = server.client();
  await client.set("skillcast:version:0.0.9+0123456789ab", "1", "EX", 60);
  const {code, err} = await worker().ended;
  client.disconnect();
  expect(code).toBe(1);
  expect(err).toMatch(/expected version 0\.0\.9\+0123456789ab, got \d+\.\d+\.\d+/);
  expect(err).toContain("install the same version on both sides");
});

test("a chunk of another version that stands in the queue is refused by name, and not made", async () => {
  const {said} = worker();
  await until(() => said.err.includes("version "));
  const [, version = ""] = /version (\S+)/.exec(said.err) ?? [];
  const connection = {host: "127.0.0.1", port: server.port};
  const queue = new Queue(`chunks-${version}`, {connection, prefix: "skillcast"});
  const job = await queue.add("chunk", {name: "0", version: "0.0.9", task: {}}, {attempts: 3});
  await until(() => job.isFailed());
  const failed = await queue.getJob(job.id ?? "");
  expect(failed?.failedReason).toBe(`expected version 0.0.9, got ${version}`);
  const client = server.client();
  expect(await client.keys("skillcast:result:*")).toEqual([]);
  client.disconnect();
  await queue.close();
});

test("a chunk that somebody wrote under the name of another is not taken", async () => {
  const running = sweep("forged");
  const client = server.client();
  let forged = "";
  await until(async () => {
    const keys = await client.keys("skillcast:chunks-*");
    const job = keys.find((key) => /:[0-9a-f]{64}$/.test(key));
    forged = job?.split(":").at(-1) ?? "";
    return forged !== "";
  });
  await client.set(`skillcast:result:${forged}`, "no chunk");
  await until(async () => (await client.exists(`skillcast:result:${forged}`)) === 0);
  client.disconnect();
  worker();
  expect((await running.ended).code).toBe(0);
  expect(resultHashes(out("forged"))).toEqual(expected);
});

test("the password of a server comes from the environment; without it the reason is told, and no secret", async () => {
  const guarded = await RedisServer.start({password: "open-sesame"});
  const typed = ["worker", "--queue", guarded.address, "--idle", "1"];
  const refused = await start(typed).ended;
  const admitted = await start(typed, {SKILLCAST_QUEUE_PASSWORD: "open-sesame"}).ended;
  await guarded.end();
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/got no answer \((NOAUTH|WRONGPASS)\)/);
  expect(admitted.code).toBe(0);
  expect(refused.err + admitted.err).not.toContain("sesame");
});
