import {expect, test} from "vitest";
import {liveModel} from "../../../reports/components/scenarios/liveModel.js";
import type {ModelReply, ModelRequest} from "../../../reports/components/scenarios/modelMessage.js";
import type {Project} from "../../../src/project/project.js";

const options = {runs: 8, seed: 1};

function setUp() {
  const sent: ModelRequest[] = [];
  const shown: number[] = [];
  let hear = (_: {data: ModelReply}) => {};
  const worker = {
    addEventListener: (type: string, listener: typeof hear) => {
      if (type === "message") hear = listener;
    },
    postMessage: (message: ModelRequest) => sent.push(message),
    terminate: () => undefined
  };
  const model = liveModel({
    worker: () => worker as unknown as Worker,
    project: async () => ({}) as Project
  });
  model.listen(({turn}) => shown.push(turn));
  const reply = (turn: number) =>
    hear({data: {type: "forecast", turn, stage: "preview", milliseconds: 1} as ModelReply});
  return {model, sent, shown, reply};
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("while a hand moves every answer on the way is shown, also one to an older question; none goes back", async () => {
  const {model, shown, reply} = setUp();
  model.start();
  await soon();
  for (let i = 0; i < 5; i++) model.ask({} as never, {...options, moving: true});
  reply(2);
  reply(4);
  reply(3);
  reply(5);
  expect(shown).toEqual([2, 4, 5]);
});

test("once the hand has let go only that question is answered; forget() wants none of what is on its way", async () => {
  const {model, shown, reply} = setUp();
  model.start();
  await soon();
  model.ask({} as never, {...options, moving: true});
  model.ask({} as never, options);
  reply(1);
  reply(2);
  model.forget();
  reply(2);
  expect(shown).toEqual([2]);
});

test("ask(…) starts the model once, and sends what is newest when it stands", async () => {
  const {model, sent} = setUp();
  for (let i = 0; i < 3; i++) model.ask({} as never, {...options, moving: true});
  await soon();
  expect(sent.map(({type}) => type)).toEqual(["load", "run"]);
  expect(sent[1]).toMatchObject({turn: 3});
});
