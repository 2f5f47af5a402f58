import {expect, test} from "vitest";
import {trendObstacle} from "../../src/verdict/trendObstacle.js";
import {figure} from "./published.js";
import {target} from "./synthetic.js";

const stocks = (values: Record<string, number>) =>
  Object.entries(values).map(([date, value]) => figure("bodies", date, value));
const obstacle = (rest: Parameters<typeof target>[1], values: Record<string, number>) =>
  trendObstacle(
    target("T", {kind: "trend", series: "bodies", basis: "stock", unit: "body", ...rest}),
    {
      figures: stocks(values),
      plan: {placeCode: "1"} as never
    }
  );
const plain = {"2022-12-31": 5, "2023-12-31": 6, "2024-12-31": 7};

test("a series that can be judged has no obstacle", () => {
  expect(obstacle({}, plain)).toBeNull();
  expect(obstacle({series: "nothing"}, plain)).toBeNull();
});

test("values that the unit does not allow, dates too far and irregular dates are said in both languages", () => {
  expect(obstacle({}, {...plain, "2023-12-31": -6})?.en).toMatch(
    /^Not judged: the published value -6 of F\d+ is outside what its unit allows\.$/
  );
  expect(obstacle({unit: "1"}, plain)?.zh).toMatch(/^未能判断：公布数F\d+为5，超出/);
  expect(obstacle({due: "2130-12-31"}, plain)?.en).toContain("more than 100 years after");
  expect(obstacle({start: "1900-01-01"}, plain)?.en).toContain("more than 100 years");
  const irregular = {"2019-12-31": 5, "2021-03-31": 6, "2022-06-30": 7};
  expect(obstacle({}, irregular)?.en).toContain("no two published values stand a whole number");
});
