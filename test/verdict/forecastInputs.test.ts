import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {type ForecastPlanOptions, forecastPlanSync, isStale} from "../../src/index.js";
import {forecastSettings} from "../../src/verdict/forecastSettings.js";
import {trendForecaster} from "../../src/verdict/seriesForecaster.js";
import {syntheticForecast, syntheticProject} from "./synthetic.js";

const project = {...loadProject("data"), fit: undefined};
const base = forecastPlanSync(project, {runs: 2});

test("forecastSettings(project, {}) fills every default in its place", () => {
  const {parameters, ...settings} = forecastSettings(syntheticProject(), {});
  expect(parameters.id).toBe("prior");
  expect(settings).toMatchObject({runs: 2048, seed: 1, until: 2030, process: "diffusion"});
  expect(settings).toMatchObject({explain: true, forecaster: trendForecaster});
  expect(settings.scenario.id).toBe("base");
  expect(settings.bands[0]).toEqual({word: "veryLikely", from: 0.9});
});

test("bad options are refused with name, rule and value", () => {
  const fail = (options: object) => () => forecastPlanSync(project, options);
  expect(fail({scenario: "recent-pase"})).toThrow(
    'unknown scenario: "recent-pase"; one of recent-pace'
  );
  expect(fail({runs: 0})).toThrow("invalid runs; not an integer of at least 1: 0");
  expect(fail({seed: -1})).toThrow("invalid seed; not an integer in 0..4294967295: -1");
  expect(fail({until: 2024})).toThrow("invalid until; not a year in 2025..2150: 2024");
  expect(fail({indicators: ["skiled"]})).toThrow('unknown indicator: "skiled"; one of skilled');
});

test("every option that changes the document changes its inputs", () => {
  const inputs = (options: Partial<ForecastPlanOptions>) =>
    syntheticForecast({runs: 2, options}).inputs;
  const other = {id: "other", forecast: trendForecaster.forecast};
  const bands = [{word: "even" as const, from: 0}];
  const all = [
    {},
    {seed: 2},
    {runs: 3},
    {until: 2029},
    {process: "none" as const},
    {indicators: ["skilled"]},
    {explain: false},
    {forecaster: other},
    {bands}
  ].map(inputs);
  expect(new Set(all).size).toBe(all.length);
  expect(inputs({explain: true, forecaster: trendForecaster})).toBe(inputs({}));
});

test("a forecast knows whether the project has changed since", () => {
  expect(isStale(base, project)).toBe(false);
  expect(isStale(JSON.parse(JSON.stringify(base)), project)).toBe(false);
  expect(isStale(base, {...project, hash: "f".repeat(64)})).toBe(true);
  expect(isStale({...base, seed: 2}, project)).toBe(true);
  expect(isStale({...base, version: "0.0.1"}, project)).toBe(true);
});

test("isStale(forecast, project, options) needs the options that the document does not state", () => {
  const lean = syntheticForecast({runs: 2, options: {explain: false, indicators: ["skilled"]}});
  const own = syntheticProject();
  expect(isStale(lean, own)).toBe(true);
  expect(isStale(lean, own, {explain: false, indicators: ["skilled"]})).toBe(false);
  expect(isStale(lean, own, {explain: false, indicators: ["highSkilled"]})).toBe(true);
});
