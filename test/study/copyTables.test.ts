import {expect, test} from "vitest";
import {compile} from "../../src/engine/compile.js";
import type {Matrix, Model} from "../../src/engine/model.js";
import {passThrough} from "../../src/study/cellMap.js";
import {
  checkCopyHazards,
  copyTable,
  lengthsOf,
  mapMatrices,
  startTable
} from "../../src/study/copyTables.js";
import {expandState} from "../../src/study/expandState.js";
import {arriving, followStep, stepMaps, varianceFactor} from "../../src/study/stepMaps.js";

const of = (...values: number[]) => Float64Array.from(values);
const lengths = {state: 2, group: 1, age: 3, step: 2};

test("copyTable(value, dimension, source, lengths, factor) repeats the values of the source wherever the dimension stands", () => {
  const first = copyTable(
    {by: ["state", "age"], values: [1, 2, 3, 4, 5, 6]},
    "state",
    [0, 0, 1],
    lengths
  );
  expect(first).toEqual({by: ["state", "age"], values: [1, 2, 3, 1, 2, 3, 4, 5, 6]});
  const last = copyTable(
    {by: ["age", "state"], values: [1, 4, 2, 5, 3, 6]},
    "state",
    [0, 0, 1],
    lengths
  );
  expect(last.values).toEqual([1, 1, 4, 2, 2, 5, 3, 3, 6]);
  const shared = copyTable(
    {by: ["state"], values: [10, 20]},
    "state",
    [0, 0, 1],
    lengths,
    [0.25, 0.75, 1]
  );
  expect(shared.values).toEqual([2.5, 7.5, 20]);
  expect(copyTable(7, "state", [0, 0], lengths)).toBe(7);
  const other = {by: ["age" as const], values: [1, 2, 3]};
  expect(copyTable(other, "state", [0, 0, 1], lengths)).toBe(other);
});

test("lengthsOf(model) counts ages as the model does", () => {
  const model: Model = {states: ["a"], start: [0], steps: 4, step: 0.5, ages: {from: 60, to: 64}};
  expect(lengthsOf(model)).toEqual({state: 1, group: 1, age: 10, step: 4});
  expect(lengthsOf({...model, ages: undefined, groups: ["x", "y"]})).toMatchObject({
    group: 2,
    age: 1
  });
  expect(startTable(model)).toEqual({by: ["state"], values: [0]});
});

test("mapMatrices(values, change) changes every matrix, however deep", () => {
  const matrix: Matrix = [
    [1, 2],
    [3, 4]
  ];
  const turn = (each: Matrix): Matrix => [each[1], each[0]];
  const turned = [
    [3, 4],
    [1, 2]
  ];
  expect(mapMatrices(matrix, turn)).toEqual(turned);
  expect(mapMatrices([[matrix, matrix], [matrix]], turn)).toEqual([[turned, turned], [turned]]);
});

test("checkCopyHazards(model, hazards, length, copies) wants one hazard a copy, of an exit that is there", () => {
  const exits = {exits: [{name: "death", hazard: 0}]} as unknown as Model;
  expect(() => checkCopyHazards(exits, {death: [1, 2]}, 2, "phases")).not.toThrow();
  expect(() => checkCopyHazards(exits, {death: [1]}, 2, "phases")).toThrow(
    "invalid death; one hazard for each of 2 phases: 1"
  );
  expect(() => checkCopyHazards(exits, {deat: [1, 2]}, 2, "phases")).toThrow(
    'unknown exit: "deat"; one of death'
  );
});

