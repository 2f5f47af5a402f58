import {expect, test} from "vitest";
import {describeVerdicts} from "../../../src/charts/verdicts/describeVerdicts.js";
import {targets} from "../fixture.js";

test("describeVerdicts counts all targets and names the most urgent", () => {
  const text = describeVerdicts(targets, {language: "en"});
  expect(text).toContain("6 of 9 targets have a probability: 3 likely");
  expect(text).toContain("Most urgent: T04");
});
