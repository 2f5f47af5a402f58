import {expect, test} from "vitest";
import {statusBands} from "../../src/plan/statusWord.js";
import {outsideRun} from "../../src/verdict/outsideRun.js";
import {blank, judged, unjudged} from "../../src/verdict/readingVerdict.js";
import {syntheticPipeline, syntheticProject, target} from "./synthetic.js";

const name = {zh: "读数", en: "reading"};
const reading = (indicator = "skilled", rest = {}) => ({
  id: "r",
  name,
  indicator,
  aggregate: "end" as const,
  ...rest
});
const pipeline = syntheticPipeline("published", 0, 1);

test("judged(met, runs, bands) is the share of runs that met, its error and its word", () => {
  const {probability, standardError, status, borderline} = judged(88, 100, statusBands);
  expect(probability).toBe(0.88);
  // Wilson's: √(p q / n + z² / 4n²) / (1 + z² / n).
  const z2 = 1.959963984540054 ** 2;
  const wilson = Math.sqrt(0.001056 + z2 / 40_000) / (1 + z2 / 100);
  expect(standardError).toBeCloseTo(wilson, 10);
  expect(status).toBe("likely");
  // Of so few runs it might as well be very likely; of many not.
  expect(borderline).toBe(true);
  expect(judged(80_000, 100_000, statusBands).borderline).toBe(false);
});

test("outsideRun(target, reading, pipeline) says how a window lies outside 2024 to 2030, and null within", () => {
  const due = (start: string, end: string) => target("T", {start, due: end});
  expect(outsideRun(due("2025-01-01", "2030-12-31"), reading(), pipeline)).toBeNull();
  expect(outsideRun(due("2025-01-01", "2031-12-31"), reading(), pipeline)).toMatchObject({
    outside: "after",
    until: "2031-12-31"
  });
  expect(
    outsideRun(due("2020-01-01", "2030-12-31"), reading("skilled", {aggregate: "change"}), pipeline)
  ).toMatchObject({outside: "before", from: "2020-01-01"});
  // What the pipeline does not have cannot be placed.
  expect(outsideRun(due("2020-01-01", "2040-12-31"), reading("nothing"), pipeline)).toBeNull();
});

test("unjudged(target, reading, pipelines) has no number, and says which dates are missing", () => {
  const late = unjudged(target("T", {due: "2031-12-31"}), reading(), [pipeline], {
    project: syntheticProject(),
    reported: null
  });
  expect(late).toMatchObject({...blank("r", name, "published"), note: expect.anything()});
  expect(late.note!.en).toMatch(/2031.*2030|2030.*2031/);
  expect(late.probability).toBeNull();
  expect(late.status).toBe("evidence");
});
