import {afterEach, expect, test, vi} from "vitest";
import {sideBySide} from "../../src/entries/batch.js";
import {compilePipeline, type Pipeline, type PipelineOptions} from "../../src/entries/pipeline.js";
import {drawParameters} from "../../src/pipeline/drawParameters.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {project} from "./fixture.js";

afterEach(() => vi.unstubAllGlobals());

type Draw = Parameters<Pipeline["simulate"]>[0];

const drawsOf = (pipeline: Pipeline, count: number): Draw[] =>
  Array.from({length: count}, (_, k) => ({
    theta: drawParameters(pipeline.space, createRandom(3)).draw(
      k,
      new Float64Array(pipeline.parameters.length)
    ),
    seed: 9,
    run: 100 + k
  }));

/** Runs one by one and together, of pipelines of their own. */
function both(options: PipelineOptions, make: (pipeline: Pipeline) => Draw[]) {
  const [alone, together] = [0, 1].map(() => compilePipeline(project, {...options, sideBySide}));
  const size = alone.indicators.length * alone.years.length;
  const draws = make(alone);
  const [expected, found] = [0, 1].map(() => draws.map(() => new Float64Array(size)));
  draws.forEach((draw, k) => {
    alone.simulate(draw, expected[k]);
  });
  together.simulateMany(draws, found);
  return {expected, found};
}

test("simulateMany(draws, outs) gives every draw the bits of simulate(draw, out)", () => {
  const {expected, found} = both({}, (pipeline) => drawsOf(pipeline, 41));
  expect(found).toEqual(expected);
});

test("simulateMany gives the same where some draws bring their own noise, pace or shift, are quiet, or have another seed", () => {
  const {expected, found} = both({until: 2028}, (pipeline) =>
    drawsOf(pipeline, 64).map((draw, k): Draw => {
      if (k < 16) return {...draw, processRun: 5, driverRun: k % 3};
      if (k < 32) return {...draw, pace: new Float64Array(16).fill(k / 40), shift: [0.5, -1]};
      if (k < 48) return {...draw, quiet: k === 40};
      return {...draw, seed: k === 50 ? 1 : 9};
    })
  );
  expect(found).toEqual(expected);
});

test("simulateMany gives the same with whole persons, without noise, and without WebAssembly", () => {
  for (const process of ["integer", "none"] as const) {
    const {expected, found} = both({process, until: 2027}, (pipeline) => drawsOf(pipeline, 8));
    expect(found).toEqual(expected);
  }
  vi.stubGlobal("WebAssembly", undefined);
  const {expected, found} = both({until: 2027}, (pipeline) => drawsOf(pipeline, 8));
  expect(found).toEqual(expected);
});

test("simulateMany gives the same where people retire at other ages in some draws", () => {
  const {expected, found} = both({until: 2027}, (pipeline) =>
    drawsOf(pipeline, 24).map((draw, k): Draw => {
      const theta = Float64Array.from(draw.theta);
      if (k === 3) theta[pipeline.parameters.indexOf("retirement.early")] = 0;
      if (k === 20) theta[pipeline.parameters.indexOf("age.awardTo")] -= 3;
      return {...draw, theta};
    })
  );
  expect(found).toEqual(expected);
});

test("simulateMany asks once where WebAssembly is forbidden, and gives the same", () => {
  let asked = 0;
  const forbidden = () => {
    asked++;
    throw new Error("forbidden by the page");
  };
  vi.stubGlobal("WebAssembly", {
    get Module() {
      return forbidden();
    }
  });
  const {expected, found} = both({until: 2026}, (pipeline) => drawsOf(pipeline, 48));
  expect(found).toEqual(expected);
  expect(asked).toBe(1);
});

test("simulateMany refuses fewer arrays than draws, and arrays that are too short", () => {
  const pipeline = compilePipeline(project, {until: 2026});
  const draws = drawsOf(pipeline, 2);
  expect(() => pipeline.simulateMany(draws, [])).toThrow(/invalid out; fewer than \d+ numbers: 0/);
  const short = draws.map(() => new Float64Array(1));
  expect(() => pipeline.simulateMany(draws, short)).toThrow("invalid out; fewer than");
});
