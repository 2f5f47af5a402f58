import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import * as z from "zod/mini";
import {calibrationSchema} from "../../src/project/calibrationSetup.js";

/** Names of all keys of a JSON Schema, at any depth. */
function keysOf(schema: unknown, into = new Set<string>()): Set<string> {
  if (schema === null || typeof schema !== "object") return into;
  const {properties} = schema as {properties?: object};
  for (const key of Object.keys(properties ?? {})) into.add(key);
  for (const part of Object.values(schema)) keysOf(part, into);
  return into;
}

test("data/README.md explains every key of calibration.yaml", () => {
  const keys = keysOf(z.toJSONSchema(calibrationSchema, {unrepresentable: "any"}));
  expect(keys.size).toBeGreaterThan(30);
  const readme = readFileSync("data/README.md", "utf8");
  const [section] = readme.split("## calibration.yaml\n")[1].split("\n## ");
  // Labels have their two languages everywhere.
  const told = [...keys].filter((key) => key !== "zh" && key !== "en");
  expect(told.filter((key) => !section.includes(`\`${key}\``))).toEqual([]);
});
