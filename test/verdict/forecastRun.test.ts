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

test("the joint event is no likelier than its rarest member, and no rarer than all failures apart", () => {
  const members = sample.joint.targets.map((id) => verdict(id).probability!);
  expect(sample.joint.targets).toEqual(["A1", "A2", "A8"]);
  expect(sample.joint.probability).toBeLessThanOrEqual(Math.min(...members));
  expect(sample.joint.probability).toBeGreaterThanOrEqual(
    1 - members.reduce((sum, p) => sum + 1 - p, 0) - 1e-12
  );
  const fails = sample.joint.targets.reduce((a, b) =>
    verdict(b).probability! < verdict(a).probability! ? b : a
  );
  expect(sample.joint.failsMost).toBe(fails);
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

test("runs without a number count as not met and are reported", () => {
  const {probability} = verdict("A8");
  const finding = sample.findings.find(({id}) => id === "no-number-A8-ratio")!;
  expect(finding.text.en).toMatch(/^In \d+ of 400 runs/);
  expect(probability!).toBeLessThan(0.6);
  expect(probability!).toBeGreaterThan(0.4);
});

test("agreement of all runs is reported as no certainty, with its bound", () => {
  const steady = syntheticForecast({noise: 1});
  expect(steady.targets.find(({id}) => id === "A4")!.probability).toBe(1);
  const finding = steady.findings.find(({id}) => id === "all-runs-agree")!;
  expect(finding.targets).toContain("A4");
  expect(finding.text.en).toContain("99.0% or more");
});

test("fans leave out what is not defined at the start, and other definitions name theirs", () => {
  const flow = sample.indicators.find(({id}) => id === "newPeople.skilled")!;
  expect(flow.years[0]).toBe(2025);
  expect(
    sample.indicators.filter(({id}) => id === "highSkilledShare").map(({definition}) => definition)
  ).toEqual([undefined, "other"]);
  for (const fan of sample.indicators)
    fan.years.forEach((_, i) => {
      expect(fan.lower95[i]).toBeLessThanOrEqual(fan.lower80[i]);
      expect(fan.lower80[i]).toBeLessThanOrEqual(fan.median[i]);
      expect(fan.median[i]).toBeLessThanOrEqual(fan.upper80[i]);
      expect(fan.upper80[i]).toBeLessThanOrEqual(fan.upper95[i]);
    });
});

test("the variance shares add to one, and noise that is not there has none", () => {
  for (const {parameter, process, driver} of sample.variance)
    expect(parameter + process + driver).toBeCloseTo(1, 12);
  const {parameter, driver, process} = sample.variance.find(
    ({indicator}) => indicator === "skilled"
  )!;
  // Var of three years: parameter 9 · 20.4², driver 9 · 20², process 3 · 20²
  expect(parameter).toBeGreaterThan(process);
  expect(driver).toBeGreaterThan(process);
  const quiet = syntheticForecast({noise: 0});
  for (const {process, driver} of quiet.variance) expect(process + driver).toBe(0);
});

test("zero uncertainty collapses every fan to the deterministic run, every probability to 0 or 1", () => {
  const certain = syntheticForecast({noise: 0, certain: true, runs: 20});
  for (const {median, lower95, upper95, deterministic} of certain.indicators) {
    expect(median).toEqual(deterministic);
    expect(lower95).toEqual(deterministic);
    expect(upper95).toEqual(deterministic);
  }
  for (const {readings} of certain.targets)
    for (const {probability, standardError, lower95, median} of readings) {
      expect([0, 1]).toContain(probability);
      expect(standardError).toBeGreaterThan(0);
      if (median !== null) expect(lower95).toBe(median);
    }
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

test("the same seed gives the same document, another seed another", () => {
  expect(JSON.stringify(syntheticForecast())).toBe(JSON.stringify(sample));
  const other = syntheticForecast({seed: 2});
  expect(other.inputs).not.toBe(sample.inputs);
  expect(other.targets[0].median).not.toBe(sample.targets[0].median);
});

test("explain: false and fewer indicators leave every probability as it is", () => {
  const lean = syntheticForecast({options: {explain: false, indicators: ["skilled"]}});
  expect(lean.indicators.map(({id}) => id)).toEqual(["skilled"]);
  expect(lean.variance).toEqual([]);
  expect(lean.targets.map(({probability}) => probability)).toEqual(
    sample.targets.map(({probability}) => probability)
  );
});

test("a reading of an unknown definition is refused by name", () => {
  const wrong = target("X", {readings: [{...sampleTargets[0].readings[0], definition: "othr"}]});
  expect(() => syntheticForecast({targets: [wrong]})).toThrow(
    'unknown definition of X people: "othr"; one of other, published'
  );
});
