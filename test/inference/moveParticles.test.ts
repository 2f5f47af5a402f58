import {expect, test} from "vitest";
import {moveBlock, moveParticles, type ParticleBlock} from "../../src/inference/moveParticles.js";
import type {PosteriorProblem} from "../../src/inference/posteriorProblem.js";
import type {TemperedState} from "../../src/inference/temperedState.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** One coordinate, predicted as it is, of a likelihood N(1, ½²). */
const logLikelihood = (z: ArrayLike<number>) => -2 * (z[0] - 1) * (z[0] - 1);
const problem: PosteriorProblem = {
  dimension: 1,
  data: 1,
  predict: (z, out) => {
    out[0] = z[0];
  },
  logLikelihood,
  residuals: (predicted, out) => {
    out[0] = 2 * (predicted[0] - 1);
  }
};

function stateOf(n: number, temperature: number, scale: number): TemperedState {
  const random = createRandom(3);
  const particles = Float64Array.from({length: n}, (_, k) => random.seek(0, 0, 1, k).normal());
  return {
    stage: 0,
    temperature,
    scale,
    particles,
    logLikelihood: Float64Array.from(particles, (z) => logLikelihood([z])),
    history: [],
    logEvidence: 0
  };
}

function finish<R>(moves: Generator<undefined, R>): {pauses: number; result: R} {
  for (let pauses = 0; ; pauses++) {
    const {done, value} = moves.next();
    if (done) return {pauses, result: value as R};
  }
}

const along = {directions: Float64Array.of(1)};
const prior = {...along, mean: Float64Array.of(0), factor: Float64Array.of(1)};
const both = [prior, prior] as const;

test("moveParticles(…) at temperature 0 over the prior itself accepts every proposal, and pauses after at most 20 particles of a half", () => {
  const state = stateOf(50, 0, 0.5);
  const before = state.particles.slice();
  const {pauses, result} = finish(
    moveParticles(problem, state, createRandom(5), {sweep: 0, references: both})
  );
  expect(result.accepted).toBe(1);
  expect(pauses).toBe(3);
  state.particles.forEach((z, k) => {
    expect(z).not.toBe(before[k]);
    expect(state.logLikelihood[k]).toBe(logLikelihood([z]));
    // z' = √(1 − s²) z + s ξ: what is added is a normal number.
    expect(Math.abs((z - Math.sqrt(0.75) * before[k]) / 0.5)).toBeLessThan(5);
  });
});

test("moveParticles(…) is the same for the same sweep, and other for the next", () => {
  const after = (sweep: number) => {
    const state = stateOf(20, 1, 0.5);
    finish(moveParticles(problem, state, createRandom(5), {sweep, references: both}));
    return [...state.particles];
  };
  expect(after(0)).toEqual(after(0));
  expect(after(0)).not.toEqual(after(1));
});

test("moveParticles(…, {handOver}) asks once for all blocks, and others move them alike", () => {
  const [here, there] = [stateOf(50, 1, 0.5), stateOf(50, 1, 0.5)];
  const accepted = finish(
    moveParticles(problem, here, createRandom(5), {sweep: 2, references: both})
  ).result;
  const handed: ParticleBlock[] = [];
  const handOver = (blocks: readonly ParticleBlock[]) => void handed.push(...blocks);
  const moves = moveParticles(problem, there, createRandom(5), {
    sweep: 2,
    references: both,
    handOver
  });
  expect(moves.next()).toEqual({done: false, value: undefined});
  expect(handed.map(({first, logLikelihood}) => [first, logLikelihood.length])).toEqual([
    [0, 20],
    [20, 5],
    [25, 20],
    [45, 5]
  ]);
  for (const each of handed.reverse()) moveBlock(problem, createRandom(5), each);
  expect(moves.next()).toEqual({done: true, value: accepted});
  expect(there).toEqual(here);
});

