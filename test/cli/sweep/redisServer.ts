import {type ChildProcess, spawn} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {Redis} from "ioredis";

/** A Redis server on loopback that remembers nothing, for tests. */
export class RedisServer {
  readonly port: number;
  readonly #password: string | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), "skillcast-redis-"));
  #process: ChildProcess | undefined;

  private constructor(port: number, password: string | undefined) {
    this.port = port;
    this.#password = password;
  }

  /** Starts one on a free port. */
  static async start({password}: {password?: string} = {}): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), password);
    await server.begin();
    return server;
  }

  /** Its address, as it is typed. */
  get address(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again, empty, on the same port. */
  async begin(): Promise<void> {
    const fixed = ["--port", String(this.port), "--bind", "127.0.0.1", "--dir", this.#folder];
    const secret = this.#password === undefined ? [] : ["--requirepass", this.#password];
    const forgets = ["--save", "", "--appendonly", "no"];
    this.#process = spawn("redis-server", [...fixed, ...forgets, ...secret], {stdio: "ignore"});
    const client = this.client();
    while ((await client.ping().catch(() => "")) !== "PONG") await pause(50);
    client.disconnect();
  }

  /** A connection for looking at what is there. */
  client(): Redis {
    const password = this.#password;
    const client = new Redis({host: "127.0.0.1", port: this.port, ...(password ? {password} : {})});
    client.on("error", () => {});
    return client;
  }

  /** Kills it: all that it held is gone. */
  async kill(): Promise<void> {
    const process = this.#process;
    if (process?.exitCode !== null) return;
    const ended = new Promise((resolve) => process.once("exit", resolve));
    process.kill("SIGKILL");
    await ended;
  }

  /** Ends it and removes its folder. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
