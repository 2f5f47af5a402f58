import {expect, test} from "vitest";
import {fanPlot} from "../../../src/charts/fan/fanPlot.js";
import {skilled} from "../fixture.js";

test("fanPlot draws both bands, the median and every published point", () => {
  const spec = fanPlot(skilled) as unknown as {
    layer: {data?: {values: Record<string, number>[]}; mark: {type: string}}[];
  };
  const [wide, narrow] = spec.layer;
  expect(wide!.mark.type).toBe("area");
  expect(narrow!.mark.type).toBe("area");
  for (const row of wide!.data!.values) {
    expect(row.lower95!).toBeLessThanOrEqual(row.lower80!);
    expect(row.upper80!).toBeLessThanOrEqual(row.upper95!);
  }
  const points = spec.layer.find(({mark}) => mark.type === "point")!.data!.values;
  expect(points.map(({year, value}) => [year, value])).toEqual(
    skilled.observed.map(({year, value}) => [year, value])
  );
});

test("fanPlot(…, {mark}) writes the marked median at the foot of its rule, and at the head where the line runs along the foot", () => {
  const at = (factor: number) => {
    const spec = fanPlot(skilled, {
      language: "en",
      mark: skilled.years[1],
      domain: [0, factor * skilled.median[1]]
    }) as unknown as {
      layer: {data?: {values: {text?: string}[]}; mark: {baseline?: string}}[];
    };
    return spec.layer.find(({data}) =>
      data?.values.some(({text}) => text?.startsWith(`${skilled.years[1]}: `))
    )?.mark.baseline;
  };
  expect([at(2), at(50)]).toEqual(["bottom", "top"]);
});

test("fanPlot(…, {goals}) writes a goal above its rule, and below it where the median runs there", () => {
  const year = skilled.years[1];
  const at = (share: number) => {
    const goals = [{value: share * skilled.median[1], due: year, label: "the goal"}];
    const spec = fanPlot(skilled, {language: "en", goals}) as unknown as {
      layer: {data?: {values: {text?: string}[]}; mark: {baseline?: string}}[];
    };
    return spec.layer.find(({data}) => data?.values.some(({text}) => text === "the goal"))?.mark
      .baseline;
  };
  expect([at(1.2), at(0.99), at(0.5)]).toEqual(["bottom", "top", "bottom"]);
});

test("fanPlot(…, {beside, mark}) names the other count at the end of its line and writes the median of the marked year", () => {
  const other = {...skilled, median: skilled.median.map((value) => 0.9 * value), observed: []};
  const year = skilled.years[1];
  const spec = fanPlot(skilled, {
    language: "en",
    beside: {name: "present", indicator: other},
    mark: year
  }) as unknown as {layer: {data?: {values: {text?: string}[]}}[]};
  const texts = spec.layer.flatMap(({data}) => data?.values.map(({text}) => text ?? "") ?? []);
  expect(texts.filter((text) => text.startsWith("present "))).toHaveLength(1);
  expect(texts.some((text) => text.startsWith(`${year}: `))).toBe(true);
  expect(JSON.stringify(fanPlot(skilled))).not.toContain("present");
});
