import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {customScenario} from "../../../src/entries/scenario.js";
import {encodeScenario} from "../../../src/index.js";
import {interrupted, skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-decide-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const english = {env: {LANG: "en_US.UTF-8", COLUMNS: "80"}};
const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

test("skillcast seek answers in a sentence and a table of 80 columns, and writes its chart", () => {
  const args = [
    "seek",
    "--target",
    "T01",
    "--lever",
    "delivery",
    "places.care",
    "--probability",
    "55%"
  ];
  const {code, out} = skillcast([...args, "--runs", "32", "--out", join(folder, "seek")], english);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^"High-skilled talents newly added over three\s+years: High-skilled[\s\S]+" has a\s+probability\s+of/
  );
  expect(out).toContain("Factor on all training");
  expect(widest(out)).toBeLessThanOrEqual(80);
  expect(readdirSync(join(folder, "seek")).sort()).toEqual([
    "charts",
    "manifest.json",
    "seek.json",
    "seek.txt"
  ]);
  expect(readFileSync(join(folder, "seek", "charts", "seek.svg"), "utf8")).toContain("asked for");
});

test("skillcast compare prints JSON of both scenarios, and the gap of one", () => {
  const {code, out} = skillcast(["compare", "recent-pace", "downturn", "--runs", "8", "--json"]);
  expect(code).toBe(0);
  const document = JSON.parse(out);
  expect(document.schema).toBe("skillcast/compare/1");
  expect(document.scenarios.map(({id}: {id: string}) => id)).toEqual(["recent-pace", "downturn"]);
  expect(document.why.shares).toHaveLength(1);
  const gap = skillcast(["compare", "recent-pace", "--target", "T15", "--runs", "8"], english);
  expect(gap.out).toMatch(/^Under "Recent pace continues" the median of/);
  expect(gap.out).toContain("together");
  expect(widest(gap.out)).toBeLessThanOrEqual(80);
});

test("skillcast compare tells its differences in Chinese", () => {
  const {out} = skillcast([
    "compare",
    "recent-pace",
    "funding-cut",
    "--target",
    "T03",
    "--runs",
    "8"
  ]);
  expect(out).toContain("“2027年后经费削减”有哪些不同");
  expect(out).toContain("培训总量系数：100%→50%（2028—2035年）");
});

test("skillcast sensitivity has four methods", () => {
  for (const method of ["tornado", "morris", "sobol", "prim"]) {
    const args = ["sensitivity", "--target", "T15", "--method", method];
    if (method !== "tornado") args.push("--samples", "128");
    const {code, out} = skillcast(args, english);
    expect([method, code]).toEqual([method, 0]);
    expect(out).toMatch(/people\s+trained\s+in\s+digital\s+skills/i);
    expect(widest(out)).toBeLessThanOrEqual(80);
  }
  const {out} = skillcast(["sensitivity", "--target", "T15", "--json"]);
  expect(JSON.parse(out).inputs[0].oneWay.atLow).toBeGreaterThan(0);
});

test("skillcast sensitivity --target T15 T29 answers one after the other, each as by itself", () => {
  const alone = ["T15", "T29"].map((id) => skillcast(["sensitivity", "--target", id]).out.trim());
  expect(skillcast(["sensitivity", "--target", "T15", "T29"]).out.trim()).toBe(alone.join("\n\n"));
  const {out} = skillcast(["sensitivity", "--target", "T15", "T29", "--json"]);
  expect(JSON.parse(out).answers.map(({target}: {target: string}) => target)).toEqual([
    "T15",
    "T29"
  ]);
});

test.each([
  [["seek"], "required option '--target <id>' not specified"],
  [["seek", "--target", "T1"], 'unknown target: "T1"; one of T01'],
  [["seek", "--target", "T01", "--lever", "delivry"], 'unknown lever: "delivry"; one of delivery'],
  [
    ["seek", "--target", "T01", "--probability", "80"],
    "invalid probability; not in (0, 1): 80; write 0.8"
  ],
  [["compare", "recent-pace", "recent-pace"], "expected scenarios that differ"],
  [
    ["compare", "data", "recent-pace", "downturn"],
    'expected scenarios, got the folder "data"; write the folder of the data as --data data'
  ],
  [["compare", "data"], 'expected scenarios, got the folder "data"'],
  [["compare", "recent-pace", "downtrn"], 'unknown scenario: "downtrn"; one of downturn'],
  [
    ["sensitivity", "--target", "T01", "--method", "sobel"],
    'unknown method: "sobel"; one of tornado, morris, sobol, prim'
  ]
])("skillcast %j ends with exit code 2 and says why", (args, why) => {
  const {code, err} = skillcast(args, english);
  expect(err).toContain(why);
  expect(code).toBe(2);
});

