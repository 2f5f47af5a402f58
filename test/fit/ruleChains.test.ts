import {expect, test} from "vitest";
import {type FitProblem, given} from "../../src/fit/fitProblem.js";
import type {FitBlock} from "../../src/fit/prepareMoves.js";
import {type ChainOptions, ruleChains} from "../../src/fit/ruleChains.js";
import {moveBlock} from "../../src/inference/moveParticles.js";
import type {TemperedState} from "../../src/inference/temperedState.js";
import {createRandom} from "../../src/quantity/randomStream.js";

/** One number of error 0.5 is seen as 1; under option o it is z_0 + shift_o: evidence N(1 − shift_o; 0, 1 + 0.25). */
const shifts = [0.5, 2.5, 40];
const prior = [0.2, 0.5, 0.3];
function problemOf(option: number | null): FitProblem {
  return {
    dimension: 2,
    data: 1,
    alternatives: [{options: shifts.map(() => ({}))}],
    predict(z: Float64Array, out: Float64Array) {
      out[0] = z[0];
    },
    logLikelihood: (predicted: Float64Array) =>
      Math.log(prior[option!]) - ((predicted[0] + shifts[option!] - 1) / 0.5) ** 2 / 2,
    with: ({options}: {options: (number | null)[]}) => problemOf(options[0])
  } as unknown as FitProblem;
}
const subject = {
  problem: problemOf(null),
  directions: Float64Array.of(1, 0),
  particles: 4000,
  seed: 3
};
const quiet: ChainOptions = {saved: [], onPause: async () => {}};

test("ruleChains(problem) gives every option its posterior probability, and as many particles", async () => {
  const {shares, options, sample, logEvidence} = await ruleChains(subject, quiet);
  const evidence = shifts.map((shift, o) => prior[o] * Math.exp(-((1 - shift) ** 2) / 2.5));
  const total = evidence.reduce((a, b) => a + b, 0);
  shifts.slice(0, 2).forEach((_, o) => {
    expect(Math.abs(shares[o] - evidence[o] / total)).toBeLessThan(0.03);
    const count = options.filter((option) => option === o).length;
    expect(Math.abs(count / 4000 - shares[o])).toBeLessThan(1 / 4000 + 1e-9);
    // Its posterior: mean (1 − shift) / (1 + 0.25).
    const own = Array.from(options.keys()).filter((k) => options[k] === o);
    const mean = own.reduce((sum, k) => sum + sample[2 * k], 0) / own.length;
    expect(Math.abs(mean - (1 - shifts[o]) / 1.25)).toBeLessThan(0.1);
  });
  // Of what is out of the question: −39² / 2.5, known to a few units and not to a hundred.
  expect(shares[2]).toBeLessThan(1e-200);
  expect(
    Math.abs(logEvidence[2] - logEvidence[0] - (Math.log(1.5) - 39 ** 2 / 2.5 + 0.1))
  ).toBeLessThan(6);
});

let asked = 0;
/** The same with a feature, of which its prediction is the exponential: what a surrogate can learn, and be guided by. */
function featured(option: number | null): FitProblem {
  const plain = problemOf(option);
  return {
    ...plain,
    observed: [{at: 0, alternative: 0, error: 0.5, halfWidth: 0, value: 1}],
    predict(z: Float64Array, out: Float64Array) {
      out[0] = Math.exp(z[0]);
    },
    logLikelihood: (predicted: Float64Array) =>
      // The first option is a twentieth as likely as its prior says.
      plain.logLikelihood(Float64Array.of(Math.log(predicted[0]))) -
      (option === 0 ? Math.log(20) : 0),
    features: {
      size: 1,
      fill(z: Float64Array, out: Float64Array) {
        asked++;
        out[0] = z[0];
      },
      pull(_: Float64Array, slopes: Float64Array, out: Float64Array) {
        out[0] = slopes[0];
        out[1] = 0;
      }
    },
    slopes(predicted: Float64Array, slopes: Float64Array, information: Float64Array) {
      slopes[0] = -(Math.log(predicted[0]) + shifts[option ?? 0] - 1) / 0.25;
      information[0] = 4;
    },
    with: ({options}: {options: (number | null)[]}) => featured(options[0])
  } as unknown as FitProblem;
}
const learning = {...subject, problem: featured(null), particles: 600};

