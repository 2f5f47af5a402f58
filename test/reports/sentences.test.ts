import {expect, test} from "vitest";
import {outlook} from "../../reports/build/outlook.js";
import {namedData} from "../../reports/components/frame/namedData.js";
import {changers, headline, headlineVerdict} from "../../reports/components/overview/headline.js";
import {headlineGoals} from "../../reports/components/overview/headlineGoals.js";
import {jointSentence} from "../../reports/components/overview/jointSentence.js";
import {forecastSheets, sheetText} from "../../reports/components/scenarios/forecastSheets.js";
import {fanPlot} from "../../src/charts/fan/fanPlot.js";
import {probabilityText} from "../../src/charts/text/probabilityText.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import {realForecast, realProject} from "./realForecast.js";

test("headline(…) says probability, reading and what decides, as computed, in both languages", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const other = await realForecast("all-together");
  const view = outlook(project.scenarios, {"recent-pace": forecast, "all-together": other});
  const verdict = headlineVerdict(project, forecast);
  expect(verdict.id).toBe("T01");
  for (const language of ["zh", "en"] as const) {
    const text = headline(project, forecast, view, language);
    expect(text).toContain(probabilityText(verdict.probability));
    expect(text).toContain("2027");
    expect(text).not.toMatch(/undefined|NaN/);
    expect(jointSentence(project, forecast, language)).toContain(
      probabilityText(forecast.joint.probability)
    );
    const found = changers(project, forecast, view, language);
    expect(found.map(({by}) => by)).toEqual(found.map(({by}) => by).sort((a, b) => b - a));
  }
});

test("changers(…) names the factor all quantities share where the headline rests most on it", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const view = outlook(project.scenarios, {"recent-pace": forecast});
  const finding = {...forecast.findings[0], id: "rests-on-common"};
  const told = (targets: string[]) =>
    changers(project, {...forecast, findings: [{...finding, targets}]}, view, "zh").filter(
      ({kind}) => kind === "assumption"
    );
  expect(told(["T01"]).map(({sentence}) => sentence)).toEqual([
    "弄清一件事：结论最依赖的不是某一项假设，而是各项培养数量今后的共同升降。"
  ]);
  expect(told(["T02"]).some(({sentence}) => sentence.includes("共同升降"))).toBe(false);
});

test("headlineGoals({plan}) finds the floor of the share and no goal for the stocks", async () => {
  const goals = headlineGoals(await realProject());
  expect(goals.highSkilledShare).toEqual([{value: 0.36, from: 2025, due: 2027}]);
  expect(goals.skilled).toEqual([]);
});

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
