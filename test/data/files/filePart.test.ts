import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {expect, test} from "vitest";
import {clearParts, filePart} from "../../../src/data/files/filePart.js";

test("clearParts(target) removes what dead processes left of the file, and keeps the parts of the living and of other files", () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  const target = join(folder, "results.parquet");
  const {pid: dead} = spawnSync(process.execPath, ["-e", ""]);
  const own = basename(filePart(target));
  const kept = [
    own,
    `.other.parquet.${dead}.part`,
    ".results.parquet.x.part",
    `results.parquet.${dead}.part`
  ];
  for (const name of [...kept, `.results.parquet.${dead}.part`])
    writeFileSync(join(folder, name), "");
  clearParts(target);
  expect(readdirSync(folder).sort()).toEqual([...kept].sort());
});
