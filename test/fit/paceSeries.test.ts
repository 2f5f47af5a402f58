import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {calibrationOf, type History, prepareHistory} from "../../src/fit/history.js";
import {paceSeries, priorSeries} from "../../src/fit/paceSeries.js";
import {segmentScales} from "../../src/fit/segmentScales.js";
import type {PaceNumber} from "../../src/project/calibrationSetup.js";
import {smallHistory} from "./fixture.js";

const project = loadProject("data");
const history = prepareHistory(project, calibrationOf(project, "use"));
const series = paceSeries(history);

test("paceSeries(history) reads a flow as a number a year over its period, with the error of what was printed", () => {
  const small = smallHistory();
  const named = (numbers: PaceNumber[]): History => ({
    ...small,
    setup: {...small.setup, pace: [{place: "全国", numbers}]}
  });
  const [{place, kind, readings}] = paceSeries(named([{figure: "CN02a"}, {figure: "CN14a"}]));
  expect([place, kind, readings.length, readings[0].weight]).toEqual(["全国", "flows", 1, 1]);
  const [year, span] = readings[0].points;
  // 1,746万人次 in 2011, printed to the 万 on a reprint.
  expect([year.from, year.until]).toEqual([2010, 2011]);
  expect(year.log).toBeCloseTo(Math.log(17_460_000), 9);
  expect(year.error).toBeCloseTo(Math.hypot(0.006, 5000 / Math.sqrt(3) / 17_460_000), 6);
  // 9,200万人次 from January 2021 to September 2025.
  expect(span.until - span.from).toBeCloseTo(4.75, 2);
  expect(span.log).toBeCloseTo(Math.log(92_000_000 / (span.until - span.from)), 9);
  expect(() => paceSeries(named([{from: "CZ02", to: "CZ06"}, {figure: "CN02a"}]))).toThrow(
    "invalid pace; no growth from CZ02 to CZ06"
  );
});

test("paceSeries(history) reads the stocks of every place with two stretches under every counting rule", () => {
  const rules = history.setup.alternatives[0].options;
  const stocks = series.filter(({kind}) => kind === "stocks");
  expect(stocks.map(({place}) => place)).toEqual([
    ...["常州", "江苏", "全国", "山东", "河南", "辽宁"]
  ]);
  for (const {readings} of stocks) expect(readings).toHaveLength(rules.length);
  const jiangsu = stocks[1].readings.map(({points}) => points.map(({log}) => log));
  for (const [option, logs] of jiangsu.entries())
    expect(logs).toEqual(
      segmentScales(history, option)
        .filter(({place}) => place === "jiangsu")
        .map(({logScale}) => logScale)
    );
});

test("paceSeries(history) weighs a rule by what it makes of the numbers: the more the quantities add to them, the thinner their density", () => {
  const stocks = series.find(({place, kind}) => place === "全国" && kind === "stocks");
  const rules = history.setup.alternatives[0].options;
  const gain = (option: number) =>
    segmentScales(history, option)
      .filter(({place}) => place === "nation")
      .reduce((product, each) => product * each.gain, 1);
  stocks?.readings.forEach(({weight}, option) => {
    expect(weight / (rules[option].weight * (gain(0) / gain(option)))).toBeCloseTo(1, 9);
  });
  // Under the rule that deducts all exits the same stocks need the most.
  expect(stocks?.readings[2].weight).toBeLessThan(0.1 * (stocks?.readings[0].weight ?? 0));
});

test("paceSeries(history) leaves a stretch out of every reading that one rule cannot explain", () => {
  const at = history.segments.findIndex(({place, index}) => place === "nation" && index === 1);
  const {response, printed} = history.segments[at];
  // A stock that hardly grew: nothing is needed where nobody is deducted, much where all who leave are.
  const value = 1.0001 * response.read(0, 0, 0, 1, 0.5);
  const segments = history.segments.with(at, {
    ...history.segments[at],
    printed: printed.map((datum) => ({...datum, value}))
  });
  const still = {...history, segments};
  const explained = [0, 2].map(
    (option) => segmentScales(still, option).filter(({place}) => place === "nation").length
  );
  expect(explained).toEqual([3, 4]);
  const nation = paceSeries(still).find(({place, kind}) => place === "全国" && kind === "stocks");
  expect(nation?.readings.map(({points}) => points.length)).toEqual([3, 3, 3]);
});

test("priorSeries(history) leaves out the stocks of the plan's own place alone", () => {
  const left = series.filter(
    (each) =>
      !priorSeries(history).some(
        ({readings}) => readings[0].points[0].log === each.readings[0].points[0].log
      )
  );
  expect(left.map(({place, kind}) => [place, kind])).toEqual([["常州", "stocks"]]);
});
