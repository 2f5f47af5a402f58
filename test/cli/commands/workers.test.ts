import {cpSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {interrupted, skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-workers-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const withWorkers = (workers: number, args: readonly string[]) =>
  skillcast(args, {env: {SKILLCAST_WORKERS: String(workers)}});

test("forecast --json prints the same bytes with any number of workers", () => {
  const args = ["forecast", "--runs", "70", "--json", "--scenario", "recent-pace", "funding-cut"];
  const [alone, three] = [0, 3].map((workers) => withWorkers(workers, args));
  expect(alone).toMatchObject({code: 0, err: ""});
  expect(three).toEqual(alone);
});

test.each([
  ["seek --target T01 --lever places.subsidised delivery --runs 40"],
  ["compare recent-pace plan-delivered --runs 40"],
  ["sensitivity --target T01 --method sobol --samples 16"],
  ["sensitivity --target T01 --method morris --samples 4"],
  ["allocate --target T01 --lever places.subsidised --budget 50000000 --runs 40"]
])("%s prints the same bytes with 0, 2 and 3 workers", (typed) => {
  const args = [...typed.split(" "), "--json"];
  const [alone, two, three] = [0, 2, 3].map((workers) => withWorkers(workers, args));
  expect(alone).toMatchObject({code: 0, err: ""});
  expect(two).toEqual(alone);
  expect(three).toEqual(alone);
});

test("backtest writes the same record with and without workers", () => {
  const records = [0, 2].map((workers) => {
    const city = join(folder, `city-${workers}`);
    cpSync("data", city, {recursive: true, filter: (path) => !path.includes("examples")});
    expect(withWorkers(workers, ["backtest", city, "--draws", "20"]).code).toBe(0);
    return readFileSync(join(city, "evidence", "backtest.json"), "utf8");
  });
  expect(records[1]).toBe(records[0]);
});

test("Ctrl-C ends a forecast with workers at once, without a result", async () => {
  const args = ["forecast", "--runs", "1000000", "--json"];
  const {code, out} = await interrupted(args, 3000, {SKILLCAST_WORKERS: "2"});
  expect(code).toBe(130);
  expect(out).toBe("");
});
