import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test.each([
  [
    "low: 0.7, high: 1.1",
    "low: 1.7, high: 1.1",
    "expected low < median < high, got 1.7, 0.95, 1.1"
  ],
  [
    "alpha: [39, 8.5, 2.5]",
    "alpha: [39, 8.5]",
    "expected 3 numbers, one for each component, got 2"
  ],
  ["alpha: [39, 8.5, 2.5]", "alpha: [39, 8.5, -2.5]", "expected at least 0.000001, got -2.5"],
  [
    "low: 0.7, high: 1.1",
    "low: 0.95, high: 1.1",
    "got 0.95, 0.95, 1.1; write different numbers, or family: fixed for one value"
  ],
  ["sources: [RT12]", "sources: [RT99]", 'expected a known source, got "RT99"; one of RT'],
  ["family: beta, a: 18", "family: beta, a: 1e17", "expected at most 100000000, got 1e"],
  ["family: beta, a: 18", "family: beta, a: 1e-9", "expected at least 0.000001, got 1e-9"],
  ["alpha: [39, 8.5, 2.5]", "alpha: [39, 1e9, 2.5]", "expected at most 10000000, got 1e"],
  [
    "family: beta, a: 18",
    "family: betta, a: 18",
    'expected a known word, got "betta"; one of beta'
  ],
  ["bounds: [0.3, 2]", "bounds: [1, 2]", "expected a number within the bounds 1 to 2, got 0.95"],
  [
    "family: fixed, value: 0.65",
    "family: fixed, value: 5",
    "expected a number within 0 to 1 for unit 1, got 5"
  ],
  [
    "family: fixed, value: 0.65",
    "family: fixed, value: -1",
    "expected a number within 0 to 1 for unit 1, got -1"
  ],
  ["  - id: attendance", "  - id: dispersion", 'expected each id once, got "dispersion" again']
])("assumptions: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("assumptions: a range of which one side is many times as wide as the other is refused in one line", () => {
  const copy = copyProject();
  copy.edit(
    "assumptions.yaml",
    /(family: lognormal, median: 0\.005, low:) ([\d.]+)/,
    "$1 0.0000001"
  );
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("neither side of the median 5 times as wide as the other");
});

test("assumptions: a key that a family does not have is refused with the keys of that family alone", () => {
  const copy = copyProject();
  copy.edit(
    "assumptions.yaml",
    /(id: retirement\.early\n[\s\S]*?prior: \{family: beta, [^}]*)\}/,
    "$1, median: 0.2}"
  );
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /retirement.early prior.median: expected a known key, got "median"; one of family, a, b$/
    )
  ]);
});
