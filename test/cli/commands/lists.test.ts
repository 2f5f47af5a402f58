import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";
import {loadProject} from "../../../src/data/loadProject.js";
import {skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-lists-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const {levers, scenarios} = loadProject("data");
const narrow = {env: {COLUMNS: "80"}};

test.each(["zh", "en"] as const)(
  "skillcast levers --lang %s lists each lever with value, range and source in 80 columns",
  (lang) => {
    const {code, out, err} = skillcast(["levers", "--lang", lang], narrow);
    expect([code, err]).toEqual([0, ""]);
    for (const {id, name} of levers) expect(out).toContain(`${id}  ${name[lang]}`);
    expect(out).toMatch(
      lang === "zh"
        ? /6\.8571万人次\/年；可设 0至15万；来源 CZ14、CZ15a/
        : /today 68,571 person-times a year; may be 0 to 150,000; source CZ14, CZ15a/
    );
    expect(out).not.toMatch(/NaN|undefined|\[object|1\.79/);
    for (const line of out.split("\n")) expect(columnWidth(line)).toBeLessThanOrEqual(80);
  }
);

test("skillcast levers --find 留常率 says which is the lever and which are assumptions", () => {
  const {out} = skillcast(["levers", "--find", "留常率"], narrow);
  expect(out).toMatch(/^可调项：由市里决定的，共1项\nstay\.fiveYear {2}五年制高职留常率提高\n/);
  expect(out).toContain("加在假设 stayShare.fiveYearCollege 上");
  expect(out).toContain("共5项\nstayShare.fiveYearCollege");
  expect(skillcast(["levers", "--find", "zzz"], narrow).out).toContain("没有名称含“zzz”");
});

test("skillcast levers --json and scenarios --json are documents of what may be changed", () => {
  const rows = JSON.parse(skillcast(["levers", "--json", "--find", "delivery"]).out).rows;
  expect(rows[0]).toMatchObject({id: "delivery", kind: "lever", today: 1, range: [0, 2]});
  const document = JSON.parse(skillcast(["scenarios", "--json"]).out);
  expect(document.default).toBe("recent-pace");
  expect(document.scenarios).toEqual(scenarios);
});

test.each(["zh", "en"] as const)("skillcast scenarios --lang %s fits in 80 columns", (lang) => {
  const {out} = skillcast(["scenarios", "--lang", lang], narrow);
  for (const {id} of scenarios) expect(out).toMatch(new RegExp(`^${id}( \\(.+\\)|（.+）)?  `, "m"));
  for (const {name} of scenarios) expect(out).toContain(name[lang]);
  for (const line of out.split("\n")) expect(columnWidth(line)).toBeLessThanOrEqual(80);
});

const quick = ["--runs", "20", "--seed", "1"];

test.each([
  ["zh", "按近年节奏，培训总量系数改为50%（2026年起）"],
  ["en", "Recent pace continues, Factor on all training set to 50% from 2026"]
])("forecast --set changes the default scenario and names it so (%s)", (lang, name) => {
  const {code, out, err} = skillcast([
    "forecast",
    ...quick,
    "--lang",
    lang,
    "--set",
    "培训总量系数=50%@2026",
    "--json"
  ]);
  expect([code, err]).toEqual([0, ""]);
  const {scenario, scenarioName} = JSON.parse(out);
  expect([scenario, scenarioName[lang]]).toEqual(["recent-pace-changed", name]);
});

test("forecast takes --set on a scenario's file of two keys, and an id with changes behind it", () => {
  const file = join(folder, "fewer-places.yaml");
  writeFileSync(
    file,
    "name: 少培训\nchanges:\n  - {target: delivery, operation: set, value: 0.5, from: 2026}\n"
  );
  const {code, out, err} = skillcast([
    "forecast",
    ...quick,
    "--scenario",
    file,
    "recent-pace+delivery=50%@2026",
    "--set",
    "pass=×1",
    "--json"
  ]);
  expect([code, err]).toEqual([0, ""]);
  const {targets, compared} = JSON.parse(out);
  expect(compared[0].targets).toEqual(targets);
});

test.each([
  [["留常率=60%"], 2, "stay.fiveYear（可调项“五年制高职留常率提高”）"],
  [
    ["delivery=300%"],
    1,
    "--set delivery value：应为 0 到 2 之间的数，现为 3；请改这个数，或者把 levers.yaml 中 delivery 的 range 改宽"
  ],
  [["delivery=1@2020"], 1, "存量公布到2024年底，此前已成事实"]
])("forecast --set %j is refused with what to do", (set, wanted, why) => {
  const {code, out, err} = skillcast(["forecast", "--set", ...set]);
  expect([code, out]).toEqual([wanted, ""]);
  expect(err).toContain(why);
});
