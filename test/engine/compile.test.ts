import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";

const good: Model = {
  states: ["junior", "senior"],
  ages: {from: 20, to: 22},
  groups: ["local", "other"],
  start: {by: ["state", "group", "age"], values: new Array(12).fill(1)},
  steps: 2
};

const spread = {by: ["group" as const, "age" as const], values: [1, 0, 0, 0, 0, 0]};

// Each is a wrong model and what must be said about it.
const wrong: [string, unknown, string][] = [
  ["no model", null, "invalid model; not an object: null"],
  ["no states", {...good, states: []}, "invalid states; not a list of names: []"],
  ["a state twice", {...good, states: ["a", "a"]}, 'invalid states; named twice: "a"'],
  ["steps", {...good, steps: 1.5}, "invalid steps; not an integer ≥ 0: 1.5"],
  ["a step of NaN", {...good, step: Number.NaN}, "invalid step; not in (0, 100] years: NaN"],
  ["too large", {...good, steps: 1e9}, "invalid model; more than 50000000 numbers"],
  ["ages", {...good, ages: {from: 20, to: 10}}, "invalid ages; not from ≤ to: 20..10"],
  [
    "last",
    {...good, ages: {from: 20, to: 22, last: "opn"}},
    'unknown last age cell: "opn"; one of open, closed'
  ],
  ["start too short", {...good, start: [1]}, "invalid start; 2 values (state) are needed: 1"],
  ["start not a table", {...good, start: "all"}, "invalid start; not persons by state: all"],
  [
    "start coarse",
    {...good, start: [1, 1]},
    "invalid start; must name age and group, or have a spread"
  ],
  [
    "start negative",
    {
      ...good,
      start: {by: ["state", "group", "age"], values: [1, 1, 1, 1, -2, ...new Array(7).fill(1)]}
    },
    "invalid start; junior, other, age 21, not ≥ 0 (person): -2"
  ],
  [
    "hazard infinite",
    {...good, exits: [{name: "death", hazard: Infinity}]},
    "invalid death; not ≥ 0 (1/yr): Infinity"
  ],
  [
    "hazard of text",
    {...good, exits: [{name: "death", hazard: {by: ["age"], values: [0, "0.1", 0]}}]},
    "invalid death; age 21, not ≥ 0 (1/yr): 0.1"
  ],
  [
    "hazard short",
    {...good, exits: [{name: "death", hazard: {by: ["age", "group"], values: [0]}}]},
    "invalid death; 6 values (age × group) are needed: 1"
  ],
  [
    "dimension",
    {...good, exits: [{name: "death", hazard: {by: ["aged"], values: [0]}}]},
    'unknown dimension: "aged"; one of age'
  ],
  [
    "unit",
    {...good, exits: [{name: "death", hazard: {by: [], values: [0.1], unit: "1"}}]},
    "invalid death; unit must be 1/yr: 1"
  ],
  [
    "person-times",
    {
      ...good,
      transfers: [
        {name: "t", from: "junior", amount: {by: [], values: [9], unit: "person-time/yr"}}
      ]
    },
    "invalid t; unit must be person/yr: person-time/yr; convert it with a declared factor first"
  ],
  [
    "name twice",
    {
      ...good,
      exits: [
        {name: "a", hazard: 0},
        {name: "a", hazard: 0}
      ]
    },
    'invalid model; named twice: "a"'
  ],
  [
    "share",
    {...good, scheduled: [{name: "retire", share: 1.2}]},
    "invalid retire; not in [0, 1] (1): 1.2"
  ],
  [
    "state of an entry",
    {...good, entries: [{name: "in", state: "seniro", amount: 1, spread}]},
    'unknown state: "seniro"; one of senior, junior'
  ],
  [
    "prototype",
    {...good, entries: [{name: "in", state: "__proto__", amount: 1, spread}]},
    'unknown state: "__proto__"'
  ],
  [
    "no amount",
    {...good, entries: [{name: "in", state: "senior", spread}]},
    "invalid in; exactly one of amount, per, topUp, rule is needed"
  ],
  [
    "no spread",
    {...good, entries: [{name: "in", state: "senior", amount: 1}]},
    "invalid in; how people spread over age and group must be given"
  ],
  [
    "spread of zeros",
    {...good, spreads: {s: {by: ["age"], values: [0, 0, 0]}}},
    "invalid spread.s; weights must have a sum > 0: 0"
  ],
  [
    "unknown spread",
    {
      ...good,
      spreads: {young: spread},
      entries: [{name: "in", state: "senior", amount: 1, spread: "yung"}]
    },
    'unknown spread: "yung"; one of young'
  ],
  [
    "unknown rule",
    {...good, transfers: [{name: "t", from: "junior", to: "senior", rule: "gap"}]},
    'unknown rule (t): "gap"; there are none'
  ],
  [
    "same state",
    {...good, transfers: [{name: "t", from: "junior", to: "junior", amount: 1}]},
    'invalid t; from and to are the same state: "junior"'
  ],
  [
    "limit of a name",
    {...good, limits: [{name: "cap", flows: ["rise"], capacity: 1}]},
    'unknown flow (cap.flows): "rise"; there are none'
  ],
  [
    "row",
    {
      ...good,
      transitions: [
        [0.6, 0.6],
        [0, 1]
      ]
    },
    "invalid row of transitions; sum above 1: junior: 1.2"
  ],
  [
    "two rests",
    {
      ...good,
      transitions: [
        ["rest", "rest"],
        [0, 1]
      ]
    },
    'invalid row of transitions; more than one "rest": junior'
  ],
  [
    "complement",
    {
      ...good,
      transitions: {
        by: ["step", "age"],
        values: [
          [
            [
              ["rest", 1],
              [0, 1]
            ],
            [
              [0, 1],
              [0, 1]
            ],
            [
              [0, 1],
              [0, 1]
            ]
          ],
          [
            [
              [0, 1],
              [0, 1]
            ],
            [
              ["rest", 1.01],
              [0, 1]
            ],
            [
              [0, 1],
              [0, 1]
            ]
          ]
        ]
      }
    },
    "invalid row of transitions; not in [0, 1]: junior, cycle 1, age 21: 1.01"
  ],
  [
    "complement below 0",
    {
      ...good,
      states: ["a", "b", "c"],
      start: {by: ["state", "group", "age"], values: new Array(18).fill(0)},
      transitions: [
        ["rest", 0.7, 0.7],
        [0, 1, 0],
        [0, 0, 1]
      ]
    },
    "invalid row of transitions; complement below 0: a: -0.39"
  ],
  [
    "generator",
    {
      ...good,
      transitions: {
        generator: true,
        values: [
          ["rest", -1],
          [0, "rest"]
        ]
      }
    },
    "invalid row of transitions; a rate is not ≥ 0: junior: -1"
  ],
  [
    "regroup",
    {
      ...good,
      regroup: [
        [0.5, 0.4],
        [0, 1]
      ]
    },
    "invalid row of regroup; sum not 1: local: 0.9"
  ],
  [
    "both",
    {
      ...good,
      transitions: [
        [1, 0],
        [0, 1]
      ],
      moves: [{from: "junior", to: "senior", probability: 0.1}]
    },
    "invalid moves; give probabilities in transitions or in moves, not in both"
  ],
  [
    "duration",
    {...good, programmes: [{name: "p", duration: 0, amount: 1, to: [], spread}]},
    "invalid p.duration; not between one step (1 years) and 10,000 steps: 0"
  ],
  [
    "shares",
    {
      ...good,
      programmes: [
        {
          name: "p",
          duration: 1,
          amount: 1,
          to: [
            {state: "junior", share: 0.7},
            {state: "senior", share: 0.7}
          ],
          spread
        }
      ]
    },
    "invalid p.to; shares sum above 1 at step 0: 1.4"
  ],
  [
    "initial",
    {...good, programmes: [{name: "p", duration: 2, amount: 1, to: [], spread, initial: [5]}]},
    "invalid p.initial; one number for each of 2 slots of a constant duration: 1"
  ],
  ["dispersion", {...good, dispersion: 0.5}, "invalid dispersion; not ≥ 1 (1): 0.5"]
];

for (const [what, model, message] of wrong)
  test(`compile(model) refuses ${what}`, () => {
    expect(() => compile(model as Model)).toThrow(message);
  });

test("compile(model) refuses an algebraic loop and names it", () => {
  const claim = (name: string, uses: string[]) => ({
    name,
    from: "junior",
    to: "senior",
    rule: "r",
    uses
  });
  const model: Model = {
    ...good,
    transfers: [claim("a", ["b"]), claim("b", ["c"]), claim("c", ["a"])]
  };
  expect(() => compile(model, {rules: {r: () => 0}})).toThrow("algebraic loop: a → b → c → a");
});
