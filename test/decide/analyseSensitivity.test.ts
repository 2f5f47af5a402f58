import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {analyseSensitivity} from "../../src/decide/analyseSensitivity.js";
import {decisionQuestion} from "../../src/decide/decisionQuestion.js";
import {
  describeSensitivity,
  indexText,
  limitText,
  resultText,
  sensitivitySpans,
  shareText
} from "../../src/decide/describeSensitivity.js";
import {inputSpace} from "../../src/decide/inputSpace.js";
import {forecastPlan} from "../../src/index.js";

const fitted = loadProject("data");
const project = {...fitted, fit: undefined};
const target = project.plan.targets.find(({id}) => id === "T15")!;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test("inputSpace(project) has every axis in one input, and its middle is the run at the medians", () => {
  for (const each of [project, fitted]) {
    const question = decisionQuestion(each, {target: "T15"}, 1);
    const space = inputSpace(each, question);
    const axes = space.inputs.flatMap((input) => input.axes).sort((a, b) => a - b);
    expect(axes).toEqual(Array.from({length: space.dimensions}, (_, i) => i));
    const middle = new Float64Array(space.dimensions).fill(0.5);
    const delivered = space.inputs.find(({id}) => id === "realisation.digital")!.axes[0];
    // The quantity of the plan, 16,000, times what is delivered of it.
    // The pace of the middle run is where the fit's medians have it, near its mean.
    const read = space.read(middle, true) / space.parameter(delivered, middle);
    expect(Math.abs(read / 16000 - 1)).toBeLessThan(0.15);
    expect(space.read(middle)).not.toBe(space.read(middle, true));
  }
  const joint = inputSpace(fitted, decisionQuestion(fitted, {target: "T15"}, 1)).inputs;
  expect(joint.map(({id}) => id)).toContain("levelMix.course+levelMix.enterpriseAssessment");
});

test("a tornado of a quantity that is delivered rests on its delivery alone", async () => {
  const answer = await analyseSensitivity(project, {target: "T15"});
  expect(answer.inputs[0].id).toBe("realisation.digital");
  for (const {id} of answer.inputs.slice(1)) expect(id).toMatch(/^pace\./);
  const {low, high, atLow, atHigh} = answer.inputs[0].oneWay!;
  expect(atHigh / atLow).toBeCloseTo(high / low, 6);
  expect(answer.centre).toBeGreaterThan(atLow);
  expect(describeSensitivity(answer, project, "en")).toContain(
    'It rests most on "Delivery of digital-skills training"'
  );
  const {spans, rules, unit} = sensitivitySpans(answer, target);
  expect(spans[0]).toMatchObject({from: atLow, to: atHigh});
  expect(rules.map(({value}) => value)).toEqual([answer.centre, answer.goal]);
  expect(unit).toBe("person");
});

test("a tornado of a number as published stands at the mean over what it may count, near the forecast's median", async () => {
  const {centre} = await analyseSensitivity(fitted, {target: "T01"});
  const ways = await Promise.all(
    ["people", "peopleWithArrivals", "certificates"].map((reading) =>
      analyseSensitivity(fitted, {target: "T01", reading})
    )
  );
  expect(centre).toBeGreaterThan(Math.min(...ways.map((way) => way.centre)) * 1.02);
  expect(centre).toBeLessThan(Math.max(...ways.map((way) => way.centre)) * 0.98);
  const {targets} = await forecastPlan(fitted, {runs: 512, until: 2027, explain: false});
  expect(Math.abs(centre / targets[0].median! - 1)).toBeLessThan(0.1);
});

test("differences of shares are percentage points, in words and on the axis; the document keeps shares", async () => {
  const share = project.plan.targets.find(({id}) => id === "T03")!;
  const {spans} = sensitivitySpans(await analyseSensitivity(project, {target: "T03"}), share);
  expect(spans[0].text.zh).toMatch(/^[\d.]+个百分点$/);
  expect(spans[0].text.en).toMatch(/^[\d.]+ points?$/);
  const screened = await analyseSensitivity(project, {target: "T03", method: "morris", samples: 2});
  expect(screened.inputs[0].effect!.absolute.value).toBeLessThan(1);
  const {unit, differences, spans: effects} = sensitivitySpans(screened, share);
  expect([unit, differences]).toEqual(["1", true]);
  expect(effects[0].text.en).toMatch(/ points$/);
});

