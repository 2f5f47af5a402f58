import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {simulate} from "../../src/engine/simulate.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {cumulativeHazard} from "../../src/rates/cumulativeHazard.js";
import {hazardsByCell} from "../../src/rates/hazardsByCell.js";
import {solveInput} from "../../src/rates/solveInput.js";
import {entryClock} from "../../src/study/entryClock.js";
import {erlang} from "../../src/study/erlang.js";
import {halvingCheck} from "../../src/study/refineStep.js";
import {solveSlot} from "../../src/study/solveSlot.js";
import {tunnel} from "../../src/study/tunnel.js";

const base: Model = {states: ["A", "B"], start: [10, 0], steps: 1};
const rows = [
  [0.5, 0.5],
  [0, 1]
];

/** A part of a model with a key that it does not have, and what the message must say. */
const misspelt: [object, string][] = [
  [{transition: rows}, 'unknown key of model: "transition"; one of transitions'],
  [{exits: [{name: "x", hazard: 0.1, from: "B"}]}, 'unknown key of exits: "from"; one of name'],
  [{exits: {name: "x", hazard: 0.1}}, "invalid exits; not a list"],
  [{exits: ["x"]}, 'invalid exits; not an object: "x"'],
  [{scheduled: [{name: "x", shares: 0.1}]}, 'unknown key of scheduled: "shares"; one of share'],
  [{moves: [{from: "A", to: "B", hazrd: 1}]}, 'unknown key of moves: "hazrd"; one of hazard'],
  [
    {transitions: {values: rows, generater: true}},
    'unknown key of transitions: "generater"; one of generator'
  ],
  [
    {transitions: {by: ["step"], values: [rows], bands: {steps: [0]}}},
    'unknown key of transitions.bands: "steps"; one of step'
  ],
  [{ages: {from: 0, to: 1, open: true}}, 'unknown key of ages: "open"'],
  [{groups: ["a"], regroup: {value: [[1]]}}, 'unknown key of regroup: "value"; one of values'],
  [
    {entries: [{name: "in", state: "A", amount: 1, momentum: "end"}]},
    'unknown key of entries: "momentum"; one of moment'
  ],
  [
    {entries: [{name: "in", state: "A", topUp: {state: ["A"], stock: 3}}]},
    'unknown key of in.topUp: "state"; one of states'
  ],
  [
    {transfers: [{name: "t", from: "A", to: "B", amounts: 1}]},
    'unknown key of transfers: "amounts"; one of amount'
  ],
  [
    {limits: [{name: "l", flow: ["t"], capacity: 1}]},
    'unknown key of limits: "flow"; one of flows'
  ],
  [
    {programmes: [{name: "p", duration: 1, amount: 1, to: [], dropout: 0.1}]},
    'unknown key of programmes: "dropout"; one of dropOut'
  ],
  [
    {programmes: [{name: "p", duration: 1, amount: 1, to: [{state: "A", part: 1}]}]},
    'unknown key of p.to: "part"'
  ],
  [
    {programmes: [{name: "p", duration: 1, amount: 1, to: [], initial: {steadily: 1}}]},
    'unknown key of p.initial: "steadily"; one of steady'
  ],
  [
    {exits: [{name: "x", hazard: {by: ["state"], value: [0, 1]}}]},
    'unknown key of x: "value"; one of values'
  ],
  [{start: {by: ["state"], values: [1, 0], spreads: "s"}}, 'unknown key of start: "spreads"']
];

test("compile(model) refuses keys that no part has, with the nearest known, and parts that are no lists", () => {
  for (const [part, message] of misspelt)
    expect(() => compile({...base, ...part} as never), message).toThrow(message);
});

test("functions of the engine refuse unknown keys of their options, with the nearest known", () => {
  const engine = compile(base);
  const workspace = createWorkspace(engine);
  const calls: [() => unknown, string][] = [
    [() => compile(base, {rule: {}} as never), 'options of compile: "rule"; one of rules'],
    [() => simulate(base, {modes: "process"} as never), 'options of run: "modes"; one of mode'],
    [() => run(engine, workspace, {sed: 1} as never), 'options of run: "sed"; one of seed'],
    [() => createWorkspace(engine, {cell: true} as never), '"cell"; one of cells'],
    [() => tunnel(base, {state: "A", lenght: 2} as never), '"lenght"; one of length'],
    [() => erlang(base, {state: "A", n: 2} as never), 'options of erlang: "n"'],
    [() => entryClock(base, {length: 2, exit: {}} as never), '"exit"; one of exits'],
    [() => halvingCheck(base, {}, {rule: {}} as never), '"rule"; one of rules'],
    [
      () => solveSlot(base, {slot: "start", indexes: [0]} as never, () => 0, 0, {low: 0, high: 1}),
      'unknown key of lever: "indexes"; one of index'
    ],
    [
      () => solveSlot(base, {slot: "start"}, () => 0, 0, {low: 0, high: 1, sed: 1} as never),
      '"sed"; one of seed'
    ],
    [() => solveInput((x) => x, 0, {lo: 0, high: 1} as never), '"lo"; one of low'],
    [() => hazardsByCell({family: "exponential", rate: 1}, {form: 0} as never), '"form"; one of'],
    [() => cumulativeHazard({family: "weibull", lamda: 1, gamma: 1} as never, 1), "one of lambda"]
  ];
  for (const [call, message] of calls) expect(call, message).toThrow(message);
});
