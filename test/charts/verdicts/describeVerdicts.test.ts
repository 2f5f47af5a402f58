import {expect, test} from "vitest";
import {describeVerdicts} from "../../../src/charts/verdicts/describeVerdicts.js";
import {targets} from "../fixture.js";

test("describeVerdicts counts all targets and names the most urgent", () => {
  const text = describeVerdicts(targets, {language: "en"});
  expect(text).toContain("6 of 9 targets have a probability: 3 likely");
  expect(text).toContain("Most urgent: T04");
});

test("describeVerdicts says how those stand that have no probability, in both languages", () => {
  const work = (id: string, status: "due" | "done") => ({
    ...targets[0],
    id,
    status,
    probability: null
  });
  const given = [
    {...targets[0], probability: 0.74},
    work("W1", "due"),
    work("W2", "due"),
    work("W3", "done")
  ];
  expect(describeVerdicts(given, {language: "en"})).toMatch(
    /The other 3 are judged without one: 2 not yet due, 1 done\.$/
  );
  expect(describeVerdicts(given, {language: "zh"})).toMatch(
    /其余3项不以概率判断：未到期2项，已完成1项。$/
  );
});
