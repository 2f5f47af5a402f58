import {expect, test} from "vitest";
import {runsAhead} from "../../src/pipeline/runsAhead.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {syntheticPipeline} from "../verdict/synthetic.js";

const pipelines = [syntheticPipeline("published", 50, 1), syntheticPipeline("other", 50, 2)];
const {parameters, space} = pipelines[0];
const picks = pipelines.map(() => (all: Float64Array) => all);
const random = createRandom(2);
const drawn: number[] = [];
const source = {
  id: "test",
  parameters,
  draw(run: number, out: Float64Array) {
    drawn.push(run);
    space.typical.forEach((value, i) => {
      out[i] = value * (1 + 0.1 * random.seek(run, i, 1, 0).uniform());
    });
  }
} as unknown as Parameters<typeof runsAhead>[1]["source"];

test("runsAhead(pipelines, options).make(run) gives run r of every pipeline in any order, each drawn once where asked for in order", () => {
  const ahead = runsAhead(pipelines, {source, picks, seed: 7, runs: 40});
  const order = [...Array(40).keys(), 3, 39, 17];
  drawn.length = 0;
  for (const run of order) {
    const {numbers, outs, drawn: theta} = ahead.make(run);
    expect(ahead.drawn(run)).toBe(theta);
    const expected = pipelines.map(({simulate, indicators, years}) => {
      const out = new Float64Array(indicators.length * years.length);
      simulate({theta, seed: 7, run}, out);
      return out;
    });
    expect(outs).toEqual(expected);
    expect([...numbers]).toEqual(expected.flatMap((out) => [...out]));
  }
  expect(drawn.slice(0, 40)).toEqual([...Array(40).keys()]);
  expect(Math.max(...drawn)).toBe(39);
});

test("runsAhead makes no run from the number of runs on, and knows only what it made last", () => {
  const ahead = runsAhead(pipelines, {source, picks, seed: 7, runs: 5});
  expect(ahead.drawn(0)).toBeNull();
  drawn.length = 0;
  ahead.make(3);
  expect(drawn).toEqual([3, 4]);
  expect(ahead.drawn(2)).toBeNull();
  expect(ahead.drawn(4)).not.toBeNull();
});
