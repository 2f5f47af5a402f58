import {expect, test} from "vitest";
import {checkState} from "../../src/fit/checkState.js";
import type {FitProblem} from "../../src/fit/fitProblem.js";
import type {FitState} from "../../src/fit/fitState.js";

const problem = {dimension: 2, alternatives: [{options: [{}, {}]}]} as unknown as FitProblem;
const mode = (option: number) => ({option, z: [0, 1], total: 5, starts: [5, 6]});
const state = (): FitState => ({
  inputs: "a",
  seed: 1,
  particles: 2,
  modes: [mode(0), mode(1)],
  chains: [
    {
      temperature: 0.5,
      stage: 3,
      scale: 0.4,
      particles: [0, 1, 2, 3],
      // What has no likelihood at all is null in JSON.
      logLikelihood: [-1, null as never],
      history: [{temperature: 0.5, effectiveSampleSize: 2, acceptance: 0.3}],
      logEvidence: -4
    }
  ]
});

/** The state with one value replaced: `chains.0.stage`. */
function broken(path: string, value: unknown): FitState {
  const whole = state();
  const keys = path.split(".");
  const last = keys.pop() as string;
  const at = keys.reduce<Record<string, never>>((part, key) => part[key]!, whole as never);
  (at as Record<string, unknown>)[last] = value;
  return whole;
}

test("checkState(state, problem) lets through what a fit has written down", () => {
  expect(() => checkState(state(), problem)).not.toThrow();
});

test("checkState(state, problem) lets through what a chain has learned", () => {
  const lesson = {gram: [1, 0, 2], right: [3, 4]};
  expect(() => checkState(broken("chains.0.lesson", lesson), problem)).not.toThrow();
});

test.each<[string, unknown, string]>([
  ["chains.0.lesson", null, "invalid state.chains[0].lesson.gram; not a list: undefined"],
  [
    "chains.0.lesson",
    {gram: [1], right: [null]},
    "invalid state.chains[0].lesson.right[0]; not finite: null"
  ],
  ["modes", undefined, "invalid state.modes; not a list: undefined"],
  ["modes", [mode(0)], "invalid state.modes; 2 numbers are needed: 1"],
  ["modes.1", null, "invalid state.modes[1].option; not an integer in 1..1: undefined"],
  ["modes.1.option", 0, "invalid state.modes[1].option; not an integer in 1..1: 0"],
  ["modes.0.z", [0], "invalid state.modes[0].z; 2 numbers are needed: 1"],
  ["modes.0.z", [0, "1"], 'invalid state.modes[0].z[1]; not finite: "1"'],
  ["modes.0.total", null, "invalid state.modes[0].total; not finite: null"],
  ["modes.0.starts", 5, "invalid state.modes[0].starts; not a list: 5"],
  ["chains.0", null, "invalid state.chains[0]; not an object: null"],
  ["chains.0.temperature", 2, "invalid state.chains[0].temperature; not in [0, 1]: 2"],
  ["chains.0.stage", 0.5, "invalid state.chains[0].stage; not an integer in 0..1000000000: 0.5"],
  ["chains.0.scale", 0, "invalid state.chains[0].scale; not in (0, 1]: 0"],
  ["chains.0.particles", [0, 1, 2], "invalid state.chains[0].particles; 4 numbers are needed: 3"],
  ["chains.0.particles", [0, 1, 2, null], "invalid state.chains[0].particles[3]; not finite: null"],
  ["chains.0.logLikelihood", [-1], "invalid state.chains[0].particles; 2 numbers are needed: 4"],
  ["chains", undefined, "invalid state.chains; not a list: undefined"],
  ["chains.0.logLikelihood", [-1, "x"], 'invalid state.chains[0].logLikelihood; not a number: "x"'],
  ["chains.0.left", 2, 'invalid state.chains[0]; unknown: "left"'],
  ["chains.0.logEvidence", null, "invalid state.chains[0].logEvidence; not finite: null"],
  ["chains.0.history", [{}], "invalid state.chains[0].history.temperature; not finite: undefined"]
])("checkState refuses %s = %j", (path, value, message) => {
  expect(() => checkState(broken(path, value), problem)).toThrow(message);
});
