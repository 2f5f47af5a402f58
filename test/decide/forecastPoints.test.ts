import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {decisionQuestion} from "../../src/decide/decisionQuestion.js";
import {evaluatePoints} from "../../src/decide/evaluatePoints.js";
import {forecastPoints} from "../../src/decide/forecastPoints.js";
import {inputSpace} from "../../src/decide/inputSpace.js";
import {forecastPlan} from "../../src/index.js";
import {isMet} from "../../src/plan/isMet.js";
import {wilsonInterval} from "../../src/plan/wilsonInterval.js";

const project = loadProject("data");
const spaceOf = (of: typeof project) => inputSpace(of, decisionQuestion(of, {target: "T01"}, 1));

test("forecastPoints(space, inputs) meet a target as often as the forecast's runs, where independent inputs do not", async () => {
  const space = spaceOf(project);
  const points = forecastPoints(space, space.inputs, {samples: 1024, seed: 1});
  const values = await evaluatePoints(space.read, points);
  const met = values.filter((value) => isMet(value, space.compiled)).length;
  const {targets} = await forecastPlan(project, {runs: 1024, indicators: [], explain: false});
  const told = targets.find(({id}) => id === "T01")?.probability ?? Number.NaN;
  // The same particles and noise; only what the fit does not know is drawn otherwise.
  expect(Math.abs(met / 1024 - told)).toBeLessThan(0.025);
  const apart = wilsonInterval(met, 1024);
  const alone = forecastPoints({...space, asRun() {}}, space.inputs, {
    samples: 1024,
    seed: 1
  });
  const others = await evaluatePoints(space.read, alone);
  const share = others.filter((value) => isMet(value, space.compiled)).length / 1024;
  expect(share).toBeLessThan(apart.low);
});

test("forecastPoints(space, inputs) take other particles in the second half than in the first", () => {
  const space = spaceOf(project);
  const taken: number[] = [];
  const asRun = (run: number) => taken.push(run);
  const {count, dimensions, fill} = forecastPoints(
    {...space, particles: 5, asRun} as typeof space,
    space.inputs,
    {samples: 14, seed: 1}
  );
  for (let i = 0; i < count; i++) fill(i, new Float64Array(dimensions));
  expect(taken.map((run) => run % 5)).toEqual([0, 2, 0, 2, 0, 2, 0, 1, 3, 1, 3, 1, 3, 1]);
  // A particle that comes again comes with the noise of another run.
  expect(new Set(taken).size).toBe(14);
});

test("forecastPoints(space, inputs) without a fit fill the cube evenly, other axes at their middle", () => {
  const space = spaceOf({...project, fit: undefined} as typeof project);
  const [first] = space.inputs;
  const {count, dimensions, fill} = forecastPoints(space, [first], {samples: 256, seed: 1});
  const point = new Float64Array(dimensions);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    fill(i, point);
    sum += point[first.axes[0]];
    expect(point[dimensions - 1]).toBe(0.5);
  }
  expect(Math.abs(sum / count - 0.5)).toBeLessThan(0.005);
});
