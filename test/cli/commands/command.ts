import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {constants} from "node:os";
import {patience} from "../../patience.js";

/** How a command ended: exit code, and what it printed. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs a program to its end. Node 20 itself may hang as it ends, once in thousands of times (nodejs/node issue 54918): what
 * hangs is run once more.
 */
function endOf(
  program: string,
  args: readonly string[],
  options: {env: NodeJS.ProcessEnv; cwd?: string}
): Ended {
  const all = {
    ...options,
    encoding: "utf8",
    timeout: patience.program,
    maxBuffer: 1 << 28
  } as const;
  let ended = spawnSync(program, args, all);
  if ((ended.error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT") {
    console.warn(`hangs, is run once more: ${args.join(" ")}`);
    ended = spawnSync(program, args, all);
  }
  return {code: ended.status, out: ended.stdout, err: ended.stderr};
}

const clean = (env: Record<string, string>): NodeJS.ProcessEnv => {
  const {LANG, LC_ALL, LC_MESSAGES, COLUMNS, NO_COLOR, ...rest} = process.env;
  return {...rest, ...env};
};

/** Runs the built command line as a user does. */
export function skillcast(
  args: readonly string[],
  {env = {}, cwd}: {env?: Record<string, string>; cwd?: string} = {}
): Ended {
  const program = new URL("../../../dist/cli/skillcast.js", import.meta.url).pathname;
  return endOf(process.execPath, [program, ...args], {env: clean(env), cwd});
}

/** Runs a line of the shell in which `skillcast` is the built command line: for pipes, and outputs that are files. */
export function shell(line: string): Ended {
  const program = new URL("../../../dist/cli/skillcast.js", import.meta.url).pathname;
  const start = `set -o pipefail; skillcast() { "${process.execPath}" "${program}" "$@"; }`;
  return endOf("bash", ["-c", `${start}; ${line}`], {env: clean({})});
}

/** Runs the built command line on a terminal: what it prints and what it says beside it come mixed, as a person sees them. */
export function onTerminal(args: readonly string[]): Ended {
  const program = new URL("../../../dist/cli/skillcast.js", import.meta.url).pathname;
  const line = [process.execPath, program, ...args].map((word) => `'${word}'`).join(" ");
  return endOf("script", ["-qefc", line, "/dev/null"], {env: clean({TERM: "xterm"})});
}

/** How a program ended: its exit code as a shell has it, and the signal by which the system ended it, if one did. */
const ending = (
  child: ChildProcess
): Promise<{code: number | null; signal: NodeJS.Signals | null}> =>
  new Promise((resolve) => {
    child.on("exit", (code, signal) =>
      resolve({code: signal ? 128 + constants.signals[signal] : code, signal})
    );
  });

/** Starts it, and interrupts it once it has said this beside the result. */
export async function stoppedAt(args: readonly string[], said: string): Promise<Ended> {
  const child = spawn(process.execPath, ["dist/cli/skillcast.js", ...args], {
    env: clean({}),
    timeout: patience.program
  });
  let err = "";
  child.stderr.on("data", (text) => {
    if (!err.includes(said) && `${err}${text}`.includes(said))
      setTimeout(() => child.kill("SIGINT"), 200);
    err += text;
  });
  const {code} = await ending(child);
  return {code, out: "", err};
}

/** Starts it, sends a signal after so many milliseconds, and waits for its end. */
export async function interrupted(
  args: readonly string[],
  after: number,
  env: Record<string, string> = {}
): Promise<Ended & {signal: NodeJS.Signals | null}> {
  const child = spawn(process.execPath, ["dist/cli/skillcast.js", ...args], {
    env: clean(env),
    timeout: patience.program
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  setTimeout(() => child.kill("SIGINT"), after);
  const {code, signal} = await ending(child);
  return {code, signal, out, err};
}
