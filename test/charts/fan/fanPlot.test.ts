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
