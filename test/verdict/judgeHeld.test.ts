import {expect, test} from "vitest";
import {probabilityText} from "../../src/plan/probabilityText.js";
import {statusBands} from "../../src/plan/statusWord.js";
import type {Figure} from "../../src/project/figure.js";
import {judgeHeld} from "../../src/verdict/judgeHeld.js";
import {evidence, syntheticForecast, syntheticProject, target} from "./synthetic.js";

const project = syntheticProject();
const plan = {...project.plan, placeCode: "320400"};
const figure = (
  id: string,
  indicator: string,
  value: number,
  placeCode = "320400",
  place = "常州"
): Figure => ({
  ...evidence,
  id,
  indicator,
  value,
  placeCode,
  place
});
const figures = [
  figure("Y", "years_first", 11),
  figure("D", "density", 1440),
  figure("P", "density", 1132, "321100", "镇江"),
  figure("J", "density", 1500, "320000", "江苏"),
  figure("O", "density", 1600, "330200", "宁波")
];
const rank = target("R", {
  held: {years: "years_first", rank: "rank"},
  series: "density",
  operator: "none"
});
const held = (rest: Partial<typeof rank> = {}, known = figures) =>
  judgeHeld({...rank, ...rest}, {figures: known, plan}, statusBands);

test("judgeHeld(target, …) is the rule of succession over the years that are still to come", () => {
  // Held in 11 of 11 years to the end of 2024: all of 2025 to 2027 with 12/15.
  expect(held()!.reading).toMatchObject({probability: 12 / 15, status: "likely"});
  // Jeffreys' prior gives 11.5/12 · 12.5/13 · 13.5/14 = .889: it is known to within that.
  const {standardError} = held()!.reading;
  expect(1.96 * standardError!).toBeCloseTo((11.5 / 12) * (12.5 / 13) * (13.5 / 14) - 12 / 15, 12);
  expect(probabilityText(12 / 15, standardError)).toBe("≈80%");
  expect(held({due: "2025-12-31"})!.reading.probability).toBe(12 / 13);
  const [, ...others] = figures;
  expect(held({}, [figure("Y", "years_first", 1), ...others])!.reading.probability).toBe(2 / 5);
});

test("judgeHeld(target, …) names the lead over cities of the province, not the province and not others", () => {
  const {reading, evidence} = held()!;
  expect(reading.note!.zh).toContain("镇江1132");
  expect(reading.note!.zh).toContain("领先27%");
  expect(reading.recentFigures).toEqual(["Y", "D", "P"]);
  expect(evidence.level).toBe("medium");
});

const at = (period: string, one: Figure) => ({...one, period});

test("judgeHeld(target, …) takes a rank published later: one more year, or first place lost", () => {
  const second = at("2025-12-31", figure("N", "rank", 2));
  const lost = held({}, [...figures, second])!;
  expect(lost.reading).toMatchObject({probability: 0, status: "veryUnlikely"});
  expect(lost.reading.name.en).toBe("No longer first, after 11 years running");
  expect(lost.reading.note!.zh).toContain("第2（2025年，N）");
  // "In the front" may mean the first three: a second rank does not tell.
  const front = {held: {...rank.held!, front: 3}};
  expect(held(front, [...figures, second])!.reading).toMatchObject({
    probability: null,
    status: "evidence"
  });
  const fifth = at("2025-12-31", figure("N", "rank", 5));
  expect(held(front, [...figures, fifth])!.reading.probability).toBe(0);
  // Lost before the target's time nothing tells whether it is won again.
  const before = held({start: "2026-01-01"}, [...figures, second])!;
  expect(before.reading).toMatchObject({probability: null, status: "evidence"});
  const first = held({}, [...figures, at("2025-12-31", figure("N", "rank", 1))])!;
  expect(first.reading.probability).toBe(13 / 15);
  expect(first.reading.note!.zh).toContain("到2025年底已连续12年");
  // Without a count the ranks themselves count.
  const ranks = [2022, 2023, 2024].map((year, i) =>
    at(`${year}-12-31`, figure(`R${year}`, "rank", i === 0 ? 3 : 1))
  );
  expect(held({}, ranks)!.reading.probability).toBe(3 / 6);
});

test("judgeHeld(target, …) takes a peer's greater number: lost after the last rank, else open", () => {
  const own = at("2025-12-31", figure("D5", "density", 1490));
  const greater = (period: string) => at(period, figure("S", "density", 1500, "320500", "苏州"));
  const lost = held({}, [...figures, own, greater("2025-12-31")])!;
  expect(lost.reading.probability).toBe(0);
  expect(lost.reading.note!.zh).toContain("苏州已超过本市");
  for (const known of [
    [...figures, greater("2025-12-31")],
    [...figures, greater("2024-12-31")]
  ]) {
    const open = held({}, known)!;
    expect(open.reading).toMatchObject({probability: null, status: "evidence"});
    expect(open.reading.note!.en).toContain(`the number of "苏州" is greater`);
    expect(open.evidence.level).toBe("weak");
  }
  expect(
    held({}, [...figures, own, at("2025-12-31", figure("S", "density", 1480, "320500", "苏州"))])!
      .reading.probability
  ).toBe(12 / 15);
});

test("judgeHeld(target, …) takes no peer's number of long before the place was printed as first", () => {
  const old = at("2020-12-31", figure("S", "density", 1500, "320500", "苏州"));
  const {reading} = held({}, [...figures, old])!;
  expect(reading.probability).toBe(12 / 15);
  expect(reading.note!.zh).toContain("共有2个市公布过");
});

test("judgeHeld(target, …) is null without a count of years, or where the due date has passed", () => {
  expect(held({}, figures.slice(1))).toBeNull();
  expect(held({due: "2024-12-31"})).toBeNull();
  expect(held({held: undefined})).toBeNull();
});

test("a rank leads its target, and takes no part in what is computed of all together", () => {
  const {targets, joints} = syntheticForecast({
    targets: [
      {...rank, readings: [{...project.plan.targets[0].readings[0], value: 1, operator: ">"}]}
    ],
    project: {
      figures: figures.map((one) => ({
        ...one,
        placeCode: one.placeCode === "320400" ? "1" : one.placeCode
      }))
    }
  });
  expect(targets[0]).toMatchObject({probability: 12 / 15, reading: "held", restsOn: []});
  expect(targets[0].readings.map(({reading}) => reading)).toEqual(["held", "people"]);
  expect(joints[0].targets).toEqual([]);
});
