import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {table} from "arquero";
import {afterAll, expect, test} from "vitest";
import {chartSpec} from "../../../src/charts/frame/chartSpec.js";
import {fileName, sheetText, writeFolder} from "../../../src/cli/files/writeFolder.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-folder-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const words = wordsOf("en").result;
const dot = chartSpec(
  {language: "en", theme: "print"},
  {description: "A dot.", mark: "point", data: {values: [{x: 1}]}, width: 20, height: 20}
);

test("writeFolder writes texts and draws charts, beside what is there", async () => {
  const out = join(folder, "out");
  const content = {texts: new Map([["a.json", "{}\n"]]), charts: new Map([["one/dot", dot]])};
  const options = {words, signal: new AbortController().signal};
  expect(await writeFolder(out, content, options)).toEqual([
    "a.json",
    "charts/one/dot.svg",
    "manifest.json"
  ]);
  expect(readFileSync(join(out, "a.json"), "utf8")).toBe("{}\n");
  expect(readFileSync(join(out, "charts/one/dot.svg"), "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
  expect(readdirSync(out).sort()).toEqual(["a.json", "charts", "manifest.json"]);
  const {sha256} = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
  expect(sha256["a.json"]).toBe(createHash("sha256").update("{}\n").digest("hex"));
  expect(Object.keys(sha256)).toEqual(["a.json", "charts/one/dot.svg"]);
});

test("writeFolder writes nothing if it is stopped, or if the folder is a file", async () => {
  const content = {texts: new Map([["a.json", "{}\n"]]), charts: new Map()};
  const stopped = writeFolder(join(folder, "never"), content, {words, signal: AbortSignal.abort()});
  await expect(stopped).rejects.toThrow("aborted");
  expect(existsSync(join(folder, "never"))).toBe(false);
  const taken = join(folder, "taken");
  writeFileSync(taken, "keep");
  const options = {words, signal: new AbortController().signal};
  await expect(writeFolder(taken, content, options)).rejects.toMatchObject({name: "DataError"});
  expect(readFileSync(taken, "utf8")).toBe("keep");
});

test("sheetText(table) is CSV that Excel reads as UTF-8, quoted where it must be", () => {
  expect(sheetText(table({name: ['a "b", c', "技能"], value: [1, null]}))).toBe(
    '\ufeffname,value\n"a ""b"", c",1\n技能,\n'
  );
});

test("fileName(name) has no character that a file may not have somewhere", () => {
  expect(fileName("a/b:c 技能.csv", 80)).toBe("a_b_c_技能.csv");
  expect(fileName("ｎ<>|?*é\u0000", 80)).toBe("ｎ_____é_");
  expect(fileName("abcdef", 3)).toBe("abc");
  expect(fileName("技能人才", 7)).toBe("技能");
});
