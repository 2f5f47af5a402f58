import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {onTerminal, shell, skillcast, stoppedAt} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-streams-"));
const series = join(folder, "series.csv");
const city = join(folder, "city");

beforeAll(() => {
  const rows = [3, 5, 4, 6, 8, 7, 9].map((value, i) => `${2015 + i},${value}`);
  writeFileSync(series, `year,value\n${rows.join("\n")}\n`);
  cpSync("data", city, {recursive: true, filter: (path) => !path.includes("examples")});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const commands = [
  "forecast --runs 20",
  "forecast --runs 20 --json",
  "forecast --runs 20 --scenario recent-pace funding-cut",
  "check data",
  `trend ${series}`,
  `trend ${series} --json`,
  "--help",
  "forecast --help",
  "--version"
];
const linux = process.platform === "linux";

test.each(commands)("skillcast %s | head: a reader that stops early is no fault", (line) => {
  // Nobody reads the pipe any more when the first byte comes.
  const {code, err} = shell(`skillcast ${line} | (exec 0<&-; sleep 0)`);
  expect(err).toBe("");
  expect(code).toBe(0);
  expect(shell(`skillcast ${line} | head -c 1`)).toMatchObject({code: 0, err: ""});
});

test.runIf(linux).each(commands)(
  "skillcast %s > /dev/full says so in one line and ends with 1",
  (line) => {
    const {code, err} = shell(`skillcast ${line} --lang en > /dev/full`);
    expect(err).toBe(
      "standard output: expected space on the disk, got none left (ENOSPC); free some space and run it again\n"
    );
    expect(code).toBe(1);
  }
);

test.runIf(linux)("skillcast fit and backtest say so too, after their record is written", () => {
  const full = shell(`skillcast fit ${city} --particles 20 --lang en > /dev/full`);
  expect(full.err).toMatch(/^standard output: [^\n]*\(ENOSPC\)[^\n]*\n$/);
  expect(full.code).toBe(1);
  const closed = `(exec 0<&-; sleep 0)`;
  expect(shell(`skillcast backtest ${city} --draws 20 --json | ${closed}`)).toMatchObject({
    code: 0,
    err: ""
  });
  expect(skillcast(["check", city, "--lang", "en"]).code).toBe(0);
});

test.runIf(linux).each([
  ["nonsense", 2],
  ["check nowhere", 1],
  ["forecast --runs 20 > /dev/null", 0]
])("skillcast %s 2> /dev/full keeps its exit code", (line, code) => {
  expect(shell(`skillcast ${line} 2> /dev/full`).code).toBe(code);
});

test.runIf(linux).each([
  ["/dev/full", "expected a folder on the way to it, got a file (ENOTDIR); check the path"],
  ["/dev/stdout", "expected a folder on the way to it, got a file (ENOTDIR); check the path"],
  [series, "expected a folder on the way to it, got a file (ENOTDIR); check the path"],
  [
    join(series, "deeper"),
    "expected a folder on the way to it, got a file (ENOTDIR); check the path"
  ],
  ["/proc/nowhere", "expected a file, found none (ENOENT); check the name and the folder"],
  ["/sys", "expected permission, got none (EPERM)"]
])("--out %s, where nothing can be written, is one problem", (out, problem) => {
  for (const line of ["forecast --runs 20", `trend ${series}`]) {
    const {code, out: printed, err} = shell(`skillcast ${line} --out ${out} --lang en`);
    expect(err).toContain(`bad input, 1 problem:\n${out}: `);
    // Who may not write there at all is told of permissions by the system.
    if (!/EACCES|EPERM|EROFS/.test(err)) expect(err).toContain(problem);
    expect(err.trim().split("\n")).toHaveLength(2);
    expect([code, printed]).toEqual([1, ""]);
  }
});

test.runIf(process.getuid?.() !== 0)(
  "--out into a folder that may not be written is one problem",
  () => {
    const sealed = join(folder, "sealed");
    mkdirSync(sealed, {mode: 0o555});
    const {code, err} = skillcast(["trend", series, "--out", join(sealed, "x"), "--lang", "en"]);
    expect(err).toContain("expected permission, got none (EACCES)");
    expect(code).toBe(1);
  }
);

test.runIf(linux)("a named pipe in the place of a file is refused, not waited for", () => {
  const pipe = join(folder, "pipe");
  const piped = join(folder, "piped");
  cpSync(city, piped, {recursive: true});
  shell(`mkfifo ${pipe}; rm ${piped}/figures.csv; mkfifo ${piped}/figures.csv`);
  const refused = "expected a regular file, got a device or pipe; give a file";
  for (const args of [
    ["trend", pipe],
    ["check", piped],
    ["forecast", piped],
    ["fit", piped],
    ["backtest", piped]
  ]) {
    const {code, out, err} = skillcast([...args, "--lang", "en"]);
    expect(err, args[0]).toContain(refused);
    expect([code, out]).toEqual([1, ""]);
  }
});

const empty: [string[], string][] = [
  [["forecast", "--out", ""], "--out"],
  [["trend", "x.csv", "--out", ""], "--out"],
  [["forecast", "--scenario", "recent-pace", ""], "--scenario"],
  [["report", "--pdf", ""], "--pdf"],
  [["init", "x", "--code", ""], "--code"],
  [["check", ""], "[dir]"],
  [["init", ""], "<dir>"]
];

test.each(empty)("skillcast %j, of a variable that is not set, writes nothing", (args, flag) => {
  const before = readdirSync(".");
  const {code, out, err} = skillcast([...args, "--lang", "en"]);
  expect(err).toContain(`expected a value of ${flag}, got nothing; write one, or leave it out`);
  expect([code, out]).toEqual([2, ""]);
  expect(readdirSync(".")).toEqual(before);
});

test("a fit goes on from no damaged state: it says so and begins afresh", async () => {
  const state = join(city, "evidence", "fit-state.json");
  for (const damage of ['{"hash": "', ""]) {
    writeFileSync(state, damage);
    const {code, err} = await stoppedAt(
      ["fit", city, "--particles", "20", "--lang", "en"],
      "afresh"
    );
    expect(err).toContain(
      `${state} is damaged, or of another fit (inputs, seed, particles, version): starting afresh`
    );
    expect(err).toMatch(/interrupted/);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(130);
  }
  rmSync(state, {force: true});
  mkdirSync(state);
  const {code, err} = await stoppedAt(["fit", city, "--particles", "20", "--lang", "en"], "afresh");
  expect(err).toContain("starting afresh");
  expect(err).not.toMatch(/^\s+at /m);
  expect(code).toBe(130);
  rmSync(state, {recursive: true});
  expect(existsSync(state)).toBe(false);
});

test.each([
  [["forecast", "data", "--runs", "2048"], "T43"],
  [["compare", "recent-pace", "funding-cut", "--runs", "256"], "T09"],
  [["seek", "--target", "T01", "--lever", "places.enterpriseAssessment"], "Candidates"],
  [["sensitivity", "--target", "T04", "--method", "morris"], "First certificates"]
])("on a terminal %j shows how far it is, and then its answer", (args, answer) => {
  const {code, out} = onTerminal([...args, "--lang", "en"]);
  expect(out).toMatch(/\[[#.]{30}\] \d+%/);
  expect(out).toContain(answer);
  expect(out).not.toContain("bad input");
  expect(code).toBe(0);
});
