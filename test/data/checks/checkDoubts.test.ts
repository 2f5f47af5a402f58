import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {checkProject, initProject, loadProject} from "../../../src/data/index.js";
import {copyProject} from "../folder.js";

const template = join(mkdtempSync(join(tmpdir(), "skillcast-")), "init");
initProject(template);
const folders = {data: "data", ningbo: "data/examples/ningbo", init: template};

/** What a folder with a slip is told: its problems, and the doubts among its findings. */
function told(
  on: keyof typeof folders,
  ...edits: [file: string, from: string | RegExp, to: string][]
) {
  const copy = copyProject(folders[on]);
  for (const [file, from, to] of edits) copy.edit(file, from, to);
  const {problems, findings} = checkProject(copy.directory);
  const doubts = findings.filter(({id}) => id.startsWith("doubt.")).map(({text}) => text);
  return {problems: problems.filter(({code}) => code !== "staleFit"), doubts, copy};
}
const prior = (id: string) =>
  new RegExp(`(id: ${id.replace(".", "\\.")}\\n[\\s\\S]*?prior:)[^\\n]*`);
const baseline = (id: string) =>
  new RegExp(`(id: ${id.replace(".", "\\.")}\\n[\\s\\S]*?baseline:)[^\\n]*`);

test.each(["data", "ningbo", "init"] as const)("%s, as it is, is told of no doubt", (on) => {
  expect(told(on)).toMatchObject({problems: [], doubts: []});
});

