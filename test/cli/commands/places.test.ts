import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-places-"));
const at = (name: string) => join(folder, name);
const run = (...args: string[]) => skillcast(args, {cwd: folder, env: {COLUMNS: "100"}});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

beforeAll(() => {
  run("init", "city", "--example", "changzhou");
  run(
    "init",
    "wujin",
    "--name",
    "武进区",
    "--name-en",
    "Wujin",
    "--code",
    "320412",
    "--parent",
    "city"
  );
  run(
    "init",
    "xinbei",
    "--name",
    "新北区",
    "--name-en",
    "Xinbei",
    "--code",
    "320411",
    "--parent",
    "city"
  );
});

const together = ["forecast", "wujin", "xinbei", "--together", "--whole", "city"];

test("init --parent says what was taken from the place above, in the reader's language", () => {
  const args = ["init", "third", "--parent", "city"];
  expect(run(...args, "--lang", "en").out).toContain("are those of the place above");
  const missing = run("init", "fourth", "--parent", "nowhere", "--lang", "zh");
  expect([missing.code, existsSync(at("fourth"))]).toEqual([1, false]);
});

test("forecast A B --together --whole CITY: a table a quantity, the sum under both dependences, and the goals", () => {
  const {code, out, err} = run(...together, "--runs", "64", "--lang", "zh");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^3个地方放在一起，有\d+项目标口径和年份相同，其中\d+项可以相加；整体是常州。/
  );
  expect(out).toMatch(/武进区 .*\n新北区 .*\n2地合计 .*\n常州（整体） /);
  expect(out).toContain("相加为4万人，整体目标5万人还差1万人，要由没有列出的地方完成");
  const all = run(...together, "--complete", "--runs", "64", "--lang", "en").out;
  expect(all).toContain("The goals of the parts add up to 40,000 people only, 10,000 people short");
  expect(all).toMatch(/reconciled by how well each is known/);
  expect(all).not.toMatch(/\p{Script=Han}/u);
});

test("forecast A --together: the whole is the place that the folder was made beside, shipped or a folder", () => {
  const [named, known] = [["--whole", "city"], []].map(
    (whole) => run("forecast", "wujin", "--together", ...whole, "--runs", "16", "--json").out
  );
  expect(known).toBe(named);
  expect(JSON.parse(known).whole).toBe("city");
  expect(run("init", "fifth", "--code", "320411", "--parent", "changzhou").code).toBe(0);
  expect(readFileSync(at("fifth/model.yaml"), "utf8")).toContain('\nparent: "changzhou"');
  const shipped = run("forecast", "fifth", "--together", "--runs", "16", "--lang", "en");
  expect(shipped.out).toContain("the whole is Changzhou");
  const alone = run("forecast", "city", "--together", "--runs", "16", "--lang", "en");
  expect([alone.code, alone.out]).toEqual([2, ""]);
});

test("a place's numbers are those of its own forecast, and mixing the places changes the sum alone", () => {
  const json = (...more: string[]) =>
    JSON.parse(run(...together, "--runs", "64", "--json", ...more).out);
  const [common, independent] = [json(), json("--dependence", "independent")];
  const alone = JSON.parse(run("forecast", "wujin", "--runs", "64", "--json").out);
  const find = (document: typeof common) =>
    document.quantities.find(({id}: {id: string}) =>
      id.startsWith("newPeopleWithArrivals.highSkilled.sum")
    );
  const [{median, probability}] = find(common).parts;
  expect([median, probability]).toEqual([alone.targets[0].median, alone.targets[0].probability]);
  // The number that a place will publish, not one of the ways in which it may count.
  expect(find(common).name.zh).toBe("公布的新增高技能人才");
  expect(find(independent).parts).toEqual(find(common).parts);
  expect([common.dependence, independent.dependence]).toEqual(["common", "independent"]);
});

test("--out, --xlsx and --md write the same as files; charts have a panel a place on one scale", () => {
  const {code, err} = run(
    ...together,
    "--runs",
    "16",
    "--out",
    "files",
    "--xlsx",
    "together.xlsx",
    "--md",
    "together.md",
    "--lang",
    "zh"
  );
  expect(code).toBe(0);
  expect(err).toContain("together.xlsx");
  const charts = readdirSync(at("files/charts"));
  expect(charts).toContain("together-newPeopleWithArrivals.highSkilled.sum.2025-2027.svg");
  const svg = readFileSync(
    at("files/charts/together-newPeopleWithArrivals.highSkilled.sum.2025-2027.svg"),
    "utf8"
  );
  for (const place of ["常州", "武进区", "新北区"]) expect(svg).toContain(`>${place}<`);
  expect(readFileSync(at("together.md"), "utf8")).toMatch(
    /^3个地方放在一起[\s\S]*## 各地的数[\s\S]*\| 武进区 \|/
  );
  // What is called as it is read is said once.
  expect(readFileSync(at("together.md"), "utf8")).toContain("公布的新增高技能人才，2025—2027年");
  expect(readFileSync(at("together.md"), "utf8")).not.toContain("公布的新增高技能人才：公布的");
  expect(readFileSync(at("together.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("a second plan file works in every command, with a register of its own", () => {
  const plan = readFileSync(at("wujin/plans/example-2025-2027.yaml"), "utf8");
  writeFileSync(at("wujin/plans/second.yaml"), plan.replace("id: example-2025-2027", "id: second"));
  const few = ["--runs", "8"];
  const own = ["--plan", "second"];
  expect(run("forecast", "wujin", ...few, "--lang", "en").err).toContain("choose one with --plan");
  const calls = [
    ["forecast", "wujin", ...few],
    ["check", "wujin"],
    ["scenarios", "wujin"],
    ["levers", "wujin"],
    ["guide", "wujin"],
    ["workbook", "wujin", "-o", "wujin.xlsx"],
    ["progress", "wujin.xlsx", "--into", "wujin"],
    ["keep", "wujin", ...few, "--as-of", "2026-06-30"],
    ["changes", "--data", "wujin", "--as-of", "2026-07-31"],
    ["compare", "recent-pace", "training-doubled", "--data", "wujin", ...few],
    ["seek", "wujin", "--target", "E01", "--probability", "0.9", ...few],
    ["sensitivity", "wujin", "--target", "E01"],
    ["report", "wujin", "--docx", "wujin.docx", "--body", "区人社局", ...few]
  ];
  for (const call of calls) {
    const {code, err} = run(...call, ...own);
    expect([call[0], code, code === 0 ? "" : err]).toEqual([call[0], 0, ""]);
  }
  expect(existsSync(at("wujin/history/2026-06-30-second.yaml"))).toBe(true);
  rmSync(at("wujin/plans/second.yaml"));
});
