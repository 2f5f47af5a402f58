import {expect, test} from "vitest";
import {liveModel} from "../../../reports/components/scenarios/liveModel.js";
import type {ModelReply, ModelRequest} from "../../../reports/components/scenarios/modelMessage.js";
import type {Project} from "../../../src/project/project.js";

const options = {runs: 8, seed: 1};

/** A page whose workers are played by the test: the first that is asked for makes previews. */
function setUp({previews = true, fails = 0} = {}) {
  const sent: ModelRequest[][] = [];
  const shown: string[] = [];
  const heard: ((event: {data: ModelReply}) => void)[] = [];
  let tries = 0;
  const model = liveModel({
    worker: () => {
      const requests: ModelRequest[] = [];
      sent.push(requests);
      return {
        addEventListener: (type: string, listener: (event: {data: ModelReply}) => void) => {
          if (type === "message") heard.push(listener);
        },
        postMessage: (message: ModelRequest) => requests.push(message)
      } as unknown as Worker;
    },
    project: async () => {
      if (tries++ < fails) throw new Error("no network");
      return {} as Project;
    },
    previews
  });
  model.listen((reply) =>
    shown.push(`${reply.type === "forecast" ? reply.stage : reply.type} ${reply.turn}`)
  );
  const reply = (turn: number, stage: "preview" | "whole" = "preview") =>
    heard[0]({data: {type: "forecast", turn, stage, milliseconds: 1} as ModelReply});
  const types = () => sent.map((requests) => requests.map(({type}) => type));
  return {model, sent, shown, reply, types};
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("while a hand moves every answer on the way is shown, also one to an older question; none goes back", async () => {
  const {model, shown, reply} = setUp();
  model.start();
  await soon();
  for (let i = 0; i < 5; i++) model.ask({} as never, {...options, moving: true});
  for (const turn of [2, 4, 3, 5]) reply(turn);
  expect(shown).toEqual(["preview 2", "preview 4", "preview 5"]);
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
  reply(2, "whole");
  expect(shown).toEqual(["preview 2"]);
});

test("a guess that comes after the whole forecast of the same question is not shown", async () => {
  const {model, shown, reply} = setUp();
  model.start();
  await soon();
  model.ask({} as never, options);
  reply(1, "whole");
  reply(1);
  expect(shown).toEqual(["whole 1"]);
});

test("ask(…) starts the model once, and sends what is newest when it stands", async () => {
  const {model, sent, types} = setUp();
  for (let i = 0; i < 3; i++) model.ask({} as never, {...options, moving: true});
  await soon();
  expect(types()).toEqual([["load", "preview"]]);
  expect(sent[0][1]).toMatchObject({question: {turn: 3}});
});

test("previews have a worker of their own, which no whole forecast keeps waiting; a hand that moves again stops the other", async () => {
  const {model, types} = setUp();
  model.ask({} as never, options);
  await soon();
  expect(types()).toEqual([
    ["load", "preview"],
    ["load", "whole"]
  ]);
  model.ask({} as never, {...options, moving: true});
  model.ask({} as never, {...options, moving: true});
  await soon();
  expect(types()).toEqual([
    ["load", "preview", "preview"],
    ["load", "whole", "stop"]
  ]);
});

test("a whole forecast that is still wanted becomes what previews are guessed from", async () => {
  const {model, reply, types} = setUp();
  model.ask({} as never, options);
  await soon();
  reply(1, "whole");
  await soon();
  expect(types()[0]).toEqual(["load", "preview", "know"]);
});

test("without previews there is one worker", async () => {
  const {model, types} = setUp({previews: false});
  model.ask({} as never, options);
  await soon();
  expect(types()).toEqual([["load", "whole"]]);
});

test("a model that could not be fetched says so, and is fetched again when it is asked again", async () => {
  const {model, shown, types} = setUp({fails: 1});
  model.ask({} as never, {...options, moving: true});
  await soon();
  expect(shown).toEqual(["failed 1"]);
  model.ask({} as never, {...options, moving: true});
  await soon();
  expect(types()).toEqual([["load", "preview"]]);
});
