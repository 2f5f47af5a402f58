import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {read as readWorkbook, utils} from "xlsx";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";
import {loadProject} from "../../../src/data/loadProject.js";
import {forecastSchema} from "../../../src/verdict/forecastSchema.js";
import {interrupted, skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-cli-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const {plan} = loadProject("data");
const ids = plan.targets.map(({id}) => id);
const quick = ["--runs", "40", "--seed", "3"];

for (const [lang, heading, wanted] of [
  ["zh", "编号", /^在“.+”情景下，到2027年底“三年新增高技能人才”超5万人的概率为[<>≈]?\d+%/],
  [
    "en",
    "id",
    /^Under ".+", the probability that ".+"\s+is\s+over\s+50,000\s+people\s+by\s+the\s+end/
  ]
] as const) {
  test(`forecast --lang ${lang} answers in its first sentence and lists 43 of 43 targets by section`, () => {
    const {code, out, err} = skillcast(["forecast", ...quick, "--lang", lang]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(wanted);
    expect(out).toMatch(new RegExp(`^${heading} `, "m"));
    for (const id of ids) expect(out.match(new RegExp(`^${id} {2}`, "gm")), id).toHaveLength(1);
    expect(ids).toHaveLength(43);
    for (const {id, name} of plan.sections)
      if (plan.targets.some(({section}) => section === id))
        expect(out).toContain(lang === "en" ? name.en : name.zh.split("(")[0]);
    expect(out.includes("\u001b")).toBe(false);
    expect(out).not.toMatch(/NaN|undefined|\[object|null/);
    for (const line of out.split("\n")) expect(columnWidth(line)).toBeLessThanOrEqual(132);
  });
}

test("forecast chooses the language by the locale, Chinese where it says nothing", () => {
  const help = (env: Record<string, string>) => skillcast(["--help"], {env}).out;
  expect(help({})).toContain("用法：");
  expect(help({LANG: "C.UTF-8"})).toContain("用法：");
  expect(help({LANG: "en_GB.UTF-8"})).toContain("Usage:");
  expect(help({LANG: "zh_CN.UTF-8"})).toContain("用法：");
});

test("forecast sets a list that fits on a narrow terminal", () => {
  const {out} = skillcast(["forecast", ...quick], {env: {COLUMNS: "60"}});
  for (const id of ids) expect(out).toMatch(new RegExp(`^${id} `, "m"));
  const table = out.slice(out.indexOf("T01"), out.indexOf("T42"));
  for (const line of table.split("\n")) expect(columnWidth(line)).toBeLessThanOrEqual(60);
});

test("forecast --json prints one document that its published schema accepts, the same bytes every time", () => {
  const args = ["forecast", "data", ...quick, "--json"];
  const {code, out, err} = skillcast(args);
  expect([code, err]).toEqual([0, ""]);
  const document = forecastSchema.parse(JSON.parse(out));
  expect(document.targets.map(({id}) => id)).toEqual(ids);
  expect(document).toMatchObject({seed: 3, runs: 40, until: 2035, scenario: "recent-pace"});
  expect(document.indicators.length).toBeGreaterThan(20);
  for (const {years, median, lower80, upper80, lower95, upper95} of document.indicators)
    for (let i = 0; i < years.length; i++) {
      expect(lower95[i]).toBeLessThanOrEqual(lower80[i]);
      expect(lower80[i]).toBeLessThanOrEqual(median[i]);
      expect(median[i]).toBeLessThanOrEqual(upper80[i]);
      expect(upper80[i]).toBeLessThanOrEqual(upper95[i]);
    }
  expect(skillcast(args).out).toBe(out);
  expect(skillcast(["forecast", "data", "--runs", "40", "--seed", "4", "--json"]).out).not.toBe(
    out
  );
});

test("forecast tells the record of past forecasts, which begin with what was learned, and not of parameters from their priors", () => {
  const record = "on past dates such intervals held";
  expect(skillcast(["forecast", ...quick, "--lang", "en"]).out.replace(/\s+/g, " ")).toContain(
    record
  );
  const prior = skillcast(["forecast", "--prior", ...quick, "--lang", "en"]).out;
  expect(prior.replace(/\s+/g, " ")).not.toContain(record);
});

test("forecast --until ends the fans in that year", () => {
  const {out} = skillcast(["forecast", ...quick, "--until", "2030", "--json"]);
  expect(JSON.parse(out).indicators[0].years.at(-1)).toBe(2030);
});

test("forecast compares scenarios side by side, the first at the top of the document", () => {
  const several = ["forecast", ...quick, "--scenario", "recent-pace", "plan-delivered"];
  const {out} = skillcast([...several, "--lang", "en"]);
  for (const id of ids) expect(out).toMatch(new RegExp(`^${id} `, "m"));
  const {scenarios} = loadProject("data");
  for (const name of ["recent-pace", "plan-delivered"])
    expect(out).toContain(scenarios.find(({id}) => id === name)!.name.en.split(" ")[0]);
  // What is only a condition under the first is a verdict where the other scenario settles it; what nobody can judge is said once.
  const wide = skillcast([...several, "--lang", "en"], {env: {COLUMNS: "120"}}).out;
  expect(wide).toMatch(/^T14 .* conditional ≥ .* very likely/m);
  expect(wide).toMatch(/^T12 .* needs evidence$/m);
  const document = forecastSchema.parse(JSON.parse(skillcast([...several, "--json"]).out));
  expect(document.scenario).toBe("recent-pace");
  expect(document.compared!.map(({scenario}) => scenario)).toEqual(["plan-delivered"]);
});

test("forecast takes a scenario from a YAML file and from a shared string, with the same result", () => {
  const file = "data/scenarios/downturn.yaml";
  const json = (scenario: string) =>
    JSON.parse(skillcast(["forecast", ...quick, "--scenario", scenario, "--json"]).out);
  const byFile = json(file);
  expect(json("downturn")).toEqual(byFile);
  expect(json(byFile.share).targets).toEqual(byFile.targets);
});

test("forecast --out writes the document, tidy tables that Excel reads, and a chart an indicator", () => {
  const out = join(folder, "结果");
  mkdirSync(out);
  writeFileSync(join(out, "mine.txt"), "keep");
  const {code, err} = skillcast(["forecast", ...quick, "--out", out, "--lang", "zh"]);
  expect(code).toBe(0);
  expect(err).toContain("已写入");
  const document = forecastSchema.parse(
    JSON.parse(readFileSync(join(out, "forecast.json"), "utf8"))
  );
  const indicators = readFileSync(join(out, "indicators.csv"), "utf8");
  expect(indicators.startsWith("\ufeffscenario,scenario_name,indicator,")).toBe(true);
  expect(indicators.trim().split("\n")).toHaveLength(
    1 + document.indicators.reduce((sum, {years}) => sum + years.length, 0)
  );
  const targets = readFileSync(join(out, "targets.csv"), "utf8");
  for (const id of ids) expect(targets).toContain(`,${id},`);
  expect(targets).not.toMatch(/undefined|\[object|NaN|,0\.0*[1-9]\d{4}/);
  expect(indicators).not.toMatch(/NaN|[1-9]\.\d{5}|0\.0*[1-9]\d{4}/);
  expect(targets.split("\n")[0]).toContain("scenario,scenario_name,");
  expect(targets).toMatch(/recent-pace,按近年节奏,T01,.*,likely,可能性较大,person,人,2027,/);
  const charts = readdirSync(join(out, "charts"));
  expect(charts).toContain("verdicts.svg");
  expect(charts.filter((name) => name.startsWith("fan-"))).toHaveLength(document.indicators.length);
  for (const name of charts) {
    const svg = readFileSync(join(out, "charts", name), "utf8");
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(readFileSync(join(out, "mine.txt"), "utf8")).toBe("keep");
  expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
});

test.each([
  ["zh", ["结论", "各种口径", "逐年", "说明"], "概率", "三年新增高技能人才"],
  [
    "en",
    ["verdicts", "all readings", "by year", "notes"],
    "probability",
    "High-skilled talents newly added"
  ]
])("forecast --xlsx --lang %s writes a workbook in words", (lang, names, heading, target) => {
  const file = join(folder, `${lang}-结果.xlsx`);
  const {code, err} = skillcast(["forecast", ...quick, "--lang", lang, "--xlsx", file]);
  expect(code).toBe(0);
  expect(err).toContain(file);
  const book = readWorkbook(readFileSync(file));
  expect(book.SheetNames).toEqual(names);
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets[names[0]]);
  expect(rows).toHaveLength(ids.length);
  const first = Object.values(rows[0]);
  expect(first).toContain("T01");
  expect(first.join()).toContain(target);
  expect(rows[0][heading]).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/NaN|undefined|\[object/);
});

test("forecast --out onto a file says so and leaves it alone", () => {
  const file = join(folder, "taken");
  writeFileSync(file, "keep");
  const {code, out, err} = skillcast(["forecast", ...quick, "--out", file, "--lang", "en"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("bad input, 1 problem:");
  expect(err).not.toMatch(/^\s+at /m);
  expect(readFileSync(file, "utf8")).toBe("keep");
});

test("forecast --out where no folder can be made says so", () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "keep");
  const {code, out, err} = skillcast(["forecast", ...quick, "--out", join(file, "results")]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(join(file, "results"));
  expect(readFileSync(file, "utf8")).toBe("keep");
  expect(err).not.toMatch(/^\s+at /m);
});

test("Ctrl-C ends a long forecast with exit code 130 and writes nothing", async () => {
  const out = join(folder, "never");
  const ended = await interrupted(
    ["forecast", "--runs", "1000000", "--out", out, "--json", "--lang", "en"],
    4000
  );
  expect(ended.code).toBe(130);
  expect(ended.out).toBe("");
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);
});

test("forecast --xlsx to a name of another kind is refused before anything is made", () => {
  const {code, out, err} = skillcast(["forecast", "--xlsx", join(folder, "r.txt"), "--lang", "zh"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("--xlsx 应为 .xlsx 文件");
});
