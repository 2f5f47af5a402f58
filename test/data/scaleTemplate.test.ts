import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkProject, initProject, loadProject} from "../../src/data/index.js";
import {scaleTemplate} from "../../src/data/scaleTemplate.js";

const made = (options: Parameters<typeof initProject>[1]) => {
  const directory = join(mkdtempSync(join(tmpdir(), "skillcast-")), "place");
  initProject(directory, options);
  return directory;
};

test("initProject(dir, {employed}) scales stocks, quantities, goals and their sentences, and has no problem", () => {
  const name = {zh: "武进区", en: "Wujin"};
  const directory = made({name, placeCode: "320412", employed: 600000, parent: "data"});
  expect(checkProject(directory).problems).toEqual([]);
  const {figures, levers, plan} = loadProject(directory);
  const figure = (id: string) => {
    const {value, precision, asPrinted} = figures.find((one) => one.id === id) ?? {};
    return [value, precision, asPrinted];
  };
  expect(figure("EX01")).toEqual([220000, 5000, "22万人"]);
  expect(figure("EX02")).toEqual([72000, 500, "7.2万人"]);
  expect(figure("EX03")).toEqual([1200, 0.5, "1200人"]);
  expect(figure("EX05")).toEqual([3300, 50, "3300人"]);
  const lever = levers.find(({id}) => id === "places.subsidised");
  expect([lever?.baseline, lever?.range, lever?.step]).toEqual([11000, [0, 36000], 100]);
  const goal = plan.targets.find(({id}) => id === "E01");
  expect([goal?.value, goal?.quote]).toEqual([7300, "三年新增高技能人才7300名以上"]);
});

test.each([2500, 98765, 1234567, 48000000])(
  "initProject(dir, {employed: %i}) has no problem either",
  (employed) => {
    expect(checkProject(made({employed, years: {from: 2026, until: 2030}})).problems).toEqual([]);
  }
);

test("initProject(dir, {employed: 12}) names what it expects", () => {
  expect(() => made({employed: 12})).toThrow("not 1,000 to 1,000,000,000 persons: 12");
});

test("scaleTemplate leaves years, rates and unit costs", () => {
  const tenth = (text: string, file: string) => scaleTemplate(text, file, 165000);
  expect(tenth("due: 2027-12-31 # 2030年, 35%", "plans/x.yaml")).toBe(
    "due: 2027-12-31 # 2030年, 35%"
  );
  expect(tenth("    amount: 5000\n    most: 120000", "costs.yaml")).toBe(
    "    amount: 5000\n    most: 12000"
  );
  expect(tenth("quote: 3万人次, 30,000, 19.8万/0.12=165万", "plans/x.yaml")).toBe(
    "quote: 3000人次, 3,000, 1.98万/0.12=16.5万"
  );
  expect(tenth("anything 30000", "rules.csv")).toBe("anything 30000");
});
