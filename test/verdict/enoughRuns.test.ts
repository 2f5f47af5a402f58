import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {areFew, enoughRuns, moreRuns} from "../../src/verdict/enoughRuns.js";
import {forecastPlan} from "../../src/verdict/forecastPlan.js";
import {row} from "./reported.js";

test("enoughRuns(weighted) leaves 100 that count alike and a fifth more, in whole 1,024s, or says that no reasonable number would do", () => {
  expect(enoughRuns({runs: 2048, effective: 50})).toBe(5120);
  expect(enoughRuns({runs: 2048, effective: 5})).toBeNull();
  expect([99.9, 100].map((effective) => areFew({effective}))).toEqual([true, false]);
});

test("moreRuns(weighted) asks for more where the weights are to blame, not where few were asked for", () => {
  expect(moreRuns({runs: 2048, effective: 50})).toBe(5120);
  expect(moreRuns({runs: 2048, effective: 120})).toBeNull();
  expect(moreRuns({runs: 20, effective: 12})).toBeNull();
  expect(moreRuns({runs: 2048, effective: 5})).toBeNull();
});

test("forecastPlan makes more runs by itself where a register leaves too few, and counts the progress of these", async () => {
  const whole = loadProject("data");
  const project = {
    ...whole,
    // One target, so that one model is run.
    plan: {...whole.plan, targets: whole.plan.targets.filter(({id}) => id === "T01")},
    progress: [row("2025", 7000, {target: "T01", dated: "2026-01-20"})]
  };
  const totals: number[] = [];
  const grown = await forecastPlan(project, {
    runs: 64,
    explain: false,
    indicators: [],
    onProgress: (_, total) => totals.push(total)
  });
  expect(grown.runs).toBeGreaterThan(64);
  expect(grown.runs % 1024).toBe(0);
  expect([...new Set(totals)].at(-1)).toBe(grown.runs);
  expect(grown.outturns?.effective).toBeGreaterThanOrEqual(100);
});