test("ruleChains(problem) gives chains particles by the roots of what short ones find, and guides those of 200 particles and more", async () => {
  asked = 0;
  const {chains} = await ruleChains({...learning, particles: 1000}, quiet);
  const evidence = shifts.map((shift, o) => prior[o] * Math.exp(-((1 - shift) ** 2) / 2.5));
  const [first, second] = chains.map(({logLikelihood}) => logLikelihood.length);
  const asRoots = Math.sqrt(evidence[0] / 20 / evidence[1]);
  expect(Math.abs(first / second / asRoots - 1)).toBeLessThan(0.3);
  expect(asked).toBeGreaterThan(3000);
  asked = 0;
  await ruleChains({...learning, particles: 160}, quiet);
  expect(asked).toBe(0);
});

test("ruleChains(problem, {elsewhere}) is the same where others move the particles, by the guide that they are sent", async () => {
  const here = await ruleChains(learning, quiet);
  let sent = 0;
  const sweeps = new Set<string>();
  const guided: boolean[] = [];
  const there = await ruleChains(learning, {
    ...quiet,
    async elsewhere(block: FitBlock) {
      const {option, seed, ...moved} = structuredClone(block);
      guided.push(moved.guide !== undefined);
      if (moved.guide) {
        sent++;
        sweeps.add(`${moved.temperature < 1 ? "on the way" : "at the end"} ${moved.sweep}`);
      }
      moveBlock(given(featured(null), option), createRandom(seed), moved);
      return moved;
    }
  });
  expect(sent).toBeGreaterThan(100);
  // The short chains of 75 particles come first, and have no guide.
  expect(guided[0]).toBe(false);
  expect(guided.indexOf(true)).toBeGreaterThan(2 * 5 * 4);
  // One sweep on the way and twenty-eight at the end.
  expect(sweeps.size).toBe(1 + 28);
  expect(there).toEqual(here);
  // From one temperature to the next .9 of the particles stay effective, but for the last step, which may be shorter.
  const long = here.chains.filter(
    ({logLikelihood, history}) => logLikelihood.length >= 200 && history.length > 2
  );
  expect(long.length).toBeGreaterThan(0);
  for (const {history, logLikelihood} of long)
    for (const {effectiveSampleSize} of history.slice(0, -1))
      expect(effectiveSampleSize / logLikelihood.length).toBeCloseTo(0.9, 2);
});

test("ruleChains(problem, {saved}) learns the same where it goes on from an interruption in a long chain", async () => {
  const kept: TemperedState[][] = [];
  const whole = await ruleChains(learning, {
    saved: [],
    async onPause(chains) {
      kept.push(chains.slice());
    }
  });
  // Half-way through the last chain.
  const last = kept.filter((chains) => chains.length === kept.at(-1)?.length);
  const saved = last[Math.floor(last.length / 2)];
  expect(saved.at(-1)?.temperature).toBeGreaterThan(0);
  expect(saved.at(-1)?.temperature).toBeLessThan(1);
  expect(await ruleChains(learning, {...quiet, saved})).toEqual(whole);
});

test("ruleChains(problem, {saved}) goes on from an interruption to the same sample", async () => {
  const small = {...subject, particles: 160};
  let kept: TemperedState[] = [];
  let sweeps = 0;
  const whole = await ruleChains(small, {
    saved: [],
    async onPause(chains) {
      if (++sweeps === 30) kept = chains.slice();
    }
  });
  expect(kept.length).toBeGreaterThan(1);
  expect(await ruleChains(small, {...quiet, saved: kept})).toEqual(whole);
  const other = ruleChains({...small, particles: 320}, {...quiet, saved: kept});
  await expect(other).rejects.toThrow(/invalid state.chains\[0\]; 40 particles are needed: 20/);
});
