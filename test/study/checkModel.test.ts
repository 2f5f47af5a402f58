import {expect, test} from "vitest";
import {entryClock} from "../../src/study/entryClock.js";
import {erlang} from "../../src/study/erlang.js";
import {refineStep} from "../../src/study/refineStep.js";
import {tunnel} from "../../src/study/tunnel.js";

const one = {states: ["A"], start: [8], steps: 1};
const two = {states: ["A", "B"], start: [8, 0], steps: 1};

test.each<[string, () => unknown, string]>([
  [
    "tunnel refuses a key of the model",
    () => tunnel({...one, step_: 1} as never, {state: "A", length: 2}),
    'unknown key of model: "step_"; one of step'
  ],
  [
    "tunnel refuses a key of a part of the model, once",
    () => tunnel({...one, exits: [{name: "out", hazrd: 0.1}]} as never, {state: "A", length: 2}),
    'unknown key of exits: "hazrd"; one of hazard'
  ],
  [
    "tunnel refuses a key of its transitions",
    () =>
      tunnel({...one, transitions: {values: [[1]], perod: 1}} as never, {state: "A", length: 2}),
    'unknown key of transitions: "perod"; one of period'
  ],
  [
    "erlang refuses a key of transitions that it replaces",
    () =>
      erlang(
        {
          ...two,
          transitions: {
            generator: true,
            values: [
              [0, 0],
              [0, 0]
            ],
            perod: 1
          }
        } as never,
        {state: "A", order: 2, mean: 1, to: "B"}
      ),
    'unknown key of transitions: "perod"; one of period'
  ],
  [
    "entryClock refuses a key of an entry",
    () => entryClock({...one, entries: [{name: "in", state: "A", amout: 1}]} as never, {length: 2}),
    'unknown key of entries: "amout"; one of amount'
  ],
  [
    "refineStep refuses a key of the model",
    () => refineStep({...one, sept: 1} as never, 2),
    'unknown key of model: "sept"; one of step'
  ],
  [
    "tunnel refuses what is no model",
    () => tunnel(null as never, {state: "A", length: 2}),
    "invalid model; not an object: null"
  ],
  [
    "tunnel refuses a model without start",
    () => tunnel({states: ["A"], steps: 1} as never, {state: "A", length: 2}),
    "invalid start; not an object: undefined"
  ],
  [
    "erlang refuses states that are none",
    () => erlang({...two, states: "AB"} as never, {state: "A", order: 2, mean: 1, to: "B"}),
    'invalid states; not a list of names: "AB"'
  ],
  [
    "refineStep refuses steps as text, which * would read",
    () => refineStep({...one, steps: "2"} as never, 2),
    "invalid steps; not an integer ≥ 0: 2"
  ],
  [
    "refineStep refuses parts beyond what a model may have",
    () => refineStep({...one, steps: 1e7} as never, 100),
    "invalid model; more than 50000000 numbers"
  ],
  [
    "refineStep refuses a thousand million parts",
    () => refineStep(one, 1e9),
    "invalid parts; not an integer in 1..100000: 1000000000"
  ],
  [
    "tunnel refuses a table that is none",
    () => tunnel({...one, exits: [{name: "out", hazard: "0.1"}]} as never, {state: "A", length: 2}),
    'invalid table; not a number or {by, values}: "0.1"'
  ],
  [
    "tunnel refuses a table of another length, which it would cut",
    () =>
      tunnel(
        {...one, exits: [{name: "out", hazard: {by: ["state"], values: [0.1, 0.2]}}]},
        {state: "A", length: 2}
      ),
    "invalid table; 1 values (state) are needed: 2"
  ],
  [
    "tunnel refuses text among its hazards",
    () =>
      tunnel(
        {...one, exits: [{name: "out", hazard: 0.1}]},
        {state: "A", length: 2, exits: {out: [0.1, "0.2"] as never}}
      ),
    'invalid out[1]; not ≥ 0 (1/yr): "0.2"'
  ],
  [
    "tunnel refuses a start of text, which + would join",
    () => tunnel(one, {state: "A", length: 2, start: ["1", 0] as never}),
    'invalid start[0]; not in [0, 1]: "1"'
  ],
  [
    "tunnel refuses a row of another length",
    () =>
      tunnel(
        {
          ...two,
          transitions: [
            [1, 0],
            [0, 1]
          ]
        },
        {state: "A", length: 1, rows: [[1]]}
      ),
    "invalid rows[0]; 2 numbers are needed: 1"
  ],
  [
    "erlang refuses a mean so short that its rate overflows",
    () => erlang(two, {state: "A", order: 2, mean: 5e-324, to: "B"}),
    "invalid rate of the delay; not finite: Infinity"
  ]
])("%s", (_, call, message) => {
  expect(call).toThrow(message);
});
