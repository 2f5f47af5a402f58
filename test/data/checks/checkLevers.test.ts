import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {initProject} from "../../../src/data/index.js";
import {required} from "../../../src/quantity/required.js";
import {copyProject} from "../folder.js";

test.each([
  [
    "baseline: 200000",
    "baseline: 900000",
    "expected a number within the range 0 to 600000, got 900000"
  ],
  ["range: [0, 600000]", "range: [600000, 0]", "expected low < high, got 600000, 0"],
  ["target: N03", "target: N04", 'expected a known target, got "N04"; one of N0'],
  ["id: pass\n", "id: dispersion\n", "expected an id that no assumption has, got dispersion"]
])("levers: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("levers.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("levers: a baseline by year holds a year at least, and people are not fewer than none", () => {
  const copy = copyProject();
  copy.edit("levers.yaml", "baseline: 200000", "baseline: {}");
  expect(copy.problems().join("\n")).toMatch(
    /^levers.yaml:7 places.training baseline: expected a number, or numbers by year/
  );
  const below = copyProject();
  below.edit("levers.yaml", "range: [0, 600000]", "range: [-10, 600000]");
  expect(below.problems().join("\n")).toContain("expected 0 or more person-time/yr, got -10");
});

test.each([
  ["{2021: 200000, 2050: 99999}", 2050],
  ["{2023: 200000}", 2023]
])(
  "levers: a baseline %s has a year that is not simulated, or begins too late",
  (baseline, got) => {
    const copy = copyProject();
    copy.edit("levers.yaml", "baseline: 200000", `baseline: ${baseline}`);
    expect(copy.problems().join("\n")).toContain(
      `expected the first year to be 2021 or earlier and none after 2025, got ${got}`
    );
  }
);

test.each([
  [
    "a baseline in 万",
    /(id: places\.subsidised[\s\S]*?baseline:) 30000/,
    "$1 3",
    "places.subsidised baseline: expected 0 or at least one step (500), got 3"
  ],
  [
    "a baseline far from what is published",
    /(id: places\.subsidised[\s\S]*?baseline:) 30000/,
    "$1 600",
    "places.subsidised baseline: expected a number within 50 times of the published 30000 (EX04) beside it, got 600"
  ],
  [
    "a range in another scale",
    "range: [0, 100000]",
    "range: [0, 100000000]",
    "places.subsidised step: expected at most 20000 steps"
  ],
  [
    "an anchor that is not its figure",
    "value: 30000, figure: EX04",
    "value: 3, figure: EX04",
    "places.subsidised anchors[0].value: expected 30000 as in EX04, got 3"
  ],
  [
    "an anchor that its range does not hold",
    "en: Unchanged}, value: 1}",
    "en: Unchanged}, value: 1000}",
    "expected a number within the range 0 to 2, got 1000"
  ],
  [
    "an anchor that is not its target",
    "value: 30000, target: E04",
    "value: 300, target: E04",
    "places.subsidised anchors[1].value: expected 30000 as in E04, got 300"
  ]
])("levers: %s is refused in one line", (_name, from, to, message) => {
  const copy = copyProject(template());
  copy.edit("levers.yaml", from, to);
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
});

/** A project as `skillcast init` makes it. */
function template(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "skillcast-")), "city");
  initProject(folder);
  return folder;
}

test("levers: a baseline in words is told as the number it means", () => {
  const copy = copyProject();
  copy.edit("levers.yaml", /baseline: \d+/, "baseline: 3万");
  expect(copy.problems()).toEqual([
    expect.stringMatching(/baseline: expected a number, got "3万"; write 30000$/)
  ]);
  const quoted = copyProject();
  quoted.edit("levers.yaml", /baseline: (\d+)/, 'baseline: "$1"');
  expect(quoted.problems()).toEqual([expect.stringMatching(/baseline: .*quot/)]);
  const year = copyProject();
  year.edit("levers.yaml", /baseline: (\d+)/, "baseline: {2025.5: $1}");
  expect(year.problems()).toHaveLength(1);
});

test("levers: what is added to a school's stay rate cannot change it by more than the whole", () => {
  const copy = copyProject("data");
  const {lever} = required(
    /stay: \{lever: (?<lever>[\w.]+)/.exec(copy.read("model.yaml"))?.groups,
    "stay lever"
  );
  copy.edit(
    "levers.yaml",
    new RegExp(`(id: ${lever}\\n[\\s\\S]*?range:) \\[.*\\]\\n(\\s*step:) .*`),
    "$1 [-30, 30]\n$2 1"
  );
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /stay.lever: expected −1 to 1 for stay\.\w+, which is added to a share, got -30, 30; write 0.05 for five percentage points/
    )
  ]);
});
