import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {completeLock} from "./completeLock.js";

const text = readFileSync("package-lock.json", "utf8");

test("package-lock.json has every platform's packages (npx tsx test/tooling/completeLock.ts adds them)", () => {
  expect(completeLock(JSON.parse(text))).toEqual([]);
});

test("package-lock.json names no registry and agrees with package.json", () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
  const own = JSON.parse(readFileSync("package.json", "utf8"));
  const root = JSON.parse(text).packages[""];
  expect(root.dependencies).toEqual(own.dependencies);
  expect(root.devDependencies).toEqual(own.devDependencies);
});