test("what a method does not use is refused by name, in both languages", async () => {
  const refused = [
    [{by: "stage"}, "the method tornado takes no by", "方法 tornado 不用 by"],
    [{samples: 5}, "the method tornado takes no samples", "方法 tornado 不用 samples"],
    [{method: "prim", by: "stage"}, "the method prim takes no by", "方法 prim 不用 by"]
  ] as const;
  for (const [more, en, zh] of refused) {
    const error = await analyseSensitivity(project, {target: "T15", ...more}).catch((e) => e);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.label.en).toContain(en);
    expect(error.label.zh).toContain(zh);
  }
});

test("Sobol' shares of a product of delivery and chance leave nothing to others", async () => {
  // With the size of the yearly pace very wide, a few points hold most of the variance: below.
  const assumptions = project.assumptions.map((one) =>
    one.id === "pace.sd" ? {...one, prior: {family: "fixed" as const, value: 0.2}} : one
  );
  const answer = await analyseSensitivity(
    {...project, assumptions},
    {target: "T15", method: "sobol", samples: 256}
  );
  expect(answer.inputs.map(({stage}) => stage).sort()).toEqual(["chance", "intake"]);
  const total = sum(answer.inputs.map(({indices}) => indices!.total.value));
  expect(total).toBeGreaterThan(0.9);
  expect(total).toBeLessThan(1.15);
  expect(answer.evaluations).toBe(256 * 4);
  expect(describeSensitivity(answer, project, "zh")).toContain("的不确定（标准差");
  const [{indices}, ...others] = answer.inputs;
  const unsure = {
    first: {...indices!.first, sayable: false},
    total: {...indices!.total, sayable: false}
  };
  const partly = {...answer, inputs: [{...answer.inputs[0], indices: unsure}, ...others]};
  expect(describeSensitivity(answer, project, "en")).toContain(") comes from ");
  expect(describeSensitivity(partly, project, "en")).toContain(
    ") comes, as far as can be told, from "
  );
  expect(describeSensitivity(partly, project, "zh")).toContain("），能说准的部分来自");
  expect(sensitivitySpans(answer, target).unit).toBe("1");
});

test("Sobol' shares that a few points decide are refused: where the size of the yearly pace is very wide", async () => {
  const wide = {family: "lognormal" as const, median: 0.4, low: 0.108, high: 1.5};
  const assumptions = project.assumptions.map((one) =>
    one.id === "pace.sd" ? {...one, prior: wide} : one
  );
  const unsure = {...project, assumptions};
  const answer = await analyseSensitivity(unsure, {target: "T15", method: "sobol", samples: 256});
  const totals = answer.inputs.map(({indices}) => indices!.total);
  expect(sum(totals.map(({value}) => value))).toBeLessThan(0.5);
  expect(totals.some(({sayable}) => sayable)).toBe(false);
  expect(describeSensitivity(answer, project, "en")).not.toMatch(/comes from [^.]*\d%/);
});

test("Morris's effects by input name what moves the reading, and count what does not", async () => {
  const answer = await analyseSensitivity(project, {target: "T15", method: "morris", samples: 4});
  expect(answer.inputs.map(({id}) => id).sort()).toEqual(
    [
      "chance",
      "pace.now",
      "pace.now.training",
      "pace.persistence",
      "pace.sd",
      "pace.shared",
      "quantity.persistence",
      "quantity.sd",
      "realisation.digital"
    ].filter((id) => answer.inputs.some((input) => input.id === id))
  );
  expect(answer.inputs.length + answer.idle).toBe(
    inputSpace(project, decisionQuestion(project, {target: "T15"}, 1)).inputs.length
  );
  expect(describeSensitivity(answer, project, "en")).toContain(
    `${answer.idle} other inputs move nothing.`
  );
});

