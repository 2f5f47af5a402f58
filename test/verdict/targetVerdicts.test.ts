import fc from "fast-check";
import {expect, test} from "vitest";
import {wilsonInterval} from "../../src/plan/wilsonInterval.js";
import {sampleTargets, syntheticForecast, target} from "./synthetic.js";

const sample = syntheticForecast();
const verdict = (id: string) => sample.targets.find((each) => each.id === id)!;

test("every target of the plan has a verdict, in order", () => {
  expect(sample.targets.map(({id}) => id)).toEqual(sampleTargets.map(({id}) => id));
  for (const {probability, status, needs} of sample.targets)
    if (probability === null) {
      expect(["trend", "evidence", "unquantified"]).toContain(status);
      expect(needs?.zh).toBeTruthy();
      expect(needs?.en).toBeTruthy();
    }
});

test("a probability is the share of runs that meet the reading, with Wilson's error", () => {
  const {probability, standardError} = verdict("A1");
  const met = Math.round(probability! * 400);
  expect(probability).toBe(met / 400);
  expect(standardError).toBe(wilsonInterval(met, 400).standardError);
  // growth ~ N(100, 20.4²), driver and process sd 20: sum of three years ~ N(300, …), so about one half
  expect(probability!).toBeGreaterThan(0.4);
  expect(probability!).toBeLessThan(0.6);
});

test("readings of the same wording agree where they must: sum of flows = change of stock", () => {
  const [people, net] = verdict("A1").readings;
  expect(net.probability).toBe(people.probability);
  expect(net.median).toBeCloseTo(people.median!, 3);
});

test("the reading that turns the verdict round is the farthest on the other side", () => {
  const {decidedBy, readings} = verdict("A1");
  const sides = readings
    .slice(1)
    .filter(({probability}) => probability! < 0.5 !== readings[0].probability! < 0.5);
  expect(sides.map(({reading}) => reading)).toContain(decidedBy);
  expect(sample.findings.find(({id}) => id === "reading-decides-A1")?.severity).toBe("decides");
  expect(verdict("A2").decidedBy === null).toBe(
    verdict("A2").readings[1].probability! < 0.5 === verdict("A2").readings[0].probability! < 0.5
  );
});

test("a joint target takes the headline readings of those that can be computed", () => {
  const {probability, reading, goal, name} = verdict("A3");
  expect(reading).toBe("joint");
  expect(goal).toBeNull();
  expect(name.en).toContain("A1, A2");
  expect(probability!).toBeLessThanOrEqual(
    Math.min(verdict("A1").probability!, verdict("A2").probability!)
  );
});

test("a verdict names the assumptions it rests on, a simplex by its id, and nothing idle", () => {
  expect(verdict("A1").restsOn).toEqual(["growth"]);
  expect(verdict("A2").restsOn[0]).toBe("mix");
  expect(verdict("A3").restsOn).toEqual(expect.arrayContaining(["growth", "mix"]));
  for (const {restsOn} of sample.targets) expect(restsOn).not.toContain("idle");
});

test("the probability by year of a sum rises as the years go on, of a floor it falls", () => {
  const sum = verdict("A1").byYear!;
  expect(sum.map(({year}) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(sum.find(({year}) => year === 2027)!.probability).toBe(verdict("A1").probability);
  for (let i = 1; i < sum.length; i++)
    expect(sum[i].probability).toBeGreaterThanOrEqual(sum[i - 1].probability);
  const floor = verdict("A2").byYear!;
  expect(floor.map(({year}) => year)).toEqual([2025, 2026, 2027]);
  expect(floor.at(-1)!.probability).toBe(verdict("A2").probability);
  for (let i = 1; i < floor.length; i++)
    expect(floor[i].probability).toBeLessThanOrEqual(floor[i - 1].probability);
});

test("P(met) does not rise when the goal is made harder", () => {
  const at = (value: number) =>
    syntheticForecast({
      runs: 60,
      targets: [target("X", {operator: ">", value, readings: [sampleTargets[0].readings[0]]})],
      options: {explain: false}
    }).targets[0];
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 600, noNaN: true}),
      fc.double({min: 0, max: 300, noNaN: true}),
      (goal, more) => {
        const easy = at(goal);
        const hard = at(goal + more);
        expect(hard.probability!).toBeLessThanOrEqual(easy.probability!);
        expect(hard.expectedShortfall!).toBeGreaterThanOrEqual(easy.expectedShortfall!);
      }
    ),
    {numRuns: 25}
  );
});
