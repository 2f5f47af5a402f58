import {expect, test} from "vitest";
import {segmentRun} from "../../src/fit/segmentRun.js";
import type {Figure} from "../../src/project/figure.js";
import {indexFigures} from "../../src/project/figureIndex.js";
import {smallHistory} from "./fixture.js";

const source = smallHistory();
const [segment] = source.setup.places[0].segments;

/** The run of one observation, whose figure is changed. */
function runOf(role: string, change: Partial<Figure>) {
  const [figure] = source.project.figures;
  const figures = indexFigures([{...figure, ...change, id: "X"}, ...source.project.figures]);
  return segmentRun({...source, figures}, {...segment, observations: [{figure: "X", role}]});
}

/** An output in which the wanted indicator is 100 × years since the start. */
function ramp(run: ReturnType<typeof segmentRun>) {
  const years = run.quiet.years.length;
  return Float64Array.from(
    {length: run.quiet.indicators.length * years},
    (_, i) => 100 * (i % years)
  );
}

test("segmentRun(source, segment) reads a stock between year ends straight between them", () => {
  const stock = {periodKind: "stock"} as const;
  const end = runOf("highSkilled", {...stock, period: "2024-12-31"});
  expect([end.start, end.end]).toEqual([2022, 2024]);
  expect(end.read(ramp(end), 0, 0)).toBeCloseTo(200, 9);
  const middle = runOf("highSkilled", {...stock, period: "2024-06-30"});
  expect(middle.read(ramp(middle), 0, 0)).toBeCloseTo(100 * (middle.end - 2022), 9);
  expect(middle.read(ramp(middle), 0, 0)).toBeCloseTo(150, 0);
});

test("segmentRun(source, segment) reads a flow in its year, and its part of the year", () => {
  const flow = {periodKind: "flow"} as const;
  const whole = runOf("highSkilledAdded", {...flow, period: "2024"});
  expect(whole.read(ramp(whole), 0, 0)).toBe(200);
  const part = runOf("highSkilledAdded", {...flow, period: "2024-01/2024-09"});
  expect(part.read(ramp(part), 0, 0)).toBe(150);
  const first = runOf("highSkilledAdded", {...flow, period: "2023-01/2023-03"});
  expect(first.read(ramp(first), 0, 0)).toBe(25);
});

test("segmentRun(source, segment) gives each counting rule its own indicator", () => {
  const run = runOf("highSkilled", {periodKind: "stock", period: "2024-12-31"});
  const {options} = source.setup.alternatives[0];
  expect(run.observations[0].indicators.map((i) => run.quiet.indicators[i].id)).toEqual(
    options.map(({indicators}) => indicators.highSkilled)
  );
});

test("segmentRun(source, segment) refuses what it cannot place", () => {
  expect(() => runOf("highSkilled", {periodKind: "stock", period: "2022-12-31"})).toThrow(
    "invalid observation; not after the start of its segment: X"
  );
  expect(() => runOf("heads", {})).toThrow(/^unknown role: "heads"; one of /);
});
