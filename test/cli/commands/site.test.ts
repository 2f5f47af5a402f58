import {mkdtempSync, readdirSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {skillcast, stoppedAt} from "./command.js";

test("skillcast site DIR tells how far it is; Ctrl-C leaves nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-site-"));
  skillcast(["init", join(folder, "city"), "--lang", "en"]);
  const ended = await stoppedAt(
    ["site", join(folder, "city"), "-o", join(folder, "public"), "--runs", "64", "--lang", "en"],
    "computing what to do"
  );
  expect(ended.err).toMatch(/^forecasting scenario \S+$/m);
  expect(ended.code).toBe(130);
  expect(readdirSync(folder)).toEqual(["city"]);
});

test("skillcast site DIR names the fault of a folder and makes nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-site-"));
  const {code, err} = skillcast(["site", join(folder, "nowhere"), "-o", join(folder, "public")]);
  expect(code).toBe(1);
  expect(err).toContain("nowhere");
  expect(readdirSync(folder)).toEqual([]);
});
