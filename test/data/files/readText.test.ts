import {mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {readText} from "../../../src/data/index.js";
import {copyProject} from "../folder.js";

test("UTF-16, GB18030, other bytes and half a character are told apart", () => {
  const copy = copyProject();
  const text = copy.read("model.yaml");
  copy.write("model.yaml", new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]));
  expect(copy.problems()).toEqual([
    "model.yaml: expected UTF-8, got UTF-16; save it as UTF-8 (in Excel: save as type CSV UTF-8)"
  ]);
  copy.write("model.yaml", Buffer.from(text, "utf16le"));
  expect(copy.problems()[0]).toContain("model.yaml:1: expected text, got a zero byte");
  // 宁波 in GB18030 is C4 FE B2 A8.
  const gb = [...new TextEncoder().encode("schema: 1\nplace: "), 0xc4, 0xfe, 0xb2, 0xa8, 10];
  copy.write("model.yaml", new Uint8Array(gb));
  expect(copy.problems()[0]).toContain(
    "model.yaml:2: expected UTF-8, got what looks like GB18030; save it as UTF-8"
  );
  copy.write("model.yaml", new Uint8Array([0x61, 10, 0xff, 0xff, 10]));
  expect(copy.problems()[0]).toContain("model.yaml:2: expected UTF-8, got bytes that are not");
  const bytes = new TextEncoder().encode(text);
  copy.write("model.yaml", bytes.subarray(0, bytes.indexOf(0xe5) + 1));
  expect(copy.problems()[0]).toMatch(
    /model\.yaml:\d+: expected a whole character at the end, got part of one; the file is cut off/
  );
});

test("a file of 200 MB is refused by its size, unread", () => {
  const copy = copyProject();
  truncateSync(copy.path("figures.csv"), 200_000_000);
  expect(copy.problems()[0]).toBe(
    "figures.csv: expected at most 67.1 MB, got 200 MB; check that it is the right file, or split it"
  );
});

test("a folder, a device, a dangling link and a circle of links in place of a file are refused", () => {
  const copy = copyProject();
  const replace = (make: (path: string) => void) => {
    rmSync(copy.path("figures.csv"), {recursive: true, force: true});
    make(copy.path("figures.csv"));
    return copy.problems()[0];
  };
  expect(replace((path) => mkdirSync(path))).toContain("expected a file, got a folder (EISDIR)");
  expect(replace((path) => symlinkSync("/dev/zero", path))).toContain(
    "expected a regular file, got a device or pipe"
  );
  expect(replace((path) => symlinkSync("gone.csv", path))).toContain("found none (ENOENT)");
  expect(replace((path) => symlinkSync("figures.csv", path))).toContain(
    "got links that lead in a circle (ELOOP)"
  );
});

test("readText(path, {limit}) names sizes and reads what fits", () => {
  const copy = copyProject();
  const path = copy.path("note.txt");
  writeFileSync(path, "\ufeff一\r\n二\r三");
  expect(readText(path)).toBe("一\n二\n三");
  expect(() => readText(path, {file: "note.txt", limit: 5})).toThrow(
    "note.txt: expected at most 5 bytes, got 15 bytes"
  );
});
