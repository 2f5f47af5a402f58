import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runBacktest} from "../../../src/cli/backtest/runBacktest.js";
import {runFit} from "../../../src/cli/fit/runFit.js";
import {copyProject} from "../../data/folder.js";

test.each([
  ["runFit", runFit],
  ["runBacktest", runBacktest]
])(
  "%s(folder) finishes a record whose writing was killed before it reads the folder",
  async (_, run) => {
    const copy = copyProject("data");
    const stage = join(copy.directory, ".skillcast-killed");
    mkdirSync(join(stage, "new/evidence"), {recursive: true});
    writeFileSync(join(stage, "owner.json"), JSON.stringify({pid: 99999999}));
    writeFileSync(join(stage, "plan.json"), JSON.stringify(["evidence/fit.json"]));
    renameSync(copy.path("evidence/fit.json"), join(stage, "new/evidence/fit.json"));
    // Without a calibration nothing is fitted.
    rmSync(copy.path("calibration.yaml"));
    await expect(run(copy.directory, {} as never, {} as never)).rejects.toThrow();
    expect(existsSync(copy.path("evidence/fit.json"))).toBe(true);
    expect(readdirSync(copy.directory).filter((name) => name.startsWith("."))).toEqual([]);
  }
);
