import {expect, test} from "vitest";
import {chooseTerms} from "../../src/inference/chooseTerms.js";
import {followGuide} from "../../src/inference/followGuide.js";
import {guideAround} from "../../src/inference/guide.js";
import {conclude, learnFrom, startLesson} from "../../src/inference/lesson.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {curved, curvedPredictions, errors} from "./curvedProblem.js";

const known = curvedPredictions(2000, 0.7);
const lesson = startLesson(chooseTerms(curved, known, errors, 2));
learnFrom(lesson, curved, known);
const surrogate = conclude(lesson);
const likelihood = (z: Float64Array) => {
  const out = new Float64Array(3);
  curved.predict(z, out);
  return curved.logLikelihood(out);
};

test("followGuide(…) goes far, and ends where kinetic and posterior energy are nearly what they were", () => {
  const start = Float64Array.of(0.8, 0.7, -0.3);
  const guide = guideAround(curved, surrogate, start, 1);
  const follow = followGuide(curved, guide, 1);
  const random = createRandom(4);
  let [lost, way] = [0, 0];
  for (let k = 0; k < 100; k++) {
    random.seek(0, 0, 1, k);
    const z = start.slice();
    const energy = follow(z, random);
    lost += Math.abs(likelihood(z) - likelihood(start) - energy) / 100;
    way += z.reduce((sum, value, i) => sum + (value - start[i]) ** 2, 0) / 100;
  }
  expect(lost).toBeLessThan(0.3);
  expect(way).toBeGreaterThan(1);
});

test("followGuide(…) on the prior alone turns around it: |z|² + |v|² stays, and z has lost its way after a quarter of a turn", () => {
  const guide = {surrogate, directions: new Float64Array(0), lengths: new Float64Array(0)};
  const follow = followGuide(curved, guide, 0);
  const random = createRandom(4);
  const n = 2000;
  let [sum, squares] = [0, 0];
  for (let k = 0; k < n; k++) {
    random.seek(0, 0, 1, k);
    const z = Float64Array.of(3, 0, 0);
    expect(Math.abs(follow(z, random))).toBeLessThan(0.1);
    sum += z[0] / n;
    squares += z[1] ** 2 / n;
  }
  // z₀ = 3 cos(t), t = ε L, z₁ = v sin(t); with steps of 0.2 ± 20%, n of them with weight ln((n + 1) / n) up to 63.
  // So cos averages .282 and sin² .428; 2,000 draws tell them to ±.016 and ±.02.
  expect(Math.abs(sum / 3 - 0.282)).toBeLessThan(0.05);
  expect(Math.abs(squares - 0.428)).toBeLessThan(0.06);
});

test("followGuide(…) can be gone backwards: with the velocity turned round it leads to where it came from", () => {
  const start = Float64Array.of(0.5, -0.5, 0.2);
  const guide = guideAround(curved, surrogate, start, 1);
  const follow = followGuide(curved, guide, 1);
  // A stream that deals the same velocity, step and number of steps each time.
  const dealt = [0.3, -1.1, 0.7, 0.4, 0.6];
  const deal = (values: number[]) => {
    const rest = values.slice();
    const next = () => rest.shift() as number;
    return {normal: next, uniform: next} as unknown as ReturnType<typeof createRandom>;
  };
  const z = start.slice();
  follow(z, deal(dealt));
  // One step more or less of a path cannot be told from its ends: the velocity at its end is measured by a path of the same beginning.
  const far = z.slice();
  expect(Math.abs(far[0] - start[0])).toBeGreaterThan(0.05);
  const velocity = velocityAtEnd(start, dealt);
  follow(z, deal([...velocity.map((v) => -v), dealt[3], dealt[4]]));
  z.forEach((value, i) => {
    expect(value).toBeCloseTo(start[i], 9);
  });
});

/** The velocity at the end of a path, from a problem of the same slopes that remembers where it looked. */
function velocityAtEnd(start: Float64Array, dealt: number[]): number[] {
  const seen: Float64Array[] = [];
  const features = curved.features as NonNullable<PosteriorProblem["features"]>;
  const watched: PosteriorProblem = {
    ...curved,
    features: {
      ...features,
      pull(z, slopes, out) {
        features.pull(z, slopes, out);
        seen.push(Float64Array.from(z), out.slice());
      }
    }
  };
  const guide = guideAround(curved, surrogate, start, 1);
  const rest = dealt.slice();
  const next = () => rest.shift() as number;
  const stream = {normal: next, uniform: next} as unknown as ReturnType<typeof createRandom>;
  followGuide(watched, guide, 1)(start.slice(), stream);
  const step = 0.2 * (1 + 0.2 * (2 * dealt[3] - 1));
  const narrow = (v: ArrayLike<number>) =>
    [0, 1, 2].map((i) => {
      let value = v[i];
      for (let r = 0; r < guide.lengths.length; r++) {
        let along = 0;
        for (let j = 0; j < 3; j++) along += guide.directions[3 * r + j] * v[j];
        value += (guide.lengths[r] - 1) * along * guide.directions[3 * r + i];
      }
      return value;
    });
  let v = dealt.slice(0, 3);
  for (let at = 0; at < seen.length; at += 2) {
    const force = narrow([0, 1, 2].map((i) => seen[at + 1][i] - seen[at][i]));
    const share = at === 0 || at === seen.length - 2 ? step / 2 : step;
    v = v.map((value, i) => value + share * force[i]);
  }
  return v;
}

test("followGuide(…) goes from 1 to 63 steps, each doubling as likely as the next", () => {
  let asked = 0;
  const counted: PosteriorProblem = {
    ...curved,
    slopes(...given) {
      asked++;
      curved.slopes?.(...given);
    }
  };
  const guide = {surrogate, directions: new Float64Array(0), lengths: new Float64Array(0)};
  const follow = followGuide(counted, guide, 0);
  const steps = (uniform: number) => {
    const rest = [0.5, uniform];
    const dealt = {normal: () => 0.1, uniform: () => rest.shift() ?? 0};
    asked = 0;
    follow(Float64Array.of(0, 0, 0), dealt as unknown as ReturnType<typeof createRandom>);
    // The slope is asked for at the start and after every step.
    return asked - 1;
  };
  expect([0, 0.999 / 6, 1.001 / 6, 2.001 / 6, 3.001 / 6, 0.9999].map(steps)).toEqual([
    1, 1, 2, 4, 8, 63
  ]);
});
