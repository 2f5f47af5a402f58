import {expect, test} from "vitest";
import {
  createTrainingFlows,
  type TrainingInput,
  writeTrainingFlows
} from "../../src/pipeline/trainingFlows.js";
import {type Numbers, smallLayout} from "./smallLayout.js";

const [course, apprenticeship, school, assessment, competition, recruitment] = [0, 1, 2, 3, 4, 5];
const [P, L] = [6, 3];

type Noise = NonNullable<TrainingInput["noise"]>;
const still = (): Noise => ({
  quantity: new Float64Array(2 * P),
  pace: new Float64Array(2 * 4),
  stay: new Float64Array(2)
});

function flowsOf(numbers: Numbers = {}, noise: Noise | null = null) {
  const {programmes, levels, rows, table} = smallLayout(numbers);
  const flows = createTrainingFlows(2, P, L);
  const before = Float64Array.of(0, 40, 0, 0, 0, 0);
  writeTrainingFlows(flows, {programmes, levels, rows, values: table.values, noise, before});
  return flows;
}

const of = (values: Float64Array, p: number) => [values[p], values[P + p]];
const byLevel = (values: Float64Array, p: number, t = 0) => [
  ...values.subarray((t * P + p) * L, (t * P + p + 1) * L)
];
const close = (got: readonly number[], expected: readonly number[]) =>
  got.forEach((value, i) => {
    expect(value, `at ${i}`).toBeCloseTo(expected[i], 10);
  });

test("writeTrainingFlows(…) of a course: places × delivery × realisation, less overlap, in people", () => {
  const flows = flowsOf();
  // 600 · 0.5 · 0.8 person-times; / 1.5 · (1 − 0.25) people; · 0.9 · 0.5 candidates.
  close(of(flows.quantity, course), [240, 480]);
  close(of(flows.people, course), [120, 240]);
  close(of(flows.candidates, course), [54, 108]);
  // 54 · 0.6 · 0.8 and 54 · 0.4 · 0.8; half of them first; the lowest level has no upgrade.
  close(byLevel(flows.passes, course), [25.92, 17.28, 0]);
  close(byLevel(flows.first, course), [12.96, 8.64, 0]);
  close(byLevel(flows.upgrades, course), [0, 8.64, 0]);
  close(byLevel(flows.passes, course, 1), [51.84, 34.56, 0]);
});

test("writeTrainingFlows(…) of an apprenticeship examines who began its duration before", () => {
  const flows = flowsOf();
  close(of(flows.people, apprenticeship), [50, 100]);
  // The 40 of the year before the first, then the 50; half of them complete.
  close(of(flows.candidates, apprenticeship), [20, 25]);
});

test("writeTrainingFlows(…) of assessments, competitions and people brought in", () => {
  const flows = flowsOf();
  close(of(flows.candidates, assessment), [10, 10]);
  // Technicians pass with 0.5, of whom 0.1 are new.
  close(byLevel(flows.passes, assessment), [0, 0, 5]);
  close(byLevel(flows.upgrades, assessment), [0, 0, 4.5]);
  // 2% of 100 are recognised without an examination.
  close(byLevel(flows.passes, competition), [0, 2, 0]);
  close(byLevel(flows.first, competition), [0, 1, 0]);
  expect(of(flows.candidates, recruitment)).toEqual([0, 0]);
  close([...flows.arrivals], [18, 18]);
});

test("writeTrainingFlows(…) of a school: certificates of a completer, and the share that stays at work", () => {
  const flows = flowsOf();
  close(of(flows.people, school), [90, 180]);
  // 0.5 · 0.8; stay 0.7 + 0.1, of whom a quarter studies on.
  close(of(flows.stay, school), [0.8, 0.8]);
  close(byLevel(flows.schoolCertificates, school), [0.4, 0, 0]);
  close(byLevel(flows.schoolShares, school), [0.24, 0, 0]);
  close(of(flowsOf({keep: 0.5}).stay, school), [1, 1]);
  close(of(flowsOf({keep: -0.9}).stay, school), [0, 0]);
});

test("writeTrainingFlows(…) admits what the bodies can take of all candidates but those of competitions", () => {
  const capacity = (bodies: number) =>
    flowsOf({"capacity.bodies": [bodies, 1e6], "capacity.candidatesPerBody": 30});
  // Asked: 54 + 20 + 90 · 0.8 · 0.5 + 10 = 120, of which two bodies take 60.
  const flows = capacity(2);
  close([...flows.admitted], [0.5, 1]);
  close(byLevel(flows.passes, course), [12.96, 8.64, 0]);
  close(byLevel(flows.schoolCertificates, school), [0.2, 0, 0]);
  close(byLevel(flows.passes, competition), [0, 2, 0]);
  close([...capacity(4).admitted], [1, 1]);
  // No number of bodies is no limit.
  close([...capacity(0).admitted], [1, 1]);
});

test("writeTrainingFlows({noise}) multiplies places by exp(σ e), [programme][year]", () => {
  const noise = still();
  noise.quantity[2 * course + 1] = 2;
  const flows = flowsOf({}, noise);
  close(of(flows.quantity, course), [240, 480 * Math.exp(0.2 * 2)]);
  close(of(flows.quantity, school), [90, 180]);
});

test("writeTrainingFlows({noise}) multiplies the places of a family by exp(σ e), [family][year]", () => {
  const noise = still();
  noise.pace[1] = 2;
  const flows = flowsOf({"pace.sd": 0.3}, noise);
  close(of(flows.quantity, course), [240, 480 * Math.exp(0.6)]);
  close(of(flows.quantity, apprenticeship), [50, 100 * Math.exp(0.6)]);
  close(of(flows.quantity, school), [90, 180]);
});

test("writeTrainingFlows({noise}) multiplies the odds of staying by exp(σ e), [year]", () => {
  const noise = still();
  noise.stay[1] = 1;
  const flows = flowsOf({"stay.sd": Math.log(2)}, noise);
  // 0.7 + 0.1 of the lever: odds 4, twice that is 8 / 9.
  close(of(flows.stay, school), [0.8, 8 / 9]);
});

test("writeTrainingFlows(…) multiplies the odds of passing by the lever", () => {
  // Odds of 0.8 are 4; twice that is 8 / 9.
  close(byLevel(flowsOf({pass: 2}).passes, course), [(54 * 0.6 * 8) / 9, (54 * 0.4 * 8) / 9, 0]);
});
