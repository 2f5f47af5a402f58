import {expect, test} from "vitest";
import {forecastSheets, sheetText} from "../../../reports/components/scenarios/forecastSheets.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import {realForecast, realProject} from "../realForecast.js";

test("forecastSheets(…) lists every reading and every year, and says where it comes from", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const [targets, indicators, , provenance] = forecastSheets(
    project,
    forecast,
    customScenario([]),
    "en"
  );
  const readings = forecast.targets.reduce(
    (sum, {readings}) => sum + Math.max(1, readings.length),
    0
  );
  expect(targets.rows).toHaveLength(readings);
  expect(indicators.rows).toHaveLength(
    forecast.indicators.reduce((sum, {years}) => sum + years.length, 0)
  );
  expect(provenance.rows).toContainEqual(["inputs", forecast.inputs]);
  expect(sheetText({name: "", head: ["a"], rows: [['x,"y"'], [null]]})).toBe(
    '\uFEFFa\n"x,""y"""\n\n'
  );
});
