import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {createProgram} from "../../../src/cli/program.js";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";
import {skillcast} from "./command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-usage-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const wrong: [string[], string][] = [
  [["nonsense"], "unknown command 'nonsense'"],
  [["forecast", "--nonsense"], "unknown option '--nonsense'"],
  [["check", "data", "more"], "too many arguments"],
  [["forecast", "data", "more"], "expected one folder, got several"],
  [["forecast", "data", "--whole", "data"], "--whole goes with --together only"],
  [["forecast", "data", "--together"], "--together needs several folders that differ"],
  [["forecast", "data", "more", "--together", "--plan", "x"], "--plan does not go with --together"],
  [
    ["forecast", "data", "more", "--together", "--complete"],
    "--complete needs to know which folder"
  ],
  [
    ["forecast", "data", "more", "--together", "--dependence", "some"],
    'unknown dependence: "some"; one of common, independent'
  ],
  [
    ["forecast", "data", "more", "--together", "--scenario", "a", "b"],
    "several places go together under one scenario"
  ],
  [["forecast", "--runs", "x"], "invalid runs; not an integer in 1..1000000: x"],
  [["forecast", "--runs", "0"], "invalid runs; not an integer in 1..1000000: 0"],
  [["forecast", "--runs", "1e400"], "invalid runs; not an integer in 1..1000000: 1e400"],
  [["forecast", "--seed", "-1"], "invalid seed; not an integer in 0..4294967295: -1"],
  [["forecast", "--seed", "1.5"], "invalid seed; not an integer in 0..4294967295: 1.5"],
  [["forecast", "--until", "soon"], "invalid until; not an integer in 2000..2150: soon"],
  [["forecast", "--until", "2024"], "invalid until; not an integer in 2025..2150: 2024"],
  [["forecast", "--lang", "fr"], "option '--lang <language>' argument 'fr' is invalid. zh or en"],
  [
    ["forecast", "--scenario", "recent-pase"],
    'unknown scenario: "recent-pase"; one of recent-pace'
  ],
  [
    ["forecast", "--scenario", "s1~12-bzqXrRhX~custom~recent-pace~delivery_s0.9_2028_"],
    "checksum does not match"
  ],
  [["forecast", "--scenario"], "option '--scenario <id...>' argument missing"],
  [["init"], "missing required argument 'dir'"],
  [["init", "x", "--code", "12"], 'not six digits: "12"']
];

test.each(wrong)("skillcast %j ends with exit code 2 and says why", (args, why) => {
  const {code, out, err} = skillcast(args, {env: {LANG: "en_US.UTF-8"}});
  expect(err).toContain(why);
  const own = createProgram("en").commands.some((one) => one.name() === args[0]);
  const named = own && !args.includes("--lang");
  expect(err).toContain(named ? `skillcast ${args[0]} --help` : "skillcast --help");
  expect(err).not.toMatch(/^\s+at /m);
  expect([code, out]).toEqual([2, ""]);
});

test("usage errors are in Chinese for Chinese readers", () => {
  const {code, err} = skillcast(["forecast", "--nonsense"]);
  expect(code).toBe(2);
  expect(err).toContain("命令用法有误：没有选项 --nonsense");
  expect(skillcast(["forcast"]).err).toContain("是不是 forecast？");
});