test("moveParticles(…) leads to the posterior whatever the reference: N(0.8, 0.2) of N(0, 1) and N(1, ½²)", () => {
  // Precision 1 + 4 = 5, mean 4 / 5. At temperature ½: precision 3, mean 2 / 3.
  for (const [temperature, mean, variance] of [
    [1, 0.8, 0.2],
    [0.5, 2 / 3, 1 / 3]
  ])
    for (const reference of [
      prior,
      {...along, mean: Float64Array.of(0.5), factor: Float64Array.of(0.7)}
    ]) {
      const n = 1000;
      const state = stateOf(n, temperature, 0.8);
      const random = createRandom(11);
      for (let sweep = 0; sweep < 25; sweep++)
        finish(moveParticles(problem, state, random, {sweep, references: [reference, prior]}));
      const found = state.particles.reduce((sum, z) => sum + z / n, 0);
      const spread = state.particles.reduce((sum, z) => sum + (z - found) ** 2 / n, 0);
      // Five standard errors.
      expect(Math.abs(found - mean)).toBeLessThan(5 * Math.sqrt(variance / n));
      expect(Math.abs(spread / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    }
});

/** The same, which its own coordinate as feature guides; ln of its prediction is the coordinate. */
const guided: PosteriorProblem = {
  ...problem,
  predict: (z, out) => {
    out[0] = Math.exp(z[0]);
  },
  logLikelihood: (p) => logLikelihood([Math.log(p[0])]),
  features: {
    size: 1,
    fill: (z, out) => {
      out[0] = z[0];
    },
    pull: (_, slopes, out) => out.set(slopes)
  },
  slopes(p, slopes, information) {
    slopes[0] = -4 * (Math.log(p[0]) - 1);
    information[0] = 4;
  }
};
/** ln prediction = constant + b z: right with 0 and 1. */
const surrogateOf = (constant: number, b: number) => ({
  used: Int32Array.of(0),
  mean: Float64Array.of(0),
  deviation: Float64Array.of(1),
  pairs: new Int32Array(0),
  outputs: Int32Array.of(0),
  constant: Float64Array.of(constant),
  coefficients: Float64Array.of(0, b)
});

test("moveParticles(…, {guide}) leads to the posterior whatever the surrogate, and nearly always is accepted where it is right", () => {
  const n = 1000;
  const shares = [surrogateOf(0, 1), surrogateOf(-0.4, 0.7)].map((surrogate) => {
    const state = stateOf(n, 1, 0.8);
    const random = createRandom(11);
    let accepted = 0;
    for (let sweep = 0; sweep < 25; sweep++) {
      const guide = {surrogate, directions: Float64Array.of(1), lengths: Float64Array.of(0.5)};
      const {result} = finish(moveParticles(guided, state, random, {sweep, guide}));
      accepted += result.accepted / 25;
    }
    const found = state.particles.reduce((sum, z) => sum + z / n, 0);
    const spread = state.particles.reduce((sum, z) => sum + (z - found) ** 2 / n, 0);
    expect(Math.abs(found - 0.8)).toBeLessThan(5 * Math.sqrt(0.2 / n));
    expect(Math.abs(spread / 0.2 - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    state.particles.forEach((z, k) => {
      expect(state.logLikelihood[k]).toBeCloseTo(logLikelihood([z]), 12);
    });
    return accepted;
  });
  expect(shares[0]).toBeGreaterThan(0.97);
  expect(shares[1]).toBeGreaterThan(0.3);
  expect(shares[1]).toBeLessThan(0.95);
});

test("moveParticles(…, {guide}) tells where the guide led, also what was not accepted, and what is predicted there", () => {
  const state = stateOf(50, 1, 0.8);
  const guide = {
    surrogate: surrogateOf(-0.4, 0.7),
    directions: Float64Array.of(1),
    lengths: Float64Array.of(0.5)
  };
  const {result} = finish(moveParticles(guided, state, createRandom(11), {sweep: 0, guide}));
  const z = result.seen.flatMap((each) => [...each.z]);
  const predicted = result.seen.flatMap((each) => [...each.predicted]);
  expect(z).toHaveLength(50);
  predicted.forEach((value, k) => {
    expect(value).toBe(Math.exp(z[k]));
  });
  const moved = z.filter((value) => state.particles.includes(value));
  expect(moved.length / 50).toBeCloseTo(result.accepted, 12);
  expect(result.accepted).toBeLessThan(1);
});

test("moveParticles(…, {guide}) neither asks the problem nor teaches where a path went astray", () => {
  const state = stateOf(50, 1, 0.8);
  // A surrogate sixty times as steep as the problem, and steps as long as if nothing held: paths that fly off.
  const guide = {
    surrogate: surrogateOf(0, 60),
    directions: Float64Array.of(1),
    lengths: Float64Array.of(1)
  };
  let asked = 0;
  const watched = {
    ...guided,
    predict(z: Float64Array, out: Float64Array) {
      asked++;
      expect(Math.abs(z[0])).toBeLessThan(50);
      guided.predict(z, out);
    }
  };
  const {result} = finish(moveParticles(watched, state, createRandom(11), {sweep: 0, guide}));
  expect(asked).toBeLessThan(50);
  expect(result.seen.reduce((sum, {z}) => sum + z.length, 0)).toBe(asked);
});

test("moveBlock(problem, random, block) refuses a block that nothing leads", () => {
  const block = {temperature: 1, stage: 0, scale: 1, sweep: 0, first: 0, accepted: 0};
  const empty = {z: new Float64Array(0), predicted: new Float64Array(0)};
  const lost = {
    ...block,
    seen: empty,
    particles: Float64Array.of(0),
    logLikelihood: Float64Array.of(0)
  };
  expect(() => moveBlock(problem, createRandom(1), lost)).toThrow(
    "a block needs a guide or a reference, got none"
  );
});

test("moveParticles(…) goes along the directions of the reference, and across them by the prior", () => {
  const sum: PosteriorProblem = {
    dimension: 2,
    data: 1,
    predict: (z, out) => {
      out[0] = z[0] + z[1];
    },
    logLikelihood: (p) => -2 * (p[0] - 1) ** 2,
    residuals: (p, out) => {
      out[0] = 2 * (p[0] - 1);
    }
  };
  // u = (z₀ + z₁)/√2 has precision 1 + 4·2 = 9 and mean 4 √2 / 9; v = (z₀ − z₁)/√2 stays N(0, 1).
  const n = 1000;
  const random = createRandom(4);
  const particles = Float64Array.from({length: 2 * n}, (_, k) => random.seek(0, 0, 1, k).normal());
  const logLikelihoods = Float64Array.from(
    {length: n},
    (_, k) => -2 * (particles[2 * k] + particles[2 * k + 1] - 1) ** 2
  );
  const state = {...stateOf(n, 1, 0.7), particles, logLikelihood: logLikelihoods};
  const reference = {
    directions: Float64Array.of(Math.SQRT1_2, Math.SQRT1_2),
    mean: Float64Array.of(0.5),
    factor: Float64Array.of(0.4)
  };
  for (let sweep = 0; sweep < 25; sweep++)
    finish(moveParticles(sum, state, random, {sweep, references: [reference, reference]}));
  const of = (sign: number) => {
    const values = Array.from(
      {length: n},
      (_, k) => (state.particles[2 * k] + sign * state.particles[2 * k + 1]) / Math.SQRT2
    );
    const mean = values.reduce((a, b) => a + b / n, 0);
    return {mean, variance: values.reduce((a, b) => a + (b - mean) ** 2 / n, 0)};
  };
  const [u, v] = [of(1), of(-1)];
  expect(Math.abs(u.mean - (4 * Math.SQRT2) / 9)).toBeLessThan(5 / 3 / Math.sqrt(n));
  expect(Math.abs(u.variance * 9 - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  expect(Math.abs(v.mean)).toBeLessThan(5 / Math.sqrt(n));
  expect(Math.abs(v.variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
});
