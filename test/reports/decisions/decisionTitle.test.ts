import {expect, test} from "vitest";
import {decisionTitle} from "../../../reports/components/decisions/decisionTitle.js";
import type {LeverAnswer, SeekAnswer} from "../../../src/entries/decide.js";

const plan = {targets: [{id: "A1", name: {zh: "甲", en: "A"}}]} as never;
const lever = (change: Partial<LeverAnswer>): LeverAnswer => ({
  lever: "places",
  name: {zh: "名额", en: "Places"},
  unit: "person/yr",
  today: 40_000,
  outcome: "reached",
  actsFrom: null,
  value: 60_000,
  interval: [50_000, null],
  ratio: 1.5,
  latestStart: 2026,
  best: {value: 90_000, probability: 0.9, standardError: 0.01},
  monotone: true,
  ...change
});
const answer = (probability: number, ...levers: LeverAnswer[]) => ({
  levers: {target: "A1", wanted: 0.8, today: {probability}, levers} as unknown as SeekAnswer
});
const short = lever({
  outcome: "outOfReach",
  value: null,
  best: {value: 9, probability: 0.7, standardError: 0.01}
});

test("decisionTitle says by what, how much more, and by when", () => {
  const found = answer(0.4, lever({}), lever({lever: "other"}));
  expect(decisionTitle(found, {plan}, "zh")).toBe(
    "要有80%的把握实现“甲”：把“名额”由4万改为6万人/年（+2万人/年），最迟2026年开始"
  );
  expect(decisionTitle(found, {plan}, "en")).toBe(
    "For a chance of 80% that “A” is met: move “Places” from 40,000 to 60,000 people a year (+20,000 people a year), beginning in 2026 at the latest"
  );
});

test("decisionTitle adds what the least costly mix costs, where one reaches it", () => {
  const mix = {outcome: "found", best: {cost: 157e6, bought: [{}]}} as never;
  const title = decisionTitle({...answer(0.4, lever({})), mix}, {plan}, "zh");
  expect(title).toMatch(/开始；最省的组合比现在多花1\.57亿元$/);
  const over = {outcome: "outOfReach", best: {cost: 157e6, bought: [{}]}} as never;
  expect(decisionTitle({...answer(0.4, short), mix: over}, {plan}, "zh")).not.toContain("元");
});

test("decisionTitle tells apart what falls short, what does nothing, and what is there already", () => {
  expect(decisionTitle(answer(0.4, short), {plan}, "zh")).toContain("做到头也只有≈70%");
  expect(decisionTitle(answer(0.695, short), {plan}, "zh")).toContain("没有哪一项措施能使");
  expect(decisionTitle(answer(0.4), {plan}, "en")).toContain(
    "cannot be brought to a chance of 80%"
  );
  expect(decisionTitle(answer(0.85, lever({})), {plan}, "en")).toContain(
    "already has a chance of 85%"
  );
});