test.each([
  [["seek", "--target", "T07"], /模型不预测 T07：原文没有给出.+能预测的有：T01/],
  [["seek", "--target", "T1"], /应为已有的目标编号，现为“T1”；可用的有：T01/],
  [
    ["seek", "--target", "T01", "--lever", "delivry"],
    /应为可调项的编号.+可能是：delivery（“培训总量系数”）/
  ],
  [["seek", "--target", "T01", "--lever", "补贴性培训落实率"], /它是假设/],
  [["seek", "--target", "T01", "--from", "2031"], /应在2025年到2027年之间，现为 2031/],
  [["seek", "--target", "T01", "--reading", "x"], /应为该目标已有的读法编号/],
  [["seek", "--target", "T01", "--probability", "1.5"], /现为“1.5”；请写成 0.8、80% 这样/],
  [["seek", "--target", "T01", "--scenario", "downtrn"], /可用的有：downturn/],
  [
    [
      "seek",
      "--target",
      "T01",
      "--scenario",
      "s1~12-bzqXrRhX~custom~recent-pace~delivery_s0.9_2028_"
    ],
    /情景字符串无效：校验码不符.+请重新复制整个字符串/
  ],
  [["compare", "recent-pace", "s1~12-bzqX"], /情景字符串无效：开头一段不完整或被改动过/],
  [["compare", "data", "recent-pace"], /应为情景，现为文件夹“data”；数据文件夹请写成 --data data/],
  [["compare", "recent-pace", "downturn", "--target", "T07"], /模型不预测 T07/],
  [["sensitivity", "--target", "T01", "--method", "sobel"], /--method 没有“sobel”/],
  [["sensitivity", "--target", "T01", "--by", "stage"], /方法 tornado 不用 --by；.+morris、sobol/],
  [["sensitivity", "--target", "T01", "--samples", "5"], /方法 tornado 不用 --samples/]
])("skillcast %j says in Chinese what is wrong, and what was likely meant", (args, why) => {
  const {code, err} = skillcast([...args, "--lang", "zh"]);
  expect(err).toMatch(why);
  expect(err).not.toMatch(/unknown|invalid|expected|one of/);
  expect(code).toBe(2);
});

test("skillcast compare cuts no cell at 80 columns, is a list at 50, and explains a difference of nothing", () => {
  const args = ["compare", "recent-pace", "plan-delivered", "--target", "T01", "--runs", "64"];
  const {out} = skillcast(args, {env: {LANG: "zh_CN.UTF-8", COLUMNS: "80"}});
  const row = out.split("\n").find((line) => line.startsWith("T02 "));
  expect(row).toMatch(/^T02 三年新增技能人才 +\S+→\S+ +\S+±\d+ +\S+ +\S+至\S+$/);
  expect(out).toContain("补贴性培训落实率：不再有不确定（取100%）");
  expect(out).toMatch(/做不足的可能没有了，\s*做超额的可能\s*也没有\s*了/);
  const narrow = skillcast(args, {env: {LANG: "en_US.UTF-8", COLUMNS: "50"}}).out;
  expect(narrow).toMatch(/^ {2}probability: \S+ → \S+ {2}points: /m);
  expect(narrow).toContain("the chance of falling");
});

test("a scenario that was typed is printed as a code, which every command takes back", () => {
  const typed = ["--scenario", "recent-pace+delivery=90%"];
  const asked = ["--lever", "places.care", "--target", "T15", "--runs", "8"];
  const {out} = skillcast(["seek", ...asked, ...typed], english);
  const code = out.split("\n").find((line) => line.startsWith("s1~")) ?? "";
  expect(code).toMatch(/^s1~\S+~delivery_s0\.9__~\S*@[0-9a-f]{12}\.320400$/);
  const again = skillcast(["seek", ...asked, "--scenario", code], english);
  expect(again).toEqual({code: 0, out, err: ""});
  expect(out).toContain('"Recent pace continues, Factor on all training set to');
  expect(skillcast(["seek", ...asked, "--scenario", code, "--lang", "zh"]).out).toContain(
    "在“按近年节奏，培训总量系数改为90%”情景下"
  );
  const known = skillcast(["seek", ...asked, "--scenario", "recent-pace"], english);
  expect(known.out).not.toContain("s1~");
  const {share} = JSON.parse(skillcast(["seek", ...asked, ...typed, "--json"], english).out);
  expect(share).toBe(code);
  const compared = skillcast(["compare", "recent-pace", code, "--runs", "4"], english);
  expect(compared.out).toContain(`\n${code}\n`);
  const forecast = skillcast(["forecast", "--scenario", code, "--runs", "8"], english);
  expect(forecast.out).toContain(`\n${code}\n`);
});

