import {existsSync, mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {skillcast} from "./command.js";

const cwd = mkdtempSync(join(tmpdir(), "skillcast-"));
const env = {LC_ALL: "en_US.UTF-8"};

test("--example reads shipped data from an empty folder, and writes nothing into them", () => {
  const {code, out} = skillcast(["check", "--example", "ningbo"], {cwd, env});
  expect([code, out]).toEqual([0, expect.stringContaining("no problem found")]);
  const fit = skillcast(["fit", "--example", "changzhou"], {cwd, env});
  expect([fit.code, fit.err]).toEqual([
    2,
    expect.stringContaining("init my-city --example changzhou")
  ]);
});

test.each([
  [["forecast", "--example", "changzou"], "one of changzhou, ningbo"],
  [["forecast", "data", "--example", "changzhou"], "got both"],
  [["compare", "a", "b", "--data", "data", "--example", "changzhou"], "got both"],
  [["init", "x", "--example", "changzhou", "--name", "X"], "keeps its name"],
  [["init", "x", "--from", "2027", "--until", "2020"], "1 to 15"]
])("%j is refused with what would do", (args, said) => {
  const {code, err} = skillcast(args, {cwd, env});
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect(existsSync(join(cwd, "x"))).toBe(false);
});

test("skillcast guide of shipped data tells commands as they are typed, without the path of the package", () => {
  const {out} = skillcast(["guide", "--example", "changzhou", "--lang", "en"], {cwd, env});
  const said = out.replace(/\s+/g, " ");
  expect(said).toContain("skillcast backtest --example changzhou");
  expect(said).toContain("skillcast workbook --example changzhou -o register.xlsx");
});

test("a forecast without a folder names the shipped data; one of a template says first that it is invented", () => {
  const {code, err} = skillcast(["forecast"], {cwd, env});
  expect([code, err]).toEqual([1, expect.stringContaining("--example changzhou")]);
  expect(skillcast(["init", "city"], {cwd, env}).code).toBe(0);
  const {out} = skillcast(["forecast", "city", "--runs", "20"], {cwd, env});
  expect(out).toMatch(/^Numbers that the template invented still stand: example-2025-2027, EX01/);
  const guide = JSON.parse(skillcast(["guide", "city", "--json"], {cwd, env}).out);
  expect(guide.invented).toHaveLength(13);
  expect([guide.fit, guide.levers.length, guide.figures]).toEqual(["missing", 5, []]);
  expect(guide.assumptions[0].narrows[0].share).toBeGreaterThan(0.05);
});
