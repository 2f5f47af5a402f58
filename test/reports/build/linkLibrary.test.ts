import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {linkLibrary} from "../../../reports/build/linkLibrary.js";

/** A repository with one source file and nothing in its reports. */
function clone(): string {
  const root = mkdtempSync(join(tmpdir(), "link-"));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  mkdirSync(join(root, "src"));
  mkdirSync(join(root, "reports"));
  writeFileSync(join(root, "src", "index.ts"), "export {};\n");
  return root;
}
const through = (root: string) => join(root, "reports", "lib", "index.ts");

test("linkLibrary(root) makes the sources reachable from the pages, once", () => {
  const root = clone();
  linkLibrary(root);
  expect(readFileSync(through(root), "utf8")).toBe("export {};\n");
  const before = lstatSync(join(root, "reports", "lib")).mtimeMs;
  linkLibrary(root);
  expect(lstatSync(join(root, "reports", "lib")).mtimeMs).toBe(before);
});

test("linkLibrary(root) replaces the text file that a clone without links leaves", () => {
  const root = clone();
  writeFileSync(join(root, "reports", "lib"), "../src");
  linkLibrary(root);
  expect(existsSync(through(root))).toBe(true);
});

test("linkLibrary(root) touches no folder", () => {
  const root = clone();
  mkdirSync(join(root, "reports", "lib"));
  expect(() => linkLibrary(root)).toThrow("is a folder; move it away, then run npm run link");
});
