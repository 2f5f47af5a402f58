import {mkdtempSync, readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {hashOf, keepResult} from "../../../reports/build/keepResult.js";

const folder = () => mkdtempSync(join(tmpdir(), "skillcast-kept-"));

test("keepResult(name, hash, make, folder) makes a result once, and gives it as JSON leaves it", async () => {
  const kept = folder();
  let made = 0;
  const make = async () => ({made: ++made, without: undefined});
  expect(await keepResult("one", "a", make, kept)).toEqual({made: 1});
  expect(await keepResult("one", "a", make, kept)).toEqual({made: 1});
  expect(await keepResult("one", "b", make, kept)).toEqual({made: 2});
  expect(await keepResult("two", "a", make, kept)).toEqual({made: 3});
  expect(readdirSync(kept).sort()).toEqual(["one-a.json", "one-b.json", "two-a.json"]);
});

test("keepResult(name, hash, make, folder) leaves nothing where the result cannot be made", async () => {
  const kept = folder();
  const fails = () => Promise.reject(new RangeError("no"));
  await expect(keepResult("one", "a", fails, kept)).rejects.toThrow("no");
  expect(readdirSync(kept)).toEqual([]);
});

test("hashOf(values, folders) changes with a value and with a file of a folder; a folder that is not there is no fault", () => {
  const register = folder();
  const before = hashOf([{a: 1}], [register]);
  expect(hashOf([{a: 1}], [register])).toBe(before);
  expect(hashOf([{a: 2}], [register])).not.toBe(before);
  writeFileSync(join(register, "rows.csv"), "id\n");
  expect(hashOf([{a: 1}], [register])).not.toBe(before);
  expect(hashOf([{a: 1}], [join(register, "nowhere")])).toBe(hashOf([{a: 1}]));
});

test("keepResult(name, hash, make, folder) makes anew what was kept damaged", async () => {
  const kept = folder();
  writeFileSync(join(kept, "one-a.json"), '{"made":');
  expect(await keepResult("one", "a", async () => ({made: 2}), kept)).toEqual({made: 2});
  expect(await keepResult("one", "a", async () => ({made: 3}), kept)).toEqual({made: 2});
});
