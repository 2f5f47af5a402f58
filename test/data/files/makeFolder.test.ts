import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {makeFolder} from "../../../src/data/files/makeFolder.js";

test("makeFolder(path) makes the folders above it too, and leaves what exists", () => {
  const top = mkdtempSync(join(tmpdir(), "skillcast-"));
  makeFolder(join(top, "a", "b"));
  makeFolder(join(top, "a", "b"));
  expect(existsSync(join(top, "a", "b"))).toBe(true);
  rmSync(top, {recursive: true});
});

test.runIf(existsSync("/proc/self"))("makeFolder(path below /proc) fails at once", () => {
  expect(() => makeFolder("/proc/skillcast/results")).toThrow("ENOENT");
});
