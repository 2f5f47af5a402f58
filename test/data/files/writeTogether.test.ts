import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {
  clearStages,
  openStage,
  sealStage,
  staged,
  waitingFiles
} from "../../../src/data/files/stage.js";
import {writeTogether} from "../../../src/data/files/writeTogether.js";
import {writeWhole} from "../../../src/data/files/writeWhole.js";

const newFolder = () => mkdtempSync(join(tmpdir(), "skillcast-"));
const names = ["a.csv", "b.csv", "charts/c.svg"];
const all = (text: string) => new Map(names.map((name) => [name, `${text} ${name}`]));
const contents = (folder: string) =>
  names.map((name) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : ""
  );
const whole = (text: string) => names.map((name) => `${text} ${name}`);
/** No process has this number. */
const dead = 2 ** 30;

test("writeTogether writes all files, over old ones, and leaves nothing else", () => {
  const folder = newFolder();
  writeTogether(folder, all("old"));
  writeTogether(folder, all("new"));
  expect(contents(folder)).toEqual(whole("new"));
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv", "charts"]);
});

test("writeTogether changes nothing where one place is a folder, or lies below a file", () => {
  for (const block of [
    (folder: string) => mkdirSync(join(folder, "b.csv")),
    (folder: string) => writeFileSync(join(folder, "charts"), "file")
  ]) {
    const folder = newFolder();
    writeFileSync(join(folder, "a.csv"), "old");
    block(folder);
    expect(() => writeTogether(folder, all("new"))).toThrow(/nothing was changed/);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
    expect(readdirSync(folder).filter((entry) => entry.startsWith("."))).toEqual([]);
  }
});

test.each([0, 1, 2, 3])(
  "a set that was killed after %i moves is finished by whoever writes next",
  (moves) => {
    const folder = newFolder();
    writeTogether(folder, all("old"));
    const stage = openStage(folder);
    for (const [name, text] of all("new")) writeWhole(staged(stage, "new", name), text);
    sealStage(stage, names);
    for (const name of names.slice(0, moves))
      renameSync(staged(stage, "new", name), join(folder, name));
    writeFileSync(join(stage, "owner.json"), JSON.stringify({pid: dead}));
    writeTogether(folder, new Map([["other.txt", "x"]]));
    expect(contents(folder)).toEqual(whole("new"));
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv", "charts", "other.txt"]);
  }
);

test("a set that was killed before it was whole is thrown away; one that is being written is left alone", () => {
  const folder = newFolder();
  writeTogether(folder, all("old"));
  const stage = openStage(folder);
  writeWhole(staged(stage, "new", "a.csv"), "half");
  expect(clearStages(folder)).toEqual([]);
  expect(existsSync(stage)).toBe(true);
  writeFileSync(join(stage, "owner.json"), JSON.stringify({pid: dead}));
  clearStages(folder);
  expect(existsSync(stage)).toBe(false);
  expect(contents(folder)).toEqual(whole("old"));
});

test.each([
  ["owner.json", "null"],
  ["owner.json", '{"pid": "1"}'],
  ["plan.json", '{"a.csv": 1}'],
  ["plan.json", "null"],
  ["plan.json", "[3]"],
  ["plan.json", '["../a.csv"]']
])("clearStages takes a stage whose %s is %s for one that was never whole", (file, text) => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  const stage = openStage(folder);
  writeWhole(staged(stage, "new", "a.csv"), "new");
  sealStage(stage, file === "owner.json" ? [] : ["a.csv"]);
  writeFileSync(join(stage, "owner.json"), "{}");
  writeFileSync(join(stage, file), text);
  expect(waitingFiles(folder)).toEqual([]);
  expect(clearStages(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