test("skillcast without a command shows its help and ends with exit code 2", () => {
  const {code, out, err} = skillcast([]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("skillcast forecast");
});

const commands = createProgram("en").commands.map((command) => command.name());
for (const command of ["", ...commands])
  for (const [lang, usage, examples] of [
    ["zh", "用法：", "示例："],
    ["en", "Usage:", "Examples:"]
  ] as const)
    test(`skillcast ${command} --help --lang ${lang} ends with 0 and has examples`, () => {
      const {code, out} = skillcast([command, "--help", "--lang", lang].filter(Boolean));
      expect(code).toBe(0);
      expect(out).toContain(usage);
      expect(out.slice(out.indexOf(examples))).toContain("  skillcast ");
      expect(out).not.toContain("： ");
      // A command is one line, however long, so that it can be copied.
      const set = out.split("\n").filter((line) => !line.startsWith("  skillcast "));
      expect(Math.max(...set.map(columnWidth))).toBeLessThanOrEqual(80);
    });

test("help shows a default of several values as they are typed", () => {
  const {out} = skillcast(["trend", "--help", "--lang", "en"]);
  expect(out).toContain("(default: 0.8 0.95)");
});

test("skillcast --version prints the version of the package", () => {
  expect(skillcast(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("check lists every problem at once with file, line and mend, and ends with exit code 1", () => {
  const city = join(folder, "broken");
  cpSync("data/template", city, {recursive: true});
  writeFileSync(join(city, "levers.yaml"), "levers: [\n");
  writeFileSync(join(city, "figures.csv"), "id;place\nA;常州\n");
  const {code, out, err} = skillcast(["check", city, "--lang", "en"]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^bad input, \d+ problems:/);
  expect(err).toContain("levers.yaml");
  expect(err).toContain("figures.csv");
  expect(err).not.toMatch(/^\s+at /m);
});

test("check speaks Chinese to Chinese readers, to the last word of a mend", () => {
  const city = join(folder, "错误");
  cpSync("data/template", city, {recursive: true});
  writeFileSync(join(city, "levers.yaml"), "levers: [\n");
  writeFileSync(join(city, "figures.csv"), "id;place\nA;常州\n");
  const {code, err} = skillcast(["check", city]);
  expect(code).toBe(1);
  expect(err).toMatch(/^输入有误，共\d+处：/);
  expect(err).toContain("figures.csv:1：各栏之间应为逗号，现为分号；有些地区的 Excel 这样保存");
  expect(err).not.toMatch(/expected|got |; /);
});

test("a scenario file that is not UTF-8 is refused with its encoding, not read as other words", () => {
  const file = join(folder, "gb.yaml");
  // 常州 in GB18030 is B3 A3 D6 DD.
  const gb = [...new TextEncoder().encode("schema: 1\nname: "), 0xb3, 0xa3, 0xd6, 0xdd, 10];
  writeFileSync(file, new Uint8Array(gb));
  const {code, err} = skillcast(["forecast", "--scenario", file, "--lang", "en"]);
  expect(code).toBe(1);
  expect(err).toContain("gb.yaml:2: expected UTF-8, got what looks like GB18030; save it as UTF-8");
});

test("check of a good folder counts what it holds", () => {
  const {code, out} = skillcast(["check", "data", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("no problem found");
  expect(out).toContain("43 targets");
});

test("forecast of a scenario file that is not there names the file", () => {
  const {code, err} = skillcast(["forecast", "--scenario", "nowhere.yaml", "--lang", "en"]);
  expect(code).toBe(1);
  expect(err).toContain("nowhere.yaml: expected a file, found none (ENOENT)");
});

test("forecast of a folder that is not there tells how to make one", () => {
  const {code, err} = skillcast(["forecast", "nowhere"], {cwd: folder});
  expect(code).toBe(1);
  expect(err).toContain("skillcast init nowhere");
});

test("init writes a project that runs as it is, and refuses a folder that holds something", () => {
  const city = join(folder, "wuxi");
  const made = skillcast(["init", city, "--name", "无锡", "--name-en", "Wuxi", "--code", "320200"]);
  expect(made.code).toBe(0);
  expect(skillcast(["check", city]).code).toBe(0);
  const {code, out} = skillcast(["forecast", city, "--runs", "30", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toContain("Wuxi");
  const before = readdirSync(city);
  expect(skillcast(["init", city]).code).toBe(1);
  expect(readdirSync(city)).toEqual(before);
});

test("the example of a peer city runs: nothing is wired to Changzhou", () => {
  const {code, out} = skillcast([
    "forecast",
    "data/examples/ningbo",
    "--runs",
    "30",
    "--lang",
    "zh"
  ]);
  expect(code).toBe(0);
  expect(out).toContain("宁波");
  expect(out).not.toContain("常州");
});

test("skillcast check --json prints problems, all findings and counts as one document, and keeps the exit code", () => {
  const good = skillcast(["check", "data", "--json"]);
  const {problems, findings, counts} = JSON.parse(good.out);
  expect([good.code, problems, counts.targets]).toEqual([0, [], 43]);
  expect(findings.some(({severity}: {severity: string}) => severity === "notes")).toBe(true);
  const city = join(folder, "json-city");
  cpSync("data/examples/ningbo", city, {recursive: true});
  writeFileSync(join(city, "levers.yaml"), "schema: 1\n");
  const bad = skillcast(["check", city, "--json"]);
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.out).problems[0].file).toContain("levers.yaml");
});

test.each(["fit", "backtest"])(
  "skillcast %s of a city without calibration says so in the reader's language",
  (command) => {
    const {code, err} = skillcast([command, "data/examples/ningbo", "--lang", "zh"]);
    expect(code).toBe(1);
    expect(err).toContain("应有 calibration.yaml");
  }
);
