import {expect, test} from "vitest";
import {prepareRequests, splitByLevel} from "../../src/pipeline/awardRequests.js";
import {createTrainingFlows} from "../../src/pipeline/trainingFlows.js";
import {smallLayout, startValues} from "./smallLayout.js";

const [P, L] = [6, 3];
const [course, assessment, competition] = [0, 3, 4];
const none = new Float64Array(2 * L);
const layout = smallLayout();
const start = startValues(layout);

test("prepareRequests(layout).write(…) adds first certificates up by level, and shares passes over the ways up", () => {
  const flows = createTrainingFlows(2, P, L);
  const put = (into: Float64Array, p: number, t: number, levels: number[]) =>
    into.set(levels, (t * P + p) * L);
  put(flows.first, course, 0, [10, 20, 0]);
  put(flows.first, assessment, 0, [0, 0, 3]);
  put(flows.first, course, 1, [7, 0, 0]);
  put(flows.upgrades, course, 0, [0, 30, 0]);
  put(flows.upgrades, assessment, 0, [0, 0, 40]);
  put(flows.upgrades, competition, 0, [0, 4, 0]);
  const requests = prepareRequests(layout, start);
  requests.write(flows, Float64Array.of(100, 50, 20), none);
  expect([...requests.first]).toEqual([10, 20, 3, 7, 0, 0]);
  const ways = layout.routes.map(({from, to, direct}) => `${from}${to}${direct ? " direct" : ""}`);
  expect(ways).toEqual(["01", "12", "02", "01 direct", "12 direct"]);
  // Of the 40 technicians three quarters come from the next level below; winners and the 5, then 6, appointed wait for nothing.
  expect([...requests.upgrades]).toEqual([30, 30, 10, 4, 5, 0, 0, 0, 0, 6]);
});

test("prepareRequests(layout).write(…) spreads arrivals by grade, and within it by the mix of the start", () => {
  const flows = createTrainingFlows(2, P, L);
  flows.arrivals.set([100, 200]);
  const requests = prepareRequests(layout, start);
  requests.write(flows, Float64Array.of(100, 50, 20), none);
  // 40% below, 60% high-skilled, of whom 80% and 20%.
  [40, 48, 12, 80, 96, 24].forEach((persons, i) => {
    expect(requests.arrivals[i]).toBeCloseTo(persons, 10);
  });
});

test("prepareRequests(layout).write(…) counts who has served the years required", () => {
  const wait = layout.ladder.waits[0];
  const requests = prepareRequests(layout, start);
  const still = smallLayout({"appointments.technician": 0});
  const quiet = prepareRequests(still, start);
  quiet.write(createTrainingFlows(2, P, L), Float64Array.of(100, 50, 20), none);
  // A quarter at the start, and an even part of the others every year; all where no share is stated.
  const part = 0.75 / wait;
  expect(quiet.eligible[0]).toBeCloseTo(0.25 + part, 12);
  expect(quiet.eligible[L]).toBeCloseTo(0.25 + 2 * part, 12);
  expect(quiet.eligible[1]).toBe(1);
  // 95 are left after a year; 30 of the eligible go up and 40 come in.
  const flows = createTrainingFlows(2, P, L);
  flows.upgrades[course * L + 1] = 30;
  flows.first[course * L] = 25;
  const graduates = Float64Array.of(15, 0, 0, 0, 0, 0);
  requests.write(flows, Float64Array.of(100, 50, 20), graduates);
  const eligible = 95 * (0.25 + part);
  expect(eligible).toBeGreaterThan(30);
  const later = (eligible - 30 + 95 * part) / (95 - 30 + 40);
  expect(requests.eligible[L]).toBeCloseTo(later, 12);
});

test("splitByLevel(layout, start, people, out) splits who came in the year before", () => {
  const out = new Float64Array(L);
  splitByLevel(layout, start, Float64Array.of(50), out);
  [20, 24, 6].forEach((persons, l) => {
    expect(out[l]).toBeCloseTo(persons, 12);
  });
});
