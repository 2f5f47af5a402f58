import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {cloneMeans} from "../../reports/build/cloneMeans.js";
import {siteData} from "../../reports/build/siteData.js";
import {checkProject} from "../../src/data/checkProject.js";
import {loadProject} from "../../src/data/loadProject.js";
import {loadPublic} from "../../src/data/loadPublic.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-internal-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A city's folder in which something is known inside. */
function secret(name: string, file: string, edit: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync("data/examples/ningbo", copy, {recursive: true});
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, edit(text));
  expect(readFileSync(path, "utf8")).not.toBe(text);
  return copy;
}

const assumed = secret("assumed", "assumptions.yaml", (text) =>
  text.replace(
    /(id: attendance\n[\s\S]*?prior: ).*\n([\s\S]*?)kind: assumption/,
    "$1{family: lognormal, median: 1.1357913, low: 1.02, high: 1.5}\n$2kind: internal"
  )
);
const known = secret(
  "known",
  "figures.csv",
  (text) =>
    `${text.trimEnd()}\nNB99,宁波,330200,skilled_inside,台账人数,2020-12-31,stock,1234567,person,0,exact,1234567,,,,,,I,\n`
);

test("a project with an internal assumption or figure is without a problem and forecasts, saying so", () => {
  for (const [copy, id] of [
    [assumed, "attendance"],
    [known, "NB99"]
  ]) {
    expect(checkProject(copy).problems).toEqual([]);
    const {findings} = forecastPlanSync(loadProject(copy), {runs: 4, explain: false});
    expect(findings[0]).toMatchObject({id: "internal", severity: "matters"});
    expect(findings[0].text.zh).toContain(`（${id}），只供内部使用`);
    expect(findings.some((one) => one.id === "unsourced" && one.figures.includes(id))).toBe(false);
  }
});

test("nothing internal reaches the data of a public page: such a folder makes none, and names what it holds", async () => {
  for (const [copy, id, value] of [
    [assumed, "attendance", "1.1357913"],
    [known, "NB99", "1234567"]
  ]) {
    expect(() => loadPublic(copy)).toThrow(`expected nothing internal on public pages, got ${id}`);
    let made = "";
    try {
      made = JSON.stringify(await siteData(copy, cloneMeans));
    } catch (error) {
      expect(String(error)).toContain(id);
    }
    expect(made).not.toContain(value);
    expect(made).toBe("");
    // Where the value does lie: a search that could not find it would show nothing.
    expect(JSON.stringify(loadProject(copy))).toContain(value);
  }
});

test("loadPublic(city) is loadProject(city) where everything is published", () => {
  expect(loadPublic("data/examples/ningbo")).toEqual(loadProject("data/examples/ningbo"));
});
