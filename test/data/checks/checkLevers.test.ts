import {expect, test} from "vitest";
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
    /^levers.yaml:7 levers\[0\].baseline: expected a number, or numbers by year/
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
