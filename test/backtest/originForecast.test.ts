import {expect, test} from "vitest";
import {backtestOrigins} from "../../src/backtest/backtestOrigins.js";
import {type KnownThen, originForecast} from "../../src/backtest/originForecast.js";
import type {History} from "../../src/fit/history.js";
import type {GridPosterior} from "../../src/fit/pooledSpread.js";
import {segmentRun} from "../../src/fit/segmentRun.js";
import type {SegmentScale} from "../../src/fit/segmentScales.js";
import {smallHistory} from "../fit/fixture.js";

const history = smallHistory();
const [origin] = backtestOrigins(history);
const sure = (value: number): GridPosterior => ({
  values: Float64Array.of(value),
  weights: Float64Array.of(1)
});
const pooled = (scale: number, between: number) => ({
  scale: sure(scale),
  between: sure(between),
  places: 1
});
const draw = (known: KnownThen) =>
  originForecast(
    history,
    origin,
    history.setup.alternatives[0].options.map(() => known),
    {seed: 1, draws: 80}
  )[0];
const median = (logs: Float64Array) => Math.exp(logs.slice().sort()[logs.length / 2]);
/** High-skilled at the start. */
const start = origin.past.highSkilled[0].value;

test("originForecast(…) grows the stock in proportion to the scale that other places have", () => {
  const growth = (scale: number) =>
    median(draw({pooled: pooled(Math.log(scale), 1e-6), own: []})) - start;
  expect(growth(2)).toBeGreaterThan(growth(1));
  // Growth is linear in the scale, with losses that do not depend on it.
  expect((growth(3) - growth(2)) / (growth(2) - growth(1))).toBeCloseTo(1, 0);
});

test("originForecast(…) is wider where places differ more", () => {
  const width = (between: number) => {
    const logs = draw({pooled: pooled(0, between), own: []})
      .slice()
      .sort();
    return logs[72] - logs[8];
  };
  expect(width(1)).toBeGreaterThan(1.5 * width(0.01));
});

test("originForecast(…) prefers the place's own scale the more certain it is", () => {
  const own = (error: number): SegmentScale => ({
    place: "changzhou",
    index: 0,
    start: 2022,
    end: 2024,
    logScale: Math.log(3),
    gain: 1,
    error,
    tilt: 1
  });
  const at = (error: number) => median(draw({pooled: pooled(0, 0.5), own: [own(error)]}));
  expect(at(0.01)).toBeGreaterThan(at(2));
});

test("originForecast(…) starts from parameters that give what the typical ones give at the place's scale", () => {
  const {setup, space, places} = history;
  // One counting rule, and sources that do not err.
  const [rules, ...others] = setup.alternatives;
  const exact: History = {
    ...history,
    setup: {
      ...setup,
      alternatives: [{...rules, options: rules.options.slice(0, 1)}, ...others],
      sourceError: Object.fromEntries(
        Object.keys(setup.sourceError).map((key) => [key, 0])
      ) as typeof setup.sourceError
    }
  };
  const run = segmentRun(exact, origin.setup);
  const moved = new Float64Array(space.names.length);
  const out = new Float64Array(run.quiet.indicators.length * run.quiet.years.length);
  for (const scale of [1, 2]) {
    places.fill(space.typical, scale, setup.pooling.tilt.median, 0.5, moved);
    run.quiet.simulate({theta: moved, seed: 0, run: 0}, out);
    const known = [{pooled: pooled(Math.log(scale), 1e-6), own: []}];
    const [made] = originForecast(exact, origin, known, {seed: 1, draws: 200});
    expect((median(made) - start) / (run.read(out, 0, 0) - start)).toBeCloseTo(1, 1);
  }
});

test("originForecast(…) takes the scale of the past from the place's own numbers, whatever other places have", () => {
  const known = history.setup.alternatives[0].options.map((): KnownThen => {
    const scale: SegmentScale = {
      place: "changzhou",
      index: 0,
      start: 2022,
      end: 2024,
      logScale: Math.log(2),
      gain: 1,
      error: 0.01,
      tilt: 1
    };
    return {pooled: pooled(0, 0.5), own: [scale]};
  });
  const {segments} = history;
  expect(new Set(segments.map(({place}) => place)).size).toBeGreaterThan(1);
  const forecast = (kept: typeof segments) =>
    Array.from(
      originForecast({...history, segments: kept}, origin, known, {seed: 1, draws: 20})[0]
    );
  const own = segments.filter(({place}) => place === "changzhou");
  expect(forecast(own)).toEqual(forecast(segments));
});
