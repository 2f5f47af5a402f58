import {expect, test} from "vitest";
import {lessonOfPrior} from "../../src/fit/lessonOfPrior.js";
import {prepareFit} from "../../src/fit/prepareFit.js";
import {conclude} from "../../src/inference/lesson.js";
import {featuresOf, termCount, writeTerms} from "../../src/inference/surrogate.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallProject} from "./fixture.js";

const project = smallProject();
const {problem} = prepareFit(project, project.calibration!);
const {dimension: d, data: m} = problem;

test("lessonOfPrior(problem) explains nearly all that moves what the pipeline gives all over the prior, and is the same each time", () => {
  const lesson = lessonOfPrior(problem, {predictions: 600, products: 60});
  const surrogate = conclude(lesson);
  expect(surrogate.pairs).toHaveLength(120);
  const raw = new Float64Array(featuresOf(problem).size);
  const terms = new Float64Array(termCount(surrogate));
  const predicted = new Float64Array(m);
  const q = surrogate.outputs.length;
  const squares = new Float64Array(q);
  const mean = new Float64Array(q);
  const variance = new Float64Array(q);
  const random = createRandom(8);
  for (let k = 0; k < 100; k++) {
    const z = Float64Array.from({length: d}, () => random.normal());
    problem.predict(z, predicted);
    featuresOf(problem).fill(z, raw);
    writeTerms(surrogate, raw, terms);
    for (let j = 0; j < q; j++) {
      let ln = surrogate.constant[surrogate.outputs[j]];
      for (let t = 0; t < terms.length; t++) ln += terms[t] * surrogate.coefficients[t * q + j];
      const right = Math.log(predicted[surrogate.outputs[j]]);
      squares[j] += (ln - right) ** 2 / 100;
      mean[j] += right / 100;
      variance[j] += right ** 2 / 100;
    }
  }
  for (let j = 0; j < q; j++) variance[j] -= mean[j] ** 2;
  // Shares of the variance.
  const explained = [...squares.keys()]
    .map((j) => 1 - squares[j] / variance[j])
    .sort((x, y) => x - y);
  expect(explained[0]).toBeGreaterThan(0.6);
  expect(explained[Math.floor(q / 2)]).toBeGreaterThan(0.9);
  expect(lessonOfPrior(problem, {predictions: 600, products: 60})).toEqual(lesson);
});

test("lessonOfPrior(problem) weighs a twentieth of what particles teach later", () => {
  const lesson = lessonOfPrior(problem, {predictions: 400, products: 0});
  expect(lesson.gram[0]).toBeCloseTo(20, 9);
});