test("prim finds the condition on delivery under which its quantity is met, told from other points", async () => {
  const answer = await analyseSensitivity(project, {target: "T15", method: "prim", samples: 512});
  const {of, limits, usual, coverage, density, found} = answer.discovered!;
  expect(limits.map(({id}) => id)).toEqual(["realisation.digital"]);
  const [{atLeast, atMost}] = limits;
  expect([of === "met" ? atLeast : atMost][0]).toBeGreaterThan(0.9);
  expect(density.low).toBeGreaterThan(usual);
  expect(density.value).toBeLessThanOrEqual(1);
  expect(Math.abs(coverage - found.coverage)).toBeLessThan(0.15);
  expect(describeSensitivity(answer, project, "en")).toMatch(
    /is (met|missed) in \d+% of runs\. Where "Delivery of digital-skills training" is at (least|most)/
  );
  expect(sensitivitySpans(answer, target).spans).toHaveLength(1);
});

test("with a fit, sobol tells how far results scatter in the forecast, where inputs vary together", async () => {
  const answer = await analyseSensitivity(fitted, {target: "T01", method: "sobol", samples: 16});
  const {targets} = await forecastPlan(fitted, {runs: 512, indicators: [], explain: false});
  const [{lower80, upper80}] = targets;
  // Of a normal variable the central 80% is 2.56 standard deviations wide; what has long tails, as the sums of runs far up, has less.
  const wide = ((upper80 ?? 0) - (lower80 ?? 0)) / 2.56;
  expect(answer.forecastDeviation! / wide).toBeGreaterThan(0.9);
  expect(answer.forecastDeviation! / wide).toBeLessThan(2);
  expect(answer.deviation).toBeGreaterThan(answer.forecastDeviation!);
  expect(describeSensitivity(answer, fitted, "en")).toMatch(
    /people; [\d,]+ people in the forecast, where inputs vary together/
  );
  const free = await analyseSensitivity(project, {target: "T15", method: "sobol", samples: 16});
  expect(free.forecastDeviation).toBeUndefined();
});

test("prim says whether it is met or missed that no condition tells", () => {
  const discovered = {
    of: "missed" as const,
    limits: [],
    usual: 0.21,
    coverage: 0,
    density: {value: 0, low: 0, high: 0},
    found: {coverage: 0, density: 0}
  };
  const answer = {target: "T15", method: "prim", inputs: [], idle: 0, discovered} as never;
  expect(describeSensitivity(answer, project, "en")).toMatch(/is missed: 21% of runs/);
  expect(describeSensitivity(answer, project, "zh")).toContain("落空的都是21%");
});

test("limitText tells one end or both", () => {
  const limit = {name: {zh: "参评", en: "take-up"}, unit: "1", atLeast: 0.2, atMost: 0.5};
  expect(limitText(limit, "en")).toBe('"take-up" is between 20% and 50%');
  expect(limitText({...limit, atLeast: null}, "zh")).toBe("“参评”不高于50%");
});

test("with a fit, how far the pace of the years varies is an input, and its noise is part of chance", async () => {
  const answer = await analyseSensitivity(fitted, {target: "T15"});
  const ids = answer.inputs.map(({id}) => id);
  expect(ids.some((id) => id.includes("pace."))).toBe(true);
  expect(ids).not.toContain("common");
});

test("an index is told with its interval, or not at all", () => {
  const index = {value: -0.01, low: -0.02, high: 0.03, sayable: true, needed: 512};
  expect(indexText(index, "en")).toBe("<1% (0–3%)");
  expect(indexText({...index, sayable: false}, "zh")).toBe("说不准（需 --samples 512）");
  expect(shareText(1.02)).toBe("100%");
  expect(resultText(16000, {unit: "person/yr"}, "en", true)).toBe("16,000 people");
});

test("analyseSensitivity refuses what it does not know", async () => {
  const refused = (more: object) =>
    expect(analyseSensitivity(project, {target: "T15", ...more} as never)).rejects;
  await refused({method: "sobel"}).toThrow('unknown method: "sobel"; one of sobol');
  await refused({by: "level"}).toThrow('unknown by: "level"');
  await refused({runs: 9}).toThrow('unknown key of options of analyseSensitivity: "runs"');
});