test("expandState(model, state, copies, start) lets people come to the first copy, and starts them by the shares", () => {
  const model: Model = {
    states: ["a", "b"],
    start: [10, 20],
    steps: 1,
    exits: [{name: "death", hazard: {by: ["state"], values: [0.1, 0.2]}}],
    moves: [{from: "a", to: "b", hazard: 0.3}],
    entries: [{name: "in", state: "b", amount: 5}]
  };
  const {model: expanded, source, first} = expandState(model, "b", 2, [0.25, 0.75]);
  expect([source, first]).toEqual([[0, 1, 1], 1]);
  expect(expanded.states).toEqual(["a", "b[1]", "b[2]"]);
  expect(expanded.copies).toEqual({b: ["b[1]", "b[2]"]});
  expect(expanded.start).toMatchObject({values: [10, 5, 15]});
  expect(expanded.exits![0].hazard).toMatchObject({values: [0.1, 0.2, 0.2]});
  expect(expanded.moves).toMatchObject([{from: "a", to: "b[1]"}]);
  expect(expanded.entries).toMatchObject([{state: "b[1]"}]);
  const all = expandState(model, "b", 3, undefined).model.start;
  expect(all).toMatchObject({values: [10, 20, 0, 0]});
  expect(() => expandState(model, "b", 2, [0.5, 0.6])).toThrow(
    "invalid start; 2 shares with sum 1 are needed: 0.5, 0.6"
  );
  expect(() => expandState(model, "b", 0, undefined)).toThrow(
    "invalid length; not an integer in 1..1000: 0"
  );
});

test("passThrough(map, m) is m P", () => {
  // 10 persons go half and half to 0 and 1, 4 of cell 1 all to 0, those of cell 2 nowhere.
  const map = {start: Int32Array.of(0, 2, 3, 3), to: [0, 1, 0], p: [0.5, 0.5, 1], dispersed: false};
  expect(passThrough(map, of(10, 4, 7))).toEqual(of(9, 5, 0));
});

test("stepMaps(engine)(t) are the exits, moves and ageing of a step as probabilities, and its arrivals", () => {
  const model: Model = {
    states: ["a", "b"],
    ages: {from: 60, to: 61, last: "open"},
    start: {by: ["state", "age"], values: [8, 4, 0, 0]},
    steps: 2,
    exits: [{name: "death", hazard: Math.LN2}],
    entries: [
      {
        name: "end",
        state: "b",
        amount: {by: ["step"], values: [3, 5]},
        moment: "end",
        spread: {by: ["age"], values: [1, 0]}
      },
      {
        name: "births",
        state: "a",
        per: {by: ["state"], values: [0.25, 0]},
        moment: "end",
        spread: {by: ["age"], values: [1, 0]}
      }
    ]
  } as Model;
  const engine = compile(model);
  const maps = stepMaps(engine)(1);
  // Half of everybody lives.
  expect([...passThrough(maps.exposure, of(8, 4, 0, 2))]).toEqual(
    [4, 2, 0, 1].map((persons) => expect.closeTo(persons, 12))
  );
  // Ageing by one cell; the last is open.
  expect([...passThrough(maps.after[0], of(8, 4, 0, 2))]).toEqual([0, 12, 0, 2]);
  const closed = compile({...model, ages: {from: 60, to: 61, last: "closed"}});
  expect([...passThrough(stepMaps(closed)(0).after[0], of(8, 4, 0, 2))]).toEqual([0, 8, 0, 0]);
  const [end, births] = maps.arrivals;
  expect(arriving(end, of(8, 4, 0, 2))).toBe(5);
  expect([...end.share]).toEqual([0, 0, 1, 0]);
  expect(arriving(births, of(8, 4, 0, 2))).toBeCloseTo(3, 12);
  const order: string[] = [];
  followStep(
    maps,
    ({moment}) => order.push(moment ?? "none"),
    (map) => order.push(map === maps.exposure ? "exposure" : "after")
  );
  expect(order).toEqual(["exposure", "after", "end", "end"]);
  expect(() =>
    stepMaps(
      compile({
        ...model,
        transfers: [
          {name: "t", from: "a", to: "b", amount: 1, spread: {by: ["age"], values: [1, 1]}}
        ]
      })
    )
  ).toThrow("invalid model; moments need flows linear in the stocks: t; use mode process");
});

test("varianceFactor(engine, cell, n) is 1 + (n − 1) ρ, at most a fifth alike, and 1 for one person", () => {
  const engine = compile({
    states: ["a", "b"],
    start: [0, 0],
    steps: 1,
    dispersion: {by: ["state"], values: [1, 3]}
  });
  expect(varianceFactor(engine, 0, 100)).toBe(1);
  expect(varianceFactor(engine, 1, 101)).toBeCloseTo(3, 12);
  expect(varianceFactor(engine, 1, 6)).toBeCloseTo(2, 12);
  expect(varianceFactor(engine, 1, 1)).toBe(1);
});
