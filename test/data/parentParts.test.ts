import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkProject, initProject, loadProject} from "../../src/data/index.js";
import {parentParts} from "../../src/data/parentParts.js";
import type {Assumption} from "../../src/project/assumption.js";
import type {Project} from "../../src/project/project.js";

const template = {
  assumptions: readFileSync("data/template/assumptions.yaml", "utf8"),
  figures: readFileSync("data/template/figures.csv", "utf8")
};

/** How many assumptions a new folder and a city have alike: id, unit and parts, as the readers of a folder read them. */
const alikeIn = (city: Pick<Project, "assumptions">) => {
  const directory = join(mkdtempSync(join(tmpdir(), "skillcast-")), "fresh");
  initProject(directory);
  const facts = ({id, unit, components = []}: Assumption) =>
    JSON.stringify([id, unit, components.map((one) => one.id)]);
  const known = new Set(city.assumptions.map(facts));
  return loadProject(directory).assumptions.filter((one) => known.has(facts(one))).length;
};

test("initProject(dir, {parent}) takes the rates of the city and says so of each, and has no problem", () => {
  const directory = join(mkdtempSync(join(tmpdir(), "skillcast-")), "wujin");
  const name = {zh: "武进区", en: "Wujin"};
  initProject(directory, {name, placeCode: "320412", parent: "data"});
  expect(checkProject(directory).problems).toEqual([]);
  const [own, city] = [loadProject(directory), loadProject("data")];
  const find = ({assumptions}: typeof own) => assumptions.find(({id}) => id === "lapse.skilled");
  expect(find(own)?.prior).toEqual(find(city)?.prior);
  expect(find(own)?.basis.reason.zh).toMatch(/^取自上级\(常州\)的文件夹,有本地的数时换掉。/);
  expect(find(own)?.basis.reason.en).toMatch(/^Taken from the place above \(Changzhou\)/);
  expect(own.setup.place).toEqual(name);
  expect(own.fit).toBeUndefined();
});

test("the figures that rates rest on, and the city's latest totals, are there with their quotes and a note", () => {
  const city = loadProject("data");
  const made = parentParts(template, city);
  expect(made.assumptions).toBe(alikeIn(city));
  expect(made.assumptions).toBeGreaterThan(50);
  const cited = city.assumptions.find(({id}) => id === "lapse.skilled")?.basis.sources ?? [];
  for (const id of cited.filter((one) => city.figures.some((figure) => figure.id === one)))
    expect(made.figuresText).toContain(`\n${id},`);
  const total = made.figuresText.split("\n").filter((line) => /,320400,skilled_stock,/.test(line));
  expect(total.length).toBe(1);
  expect(total[0]).toContain(
    "取自上级(常州)的文件夹。 From the folder of the place above (Changzhou)."
  );
  expect(made.figuresText.match(/^CN02a,/gm)?.length).toBe(1);
  expect(made.figuresText).toContain("\nEX01,示例市,");
});

test("a rate of another unit, or of other parts, stays the template's", () => {
  const city = loadProject("data");
  const assumptions = city.assumptions.map((one) =>
    one.id === "lapse.skilled"
      ? {...one, unit: "yr"}
      : one.id === "start.lowMix"
        ? {...one, components: one.components?.slice().reverse()}
        : one
  );
  expect(parentParts(template, {...city, assumptions}).assumptions).toBe(alikeIn(city) - 2);
});
