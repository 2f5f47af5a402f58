import {expect, test} from "vitest";
import {given} from "../../src/fit/fitProblem.js";
import {calibrationOf} from "../../src/fit/history.js";
import {learnAround} from "../../src/fit/learnAround.js";
import {prepareFit} from "../../src/fit/prepareFit.js";
import {surrogateProblem} from "../../src/inference/surrogate.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallProject} from "./fixture.js";

const project = smallProject();
const {problem} = prepareFit(project, calibrationOf(project, "fit"));
const d = problem.dimension;

function learned(options: {predictions: number; crossed: number}, stage = 2) {
  const random = createRandom(5);
  const particles = Float64Array.from({length: 50 * d}, () => random.normal() / 2);
  const lesson = learnAround(given(problem, 0), createRandom(1), particles, stage, options);
  for (let pauses = 1; ; pauses++) {
    const {done, value} = lesson.next();
    if (done) return {pauses, surrogate: value, particles};
  }
}

test("learnAround(problem, …) learns to tell within 3% what the pipeline gives around particles, and pauses every 100 predictions", () => {
  const {pauses, surrogate, particles} = learned({predictions: 1500, crossed: 16});
  expect(pauses).toBe(16);
  const quick = surrogateProblem(given(problem, 0), surrogate);
  const [right, near] = [new Float64Array(problem.data), new Float64Array(problem.data)];
  let squares = 0;
  for (let k = 0; k < 50; k++) {
    const z = particles.subarray(k * d, (k + 1) * d);
    given(problem, 0).predict(z, right);
    quick.predict(z, near);
    // What only other options need is not computed: nothing, in both.
    right.forEach((value, j) => {
      if (value === 0) expect(near[j]).toBe(0);
      else squares += Math.log(near[j] / value) ** 2 / (50 * right.length);
    });
  }
  expect(Math.sqrt(squares)).toBeLessThan(0.03);
  // Of another temperature it learns from other places.
  const few = {predictions: 300, crossed: 0};
  expect(learned(few, 1).surrogate).not.toEqual(learned(few, 2).surrogate);
  // Linear in the features it is less true.
  expect(learned(few).surrogate.crossed).toBe(0);
});
