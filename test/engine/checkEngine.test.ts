import {expect, test} from "vitest";
import {readResult} from "../../src/engine/readResult.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";

test.each<[string, () => unknown, string]>([
  [
    "run(model)",
    () => run({states: ["A"], start: [8], steps: 1} as never, {} as never),
    "invalid engine; a model must be compiled: call compile(model) first"
  ],
  [
    "run(null)",
    () => run(null as never, {} as never),
    "invalid engine; a model must be compiled: call compile(model) first"
  ],
  [
    "createWorkspace(model)",
    () => createWorkspace({states: ["A"], start: [8], steps: 1} as never),
    "invalid engine; a model must be compiled: call compile(model) first"
  ],
  [
    "readResult(undefined)",
    () => readResult(undefined as never, {} as never),
    "invalid engine; a model must be compiled: call compile(model) first"
  ]
])("%s says that a model must be compiled", (_, call, message) => {
  expect(call).toThrow(message);
});
