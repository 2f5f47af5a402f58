import {expect, test} from "vitest";
import {textWidth} from "../../../src/charts/frame/textWidth.js";
import {spanPlot} from "../../../src/charts/span/spanPlot.js";

const span = (en: string, from: number, to: number) => ({
  name: {zh: "项", en},
  from,
  to,
  text: {zh: "文", en: `${en}!`}
});

test("spanPlot(spans) keeps the order, tells rising from falling, and its axis covers intervals and lines", () => {
  const spec = spanPlot(
    [{...span("down", 0.5, 0.2), low: 0.07, high: 0.3}, span("up", 0.5, 0.6)],
    {
      unit: "1",
      description: "Down by 30 points.",
      rules: [{value: 0.8, name: {zh: "目标", en: "goal"}}]
    },
    {language: "en"}
  ) as unknown as {
    description: string;
    data: {values: {name: string; y: number; rising: boolean; low: number}[]};
    layer: {encoding: {x: {scale: {domain: [number, number]}; axis: {labelExpr: string}}}}[];
  };
  const {values} = spec.data;
  expect(spec.description).toBe("Down by 30 points.");
  expect(values.map(({name, rising}) => [name, rising])).toEqual([
    ["down", false],
    ["up", true]
  ]);
  expect(values.map(({low}) => low)).toEqual([0.07, 0.6]);
  expect(values[1].y).toBeGreaterThan(values[0].y);
  const {scale, axis} = spec.layer[0].encoding.x;
  expect(scale.domain).toEqual([0, 0.8]);
  expect(axis.labelExpr).toContain("'40%'");
});

test("names of lines stand apart, and a name that is too long beside the bars stands above them, whole", () => {
  const long = "levels of candidates who are assessed without training, senior worker";
  const spec = spanPlot(
    [span(long, 48_000, 30_000)],
    {
      unit: "person",
      description: "",
      rules: [
        {value: 46_500, name: {zh: "中位", en: "median"}},
        {value: 46_600, name: {zh: "目标", en: "goal"}}
      ]
    },
    {language: "en", width: 720}
  ) as unknown as {
    height: number;
    data: {values: {name: string}[]};
    layer: {data?: {values: {name?: string; at: number}[]}}[];
  };
  expect(spec.data.values[0].name).toBe(long);
  expect(spec.height).toBe(42);
  const [first, second] = spec.layer
    .flatMap(({data}) => data?.values ?? [])
    .filter(({name}) => name);
  expect(second.at - first.at).toBeGreaterThan(textWidth("median", 12));
});
