import {expect, test} from "vitest";
import type {ModelReply} from "../../../reports/components/scenarios/modelMessage.js";
import {previewAnswers} from "../../../reports/components/scenarios/previewAnswers.js";
import {wholeAnswers} from "../../../reports/components/scenarios/wholeAnswers.js";
import type {Scenario} from "../../../src/project/scenario.js";
import type {Forecast} from "../../../src/verdict/forecastSchema.js";

/** What was asked for: the scenario's id and, of a preview, its runs. */
type Asked = [id: string, few: number | undefined];

/** Forecasts that the test lets come one by one, on a clock that it moves. */
function setUp() {
  const asked: Asked[] = [];
  const told: string[] = [];
  const pending: {made: () => void; failed: (fault: unknown) => void}[] = [];
  let clock = 0;
  const means = {
    compute: (
      {scenario}: {scenario: Scenario},
      {few, signal}: {few?: number; signal?: AbortSignal}
    ) =>
      new Promise<Forecast>((resolve, reject) => {
        asked.push([scenario.id, few]);
        const forecast = {targets: [], indicators: [], runs: few ?? 2048} as unknown as Forecast;
        pending.push({made: () => resolve(forecast), failed: reject});
        signal?.addEventListener("abort", () => reject(signal.reason));
      }),
    reply: (reply: ModelReply) =>
      told.push(`${reply.type === "forecast" ? reply.stage : reply.message} ${reply.turn}`),
    now: () => clock,
    waiting: async () => undefined
  };
  /** Lets the forecast that is being made come, after so many milliseconds. */
  const finish = async (milliseconds = 30) => {
    clock += milliseconds;
    pending.shift()?.made();
    await soon();
  };
  const fail = async (message: string) => {
    pending.shift()?.failed(new Error(message));
    await soon();
  };
  return {means, asked, told, finish, fail};
}

/** Everything that can go on without a forecast that is made has gone on. */
const soon = () => new Promise((resolve) => setImmediate(resolve));
const question = (turn: number) => ({
  turn,
  scenario: {id: `scenario ${turn}`} as Scenario,
  runs: 2048,
  seed: 1
});
const known = (id: string) => ({
  scenario: {id} as Scenario,
  whole: {runs: 2048, seed: 1, targets: [], indicators: []} as unknown as Forecast
});

test("of 60 questions without a pause every answer that was begun is told, each to the newest question that there was", async () => {
  const {means, told, finish} = setUp();
  const answers = previewAnswers(means);
  const newest: number[] = [];
  for (let turn = 1; turn <= 60; turn++) {
    answers.ask(question(turn));
    if (turn % 7 !== 0) continue;
    await finish();
    newest.push(turn);
  }
  // The first began at once; each of the others takes up what was newest when the one before was told.
  const begun = [1, ...newest.slice(0, -1)];
  expect(told).toEqual(begun.map((turn) => `preview ${turn}`));
});

test("a question is not kept waiting by more than one trial, and trials go on when nobody asks", async () => {
  const {means, asked, told, finish} = setUp();
  const answers = previewAnswers(means);
  answers.know(known("base"));
  answers.ask(question(1));
  await finish();
  await finish();
  expect(asked.slice(0, 3)).toEqual([
    ["base", 24],
    ["scenario 1", 24],
    ["base", 48]
  ]);
  expect(told).toEqual(["preview 1"]);
});

test("runs of a preview grow where they take little, shrink where they take long, and are those that the anchor has", async () => {
  const {means, asked, finish} = setUp();
  const answers = previewAnswers(means);
  answers.know(known("base"));
  for (const milliseconds of [300, 300, 30, 15]) await finish(milliseconds);
  // The last trial took 15 ms on 48 runs: 96 are made ready.
  expect(asked.at(-1)).toEqual(["base", 96]);
  await finish();
  answers.ask(question(1));
  await finish(200);
  answers.ask(question(2));
  await finish(200);
  answers.ask(question(3));
  await finish();
  expect(asked.slice(-3)).toEqual([
    ["scenario 1", 96],
    ["scenario 2", 48],
    ["scenario 3", 24]
  ]);
});

test("until a new anchor is ready the old one serves, so that a question never waits for it", async () => {
  const {means, asked, told, finish} = setUp();
  const answers = previewAnswers(means);
  answers.know(known("base"));
  for (let i = 0; i < 4; i++) await finish();
  answers.ask(question(1));
  answers.know(known("later"));
  await finish();
  expect(told).toEqual(["preview 1"]);
  expect(asked.slice(-2)).toEqual([
    ["scenario 1", 48],
    ["later", 24]
  ]);
});

test("what cannot be answered is told, and the next question is answered", async () => {
  const {means, told, finish, fail} = setUp();
  const answers = previewAnswers(means);
  answers.ask(question(1));
  await fail("no such lever");
  answers.ask(question(2));
  await finish();
  expect(told).toEqual(["no such lever 1", "preview 2"]);
});

test("of whole forecasts the newest is made, a stopped one is not told", async () => {
  const {means, asked, told, finish, fail} = setUp();
  const answers = wholeAnswers(means);
  answers.ask(question(1));
  answers.ask(question(2));
  await soon();
  await finish();
  await finish();
  answers.ask(question(3));
  answers.stop();
  await soon();
  expect(asked.map(([id]) => id)).toEqual(["scenario 1", "scenario 2", "scenario 3"]);
  expect(told).toEqual(["whole 2"]);
  await finish();
  answers.ask(question(4));
  await fail("no such lever");
  expect(told).toEqual(["whole 2", "no such lever 4"]);
});