test("a code of another city is refused, one of other data is told, in either language", () => {
  const asked = ["seek", "--lever", "places.care", "--target", "T15", "--runs", "8"];
  const scenario = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
    base: "recent-pace"
  });
  const made = (inputs: string, placeCode: string) => encodeScenario(scenario, {inputs, placeCode});
  const elsewhere = [...asked, "--scenario", made("0".repeat(64), "330200")];
  const chinese = skillcast([...elsewhere, "--lang", "zh"]);
  expect(chinese).toMatchObject({code: 2, out: ""});
  expect(chinese.err).toContain("应为常州（行政区划代码320400）的情景");
  expect(skillcast(elsewhere, english).err).toContain("made for another place than Changzhou");
  const older = [...asked, "--scenario", made("0".repeat(64), "320400")];
  expect(skillcast(older, english)).toMatchObject({
    code: 0,
    err: expect.stringContaining("other data")
  });
  expect(skillcast([...older, "--lang", "zh"]).err).toContain("出自另一版数据");
});

test("Ctrl-C stops an analysis with exit code 130", async () => {
  const {code, out} = await interrupted(["seek", "--target", "T03", "--runs", "100000"], 2500);
  expect([code, out]).toEqual([130, ""]);
});

test("skillcast allocate says what the money buys in 80 columns, and writes chart, workbook and Markdown", () => {
  const [xlsx, md] = ["mix.xlsx", "mix.md"].map((name) => join(folder, name));
  const args = ["allocate", "--target", "T01", "--lever", "places.subsidised", "--runs", "64"];
  const files = ["--out", join(folder, "mix"), "--xlsx", xlsx, "--md", md];
  const {code, out} = skillcast([...args, "--budget", "5000万", ...files], english);
  expect(code).toBe(0);
  expect(out).toMatch(/50,000,000 yuan\s+beyond\s+the\s+scenario\s+buys/);
  expect(out).toContain("636 yuan (source: CZ17a, CZ17b)");
  expect(widest(out)).toBeLessThanOrEqual(80);
  expect(readFileSync(join(folder, "mix", "charts", "allocate.svg"), "utf8")).toContain("budget");
  expect(readFileSync(md, "utf8")).toContain(
    "| lever | today | 2025 | 2026 | 2027 | cost \\(yuan\\) |".replaceAll("\\", "")
  );
  // What is there today is written as exactly as what it is raised to.
  const [, today] =
    /\| Subsidised training places [^|]*\| ([\d,]+) \|/.exec(readFileSync(md, "utf8")) ?? [];
  expect(today).toBe("68,571");
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe("PK");
});

test.each([
  [["--target", "T01"], "expected --budget or --probability, got neither"],
  [["--target", "T01", "--budget", "much"], 'expected an amount of money for --budget, got "much"'],
  [
    ["--target", "T01", "--budget", "5", "--limit", "places=5"],
    "expected <lever>=<least>..<most> for --limit"
  ],
  [
    ["--target", "T01", "--budget", "5", "--md", "a.txt"],
    "expected a file that ends in .md for --md"
  ],
  [["--target", "T01", "--budget", "5", "--lever", "places.recruitment"], "has no unit cost"]
])("skillcast allocate %j is refused: %s", (args, message) => {
  const {code, err} = skillcast(["allocate", ...args], english);
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, " ")).toContain(message);
});

test("skillcast compare writes Markdown and a workbook of four scenarios, and stays within 120 columns", () => {
  const [xlsx, md] = ["compare.xlsx", "compare.md"].map((name) => join(folder, name));
  const four = ["recent-pace", "plan-delivered", "downturn", "funding-cut"];
  const {code, out} = skillcast(["compare", ...four, "--runs", "8", "--xlsx", xlsx, "--md", md], {
    env: {LANG: "en_US.UTF-8", COLUMNS: "120"}
  });
  expect(code).toBe(0);
  expect(widest(out)).toBeLessThanOrEqual(120);
  const text = readFileSync(md, "utf8");
  expect(text).toContain("## target");
  expect(text).toMatch(/\| T01 \| High-skilled talents newly added over three years \| people \|/);
  expect(text).toContain("## why");
  // Probabilities differ by whole points, shares by points, both with their errors.
  expect(text).toMatch(
    /\| T03 \| [^|]+ \| points \|( [<>\\]*\d+% \|){4}( −?\d+ \| \d+ \| −?[\d.]+ \| [\d.]+ \|){3}/
  );
  expect(text).toMatch(
    /\| to the average \([a-z- ]+\) \| ± \| to the probability \(points\) \| ± \|/
  );
  expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe("PK");
});