test.each([
  [
    "a baseline that its source does not print",
    "init",
    ["levers.yaml", baseline("places.subsidised"), "$1 20000"],
    "levers.yaml:11 places.subsidised baseline: expected what it rests on (EX04 30000 a year) or a number that the reason derives from it, got 20000"
  ],
  [
    "two digits swapped",
    "data",
    ["levers.yaml", baseline("places.recruitment"), "$1 37481"],
    "(CZ33a 37841 a year)"
  ],
  [
    "the number of seven months as that of a year",
    "data",
    ["levers.yaml", baseline("places.subsidised"), "$1 40000"],
    "(CZ14 68571.4 a year, CZ15a 74000 a year)"
  ],
  [
    "a number of the plan shown as it is not promised",
    "init",
    ["levers.yaml", "value: 30000, target: E04", "value: 50000, target: E04"],
    "anchors[1].value: expected what it rests on (E04 30000 a year)"
  ],
  [
    "a prior the wrong way round",
    "init",
    ["assumptions.yaml", prior("pass.basic"), "$1 {family: beta, a: 27, b: 129}"],
    "expected room for 0.864, which its source CN01c prints, got a prior that lies within"
  ],
  [
    "levels in another order than their sources",
    "init",
    ["assumptions.yaml", prior("start.highMix"), "$1 {family: dirichlet, alpha: [8.5, 39, 2.5]}"],
    "prior.alpha[0]: expected a mean of about 0.783, the share of CN12f among its sources, got 0.17"
  ],
  [
    "shares in place of counts",
    "init",
    [
      "assumptions.yaml",
      prior("start.highMix"),
      "$1 {family: dirichlet, alpha: [0.78, 0.17, 0.05]}"
    ],
    "got 0.78, 0.17, 0.05, which put nearly all weight on 0 and 1; write 39, 8.5, 2.5 if these are shares"
  ],
  [
    "shares in place of the shapes of a beta",
    "init",
    ["assumptions.yaml", prior("completion.course"), "$1 {family: beta, a: 0.9, b: 0.1}"],
    "write 18, 2 if these are shares"
  ],
  [
    "people in place of counts",
    "init",
    ["assumptions.yaml", prior("completion.course"), "$1 {family: beta, a: 90000, b: 10000}"],
    "expected numbers that add up to at most 150 for family beta"
  ],
  [
    "a third of the employed that the density implies",
    "init",
    ["model.yaml", /density: \{figure: EX03\}.*/, "employed: {low: 610000, high: 640000}"],
    "employed: expected a number within 1.5 times of 1650000, which EX03 gives, got 625000"
  ],
  [
    "half of the skilled people that are published",
    "data",
    ["model.yaml", "low: 1088000, high: 1208000", "low: 540000, high: 600000"],
    "skilled: expected a number within 1.5 times of 1540000, which CZ01 gives, got 570000"
  ],
  [
    "a block copied for another lever, its source left",
    "init",
    [
      "levers.yaml",
      /(places\.recruitment\n[\s\S]*?basis: )[^\n]*/,
      '$1{kind: source, sources: [EX04], reason: {zh: 2024年3万人次。, en: "30,000 in 2024."}}'
    ],
    "baseline: expected what it rests on (EX04 30000 a year)"
  ],
  [
    "a factor that is not neutral",
    "init",
    ["levers.yaml", baseline("delivery"), "$1 0.9"],
    "baseline: expected one of the values beside the control (1), got 0.9"
  ],
  [
    "a lever of another programme",
    "init",
    [
      "model.yaml",
      /lever: places\.technicalSchool(.*\n.*)lever: places\.recruitment/,
      "lever: places.recruitment$1lever: places.technicalSchool"
    ],
    "lever: expected a lever of its own, got places.recruitment, which rests on skilled_talents_brought_in"
  ],
  [
    "components in another order than the levels",
    "init",
    [
      "assumptions.yaml",
      /(start\.highMix[\s\S]*?components:\n?)(\s*- \{id: senior,[^\n]*\n)(\s*- \{id: technician,[^\n]*\n)/,
      "$1$3$2"
    ],
    "start.highMix senior: expected components in the order of the levels, got senior after technician"
  ],
  [
    "levels in another order than the national ladder",
    "init",
    ["model.yaml", /( {2}- \{id: junior,[^\n]*\n)( {2}- \{id: intermediate,[^\n]*\n)/, "$2$1"],
    "id: expected intermediate above junior, got it below"
  ],
  [
    "senior workers not counted as high-skilled",
    "init",
    ["model.yaml", /(id: senior,.*highSkilled: )true/, "$1false"],
    "highSkilled: expected highSkilled: true for senior, as in the national ladder, got false"
  ],
  [
    "a reading of another grade than the target's name",
    "init",
    [
      "plans/example-2025-2027.yaml",
      "indicator: newPeople.highSkilled, aggregate: sum",
      "indicator: newPeople.skilled, aggregate: sum"
    ],
    "indicator: expected an indicator of the high-skilled, as the target is called"
  ],
  [
    "a due date of which the clause says nothing",
    "init",
    ["plans/example-2025-2027.yaml", /(id: E02[\s\S]*?due: )2027/, "$12028"],
    "due: expected the years of the plan, 2025-01-01/2027-12-31, as the quote names no others"
  ],
  [
    "a key of figures.csv one letter off",
    "init",
    ["figures.csv", "skilled_talents_brought_in", "skilled_talent_brought_in"],
    "figures.csv:6 indicator: expected skilled_talents_brought_in, a key that is read, got skilled_talent_brought_in"
  ],
  [
    "a cost a thousand times what its reason gives",
    "data",
    ["costs.yaml", "amount: 636", "amount: 636000"],
    "costs.yaml:6 costs[0].amount: expected a number that the reason prints (583000000, 636), got 636000"
  ],
  [
    "a cost a tenth of so much money for so many",
    "ningbo",
    ["costs.yaml", "amount: 636", "amount: 63.6"],
    "costs.yaml:5 costs[0].amount: expected a number that the reason prints (583000000), got 63.6"
  ],
  [
    "an age group three times too large",
    "init",
    ["population.csv", /^(male,30,34,2020,[^,]*,)/m, "$12"],
    "population.csv persons male: expected less than 2.5 times"
  ],
  [
    "ten times the employed where none are published",
    "ningbo",
    ["model.yaml", "low: 5000000, high: 6500000", "low: 50000000, high: 65000000"],
    "expected the skilled to be within 3 times of 26% of the employed, as in the nation (2021), got 2.8% of 65000000"
  ]
] as const)(
  "%s is told once, with its place, and does not stop a forecast",
  (_, on, edit, message) => {
    const {problems, doubts, copy} = told(on, edit as unknown as [string, RegExp, string]);
    expect(problems).toEqual([]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0].en).toContain(message);
    expect(doubts[0].en).toMatch(/^[\w/-]+\.(?:yaml|csv)(?::\d+)? /);
    expect(doubts[0].zh).toMatch(/^[\w/-]+\.(?:yaml|csv)(?::\d+)? .*：.*[\u4e00-\u9fff].*；/);
    expect(loadProject(copy.directory).findings.map(({text}) => text.en)).toContain(doubts[0].en);
  }
);

test("tables by age in which the sexes stand for each other are told", () => {
  for (const [file, message] of [
    ["mortality.csv", "expected men of 40 to 79 to die sooner than women"],
    ["population.csv", "expected more women than men at 80 and older"]
  ]) {
    const copy = copyProject();
    const swapped = copy
      .read(file)
      .replace(/^(male|female),/gm, (_, sex) => (sex === "male" ? "female," : "male,"));
    copy.write(file, swapped);
    const {problems, findings} = checkProject(copy.directory);
    expect(problems).toEqual([]);
    const doubts = findings.filter(({id}) => id.startsWith("doubt."));
    expect(doubts.map(({text}) => text.en.slice(0, file.length + 6 + message.length))).toEqual([
      `${file} sex: ${message}`
    ]);
  }
});

test("a number that the reason derives from its source, and one that is rounded, is no doubt", () => {
  const edits: [string, RegExp, string][] = [
    ["levers.yaml", baseline("places.subsidised"), "$1 24000"],
    ["levers.yaml", /2024年3万人次\(示例\)。/, "2024年3万人次，其中八成可比，即2.4万人次。"]
  ];
  expect(told("init", ...edits)).toMatchObject({problems: [], doubts: []});
  expect(told("init", ["levers.yaml", baseline("places.recruitment"), "$1 9040"]).doubts).toEqual(
    []
  );
});

test("a scenario whose id is not what its file is named after is told, as --scenario looks for the id", () => {
  const copy = copyProject();
  copy.edit("scenarios/downturn.yaml", "id: downturn", "id: slump");
  const told = checkProject(copy.directory).findings.filter(({id}) => /otherThanFile/.test(id));
  expect(told.map(({text}) => text.en)).toEqual([
    "scenarios/downturn.yaml:3 id: expected the id that the file is named after, downturn, got slump, by which --scenario finds it; change id, or rename the file"
  ]);
});

test("a plan issued after today is told", () => {
  const copy = copyProject(template);
  copy.edit("plans/example-2025-2027.yaml", /issued: .*/, "issued: 2035-06-10");
  const {findings} = checkProject(copy.directory, {today: "2026-11-30"});
  const doubts = findings.filter(({id}) => id.startsWith("doubt.")).map(({text}) => text.en);
  expect(doubts).toHaveLength(1);
  expect(doubts[0]).toMatch(
    /^plans\/example-2025-2027.yaml:\d+ issued: expected nothing later than today \(2026-11-30\), got .*2035-06-10; check the year/
  );
});
