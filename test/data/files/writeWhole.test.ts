import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeEach, expect, test, vi} from "vitest";

// The call that fails next, and how: disks that are full and permissions that are missing cannot be had as root.
const fault = {call: "", code: "", after: 0, times: Number.POSITIVE_INFINITY};
// Test files share their modules: what stands on the replaced one is loaded anew, and again after this file.
vi.resetModules();
vi.doMock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const spoil = <F extends (...args: never[]) => unknown>(name: string, call: F) =>
    ((...args: never[]) => {
      if (fault.call === name && fault.after-- <= 0 && fault.times-- > 0)
        throw Object.assign(new Error(`${fault.code}: ${name}`), {code: fault.code});
      return call(...args);
    }) as F;
  const names = ["openSync", "writeSync", "writeFileSync", "fsyncSync", "renameSync", "mkdirSync"];
  return Object.fromEntries(
    Object.entries(real).map(([name, call]) => [
      name,
      names.includes(name) ? spoil(name, call as never) : call
    ])
  );
});
const {DataError} = await import("../../../src/check/dataError.js");
const {writeTogether} = await import("../../../src/data/files/writeTogether.js");
const {initProject, readText, writeWhole} = await import("../../../src/data/index.js");
afterAll(() => {
  vi.doUnmock("node:fs");
  vi.resetModules();
});

let directory = "";
beforeEach(() => {
  fault.call = "";
  directory = mkdtempSync(join(tmpdir(), "skillcast-"));
});
const spoilNext = (call: string, code: string, after = 0, times = Number.POSITIVE_INFINITY) =>
  Object.assign(fault, {call, code, after, times});

test("writeWhole(path, text) writes and replaces, keeps permissions, makes folders, follows links", () => {
  const path = join(directory, "a", "b.json");
  writeWhole(path, "一");
  expect(readFileSync(path, "utf8")).toBe("一");
  chmodSync(path, 0o640);
  symlinkSync("b.json", join(directory, "a", "link.json"));
  writeWhole(join(directory, "a", "link.json"), new Uint8Array([50]));
  expect(readFileSync(path, "utf8")).toBe("2");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(directory, "a", "link.json")).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(directory, "a")).sort()).toEqual(["b.json", "link.json"]);
});

test.each([
  [
    "writeSync",
    "ENOSPC",
    "expected space on the disk, got none left (ENOSPC); free some space and run it again; nothing was changed"
  ],
  ["fsyncSync", "ENOSPC", "expected space on the disk, got none left (ENOSPC)"],
  ["fsyncSync", "EDQUOT", "expected space in your quota, got none left (EDQUOT)"],
  [
    "openSync",
    "EACCES",
    "expected permission, got none (EACCES); change the permissions of the file or its folder; nothing was changed"
  ],
  ["openSync", "EROFS", "expected a disk that can be written, got a read-only one (EROFS)"],
  ["renameSync", "EPERM", "expected permission, got none (EPERM)"],
  ["writeSync", "EIO", "expected to reach the file, got EIO"]
])(
  "writeWhole(path, text) keeps the old file whole when %s fails with %s",
  (call, code, message) => {
    const path = join(directory, "old.json");
    writeFileSync(path, "old");
    spoilNext(call, code);
    expect(() => writeWhole(path, "new", {file: "old.json"})).toThrow(`old.json: ${message}`);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(directory)).toEqual(["old.json"]);
  }
);

test("writeWhole(path, text) leaves no file behind when there was none", () => {
  spoilNext("writeSync", "ENOSPC");
  expect(() => writeWhole(join(directory, "new.json"), "new")).toThrow(DataError);
  expect(readdirSync(directory)).toEqual([]);
});

test("writeWhole(path, text) refuses folders and devices, and does not replace them", () => {
  mkdirSync(join(directory, "folder"));
  expect(() => writeWhole(join(directory, "folder"), "x")).toThrow("expected a file, got a folder");
  expect(() => writeWhole("/dev/full", "x")).toThrow(
    "/dev/full: expected a file, got a device or pipe"
  );
  expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
});

test("readText(path) says that permission is missing", () => {
  const path = join(directory, "a.csv");
  writeFileSync(path, "x");
  spoilNext("openSync", "EACCES");
  expect(() => readText(path, {file: "a.csv"})).toThrow(
    "a.csv: expected permission, got none (EACCES); change the permissions of the file or its folder"
  );
});

test.each([
  ["writeSync", "ENOSPC", 5],
  ["renameSync", "EACCES", 3],
  ["mkdirSync", "EACCES", 0]
])("initProject(dir) leaves nothing behind when %s fails with %s", (call, code, after) => {
  const path = join(directory, "deep", "city");
  spoilNext(call, code, after);
  expect(() => initProject(path)).toThrow(DataError);
  fault.call = "";
  expect(existsSync(join(directory, "deep"))).toBe(false);
});

test("initProject(dir) leaves an existing empty folder empty when it fails", () => {
  spoilNext("renameSync", "EACCES", 3);
  expect(() => initProject(directory)).toThrow("expected permission, got none (EACCES)");
  expect(readdirSync(directory)).toEqual([]);
});

const set = (text: string) =>
  new Map(["a.csv", "b.csv", "c.csv"].map((name) => [name, `${text} ${name}`]));
const held = () =>
  ["a.csv", "b.csv", "c.csv"].map((name) => readFileSync(join(directory, name), "utf8"));
/** Renames before the second move: the owner's note, three files and the plan made whole, and the first move. */
const beforeSecondMove = 6;

test("writeTogether puts the old files back when a move fails", () => {
  writeTogether(directory, set("old"));
  spoilNext("renameSync", "EACCES", beforeSecondMove, 1);
  expect(() => writeTogether(directory, set("new"))).toThrow(
    "expected permission, got none (EACCES)"
  );
  expect(held()).toEqual([...set("old").values()]);
  expect(readdirSync(directory).sort()).toEqual(["a.csv", "b.csv", "c.csv"]);
});

test("writeTogether that cannot put the old files back keeps them beside, and the set is finished next time", () => {
  writeTogether(directory, set("old"));
  spoilNext("renameSync", "EACCES", beforeSecondMove);
  expect(() => writeTogether(directory, set("new"))).toThrow(DataError);
  fault.call = "";
  const [stage] = readdirSync(directory).filter((name) => name.startsWith("."));
  expect(readFileSync(join(directory, stage, "old", "a.csv"), "utf8")).toBe("old a.csv");
  writeFileSync(join(directory, stage, "owner.json"), JSON.stringify({pid: 2 ** 30}));
  writeTogether(directory, new Map([["d.csv", "d"]]));
  expect(held()).toEqual([...set("new").values()]);
});

test("writeWhole(path) removes what a dead process left of the same file, not what a living one writes, nor of another file", () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  const [dead, alive, other] = [
    ".a.txt.99999999.part",
    `.a.txt.${process.ppid}.part`,
    ".b.txt.99999999.part"
  ];
  for (const name of [dead, alive, other]) writeFileSync(join(folder, name), "half");
  writeWhole(join(folder, "a.txt"), "whole");
  expect(readdirSync(folder).sort()).toEqual([alive, other, "a.txt"].sort());
});
