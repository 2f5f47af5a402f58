import {expect, test} from "vitest";
import {statusBands} from "../../src/plan/statusWord.js";
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
) => ({
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
const rank = target("R", {held: "years_first", series: "density", operator: "none"});
const held = (rest: Partial<typeof rank> = {}, known = figures) =>
  judgeHeld({...rank, ...rest}, {figures: known, plan}, statusBands);

test("judgeHeld(target, …) is the rule of succession over the years that are still to come", () => {
  // Held in 11 of 11 years to the end of 2024: all of 2025 to 2027 with 12/15.
  expect(held()!.reading).toMatchObject({
    probability: 12 / 15,
    status: "likely",
    standardError: null
  });
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
