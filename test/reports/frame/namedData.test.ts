import {expect, test} from "vitest";
import {namedData} from "../../../reports/components/frame/namedData.js";
import {fanPlot} from "../../../src/charts/fan/fanPlot.js";
import {realForecast} from "../realForecast.js";

test("namedData(spec) gives charts that differ only in their data the same frame", async () => {
  const forecast = await realForecast("recent-pace");
  const [indicator] = forecast.indicators;
  const moved = {...indicator, median: indicator.median.map((value) => value * 1.0001)};
  const options = {domain: [0, 4e6] as [number, number]};
  const [a, b] = [indicator, moved].map((one) => namedData(fanPlot(one, options)));
  expect(a.data.size).toBeGreaterThan(2);
  expect([...a.data.keys()]).toEqual([...b.data.keys()]);
  expect(a.frame).toBe(b.frame);
  expect(a.frame).not.toBe(namedData(fanPlot(indicator, {...options, width: 500})).frame);
});
