import {spawn} from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {parquetReadObjects} from "hyparquet";
import {afterAll, expect, test} from "vitest";
import {resultHashes, sweepFolder} from "../sweep/sweepFolder.js";
import {skillcast} from "./command.js";

const {folder, file} = sweepFolder(96, 24);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const out = (name: string) => join(folder, name);
const sweep = (name: string, workers: number, ...more: string[]) =>
  skillcast(["sweep", file, "--out", out(name), "--lang", "en", ...more], {
    env: {SKILLCAST_WORKERS: String(workers)}
  });
const rowsOf = async (path: string) =>
  parquetReadObjects({file: new Uint8Array(readFileSync(path)).buffer});
const chunksIn = (name: string) =>
  readdirSync(out(name), {recursive: true, encoding: "utf8"})
    .filter((one) => /^chunks.*\.parquet$/.test(one))
    .sort();

test("sweep writes one row a chunk, quantity and year, and merges them once; ranks and sums are printed", async () => {
  const {code, out: printed, err} = sweep("alone", 0);
  expect([code, err]).toEqual([0, ""]);
  expect(printed).toContain("2 places × 1 scenario × 1 point × 96 runs, in 8 chunks.");
  expect(printed).toContain("Synthetic City 001");
  expect(printed).toContain("The plans add up to");
  expect(chunksIn("alone")).toHaveLength(8);
  const results = await rowsOf(join(out("alone"), "results.parquet"));
  expect(new Set(results.map(({runs}) => runs))).toEqual(new Set([96]));
  const keys = results.map(({place, quantity, id, year}) => `${place} ${quantity} ${id} ${year}`);
  expect(new Set(keys).size).toBe(results.length);
  const chunk = await rowsOf(join(out("alone"), chunksIn("alone")[0]!));
  expect(new Set(chunk.map((row) => row.chunk)).size).toBe(1);
});

test("sweep ranks places by a density, and adds no density up", () => {
  const dense = join(folder, "dense.yaml");
  writeFileSync(
    dense,
    `schema: 1
id: dense
places: cities
scenarios: [recent-pace]
runs: 24
chunk: 24
league: {indicator: density, year: 2027, by: level}
`
  );
  const {
    code,
    out: printed,
    err
  } = skillcast(["sweep", dense, "--out", out("dense"), "--lang", "en"], {
    env: {SKILLCAST_WORKERS: "0"}
  });
  expect([code, err]).toEqual([0, ""]);
  expect(printed).toContain("Synthetic City 002");
  expect(printed).not.toContain("add up to");
});

test("sweep gives the same bytes with 0, 2 and 3 workers", () => {
  const expected = resultHashes(out("alone"));
  for (const workers of [2, 3]) {
    expect(sweep(`workers-${workers}`, workers).code).toBe(0);
    expect(resultHashes(out(`workers-${workers}`))).toEqual(expected);
  }
});

test("sweep goes on where it was: what is there is not made again, a damaged chunk is", () => {
  const names = chunksIn("alone");
  const [kept, damaged, gone] = names.map((name) => join(out("alone"), name));
  const before = resultHashes(out("alone"));
  const made = statSync(kept!).mtimeMs;
  truncateSync(damaged!, 100);
  rmSync(gone!);
  const {code, err} = sweep("alone", 0);
  expect(code).toBe(0);
  expect(err).toContain("6 of 8 chunks are there already");
  expect(statSync(kept!).mtimeMs).toBe(made);
  expect(resultHashes(out("alone"))).toEqual(before);
});

test("sweep that is interrupted says how far it was, writes no result, and ends in the same bytes when it is started again", async () => {
  const typed = ["sweep", file, "--out", out("stopped"), "--lang", "en"];
  const child = spawn(process.execPath, ["dist/cli/skillcast.js", ...typed], {
    env: {...process.env, SKILLCAST_WORKERS: "0"}
  });
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  while (!existsSync(join(out("stopped"), "chunks"))) await pause(20);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(err).toMatch(/interrupted: \d of 8 chunks are done; the same command goes on from there/);
  expect(readdirSync(out("stopped"))).not.toContain("results.parquet");
  // What a killed process had begun to write goes with the next that ends.
  writeFileSync(join(out("stopped"), `.results.parquet.${child.pid}.part`), "");
  expect(sweep("stopped", 0).code).toBe(0);
  expect(readdirSync(out("stopped")).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(resultHashes(out("stopped"))).toEqual(resultHashes(out("alone")));
});

test("sweep --json prints the document that it writes, with the ranks under both kinds of luck", () => {
  const {code, out: printed} = sweep("alone", 0, "--json");
  expect(code).toBe(0);
  const document = JSON.parse(printed);
  expect(document).toEqual(JSON.parse(readFileSync(join(out("alone"), "sweep.json"), "utf8")));
  expect(document).toMatchObject({schema: "skillcast/sweep/1", chunks: 8, runs: 96});
  const [{rows, sum}] = document.leagues;
  for (const luck of ["own", "common"])
    expect(
      rows.reduce(
        (all: number, row: {ranks: Record<string, {first: number}>}) =>
          all + row.ranks[luck]!.first,
        0
      )
    ).toBeGreaterThanOrEqual(1);
  expect(sum.goals).toBe(rows.reduce((all: number, row: {goal: number}) => all + row.goal, 0));
});

test("sweep over a design writes its points, and each changes the scenario", async () => {
  const designed = join(folder, "design.yaml");
  writeFileSync(
    designed,
    `schema: 1
id: design
places: [cities/city-001]
runs: 16
indicators: [skilled]
design:
  kind: grid
  parameters: [{target: delivery, values: [0.5, 1], from: 2025}]
`
  );
  const {code} = skillcast(["sweep", designed], {env: {SKILLCAST_WORKERS: "0"}});
  expect(code).toBe(0);
  const points = await rowsOf(join(folder, "design", "points.parquet"));
  expect(points).toEqual([
    {point: 0, delivery: 0.5},
    {point: 1, delivery: 1}
  ]);
  const results = await rowsOf(join(folder, "design", "results.parquet"));
  const [low, high] = [0, 1].map(
    (point) =>
      results.find((row) => row.point === point && row.id === "skilled" && row.year === 2027)!
  );
  expect(low!.mean).toBeLessThan(high!.mean);
});

test.each([
  [["sweep", "nowhere.yaml"], "nowhere.yaml: expected a file, found none"],
  [["sweep"], "missing required argument 'file'"],
  [["worker"], "--queue"],
  [["sweep", "x.yaml", "--queue", "redis://:secret@127.0.0.1"], "SKILLCAST_QUEUE_PASSWORD"],
  [["worker", "--queue", "here"], "as redis://127.0.0.1:6379"]
])("skillcast %j says what is wrong, and no secret", (typed, why) => {
  const {code, err} = skillcast([...typed, "--lang", "en"]);
  expect(code).toBeGreaterThan(0);
  expect(err).toContain(why);
  expect(err).not.toContain("secret");
  expect(err).not.toMatch(/^\s+at /m);
});
