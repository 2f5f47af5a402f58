import {expect, test} from "vitest";
import {isBatchable} from "../../src/batch/isBatchable.js";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {cityModel} from "../bench/cityModel.js";

const model: Model = {
  states: ["a", "b"],
  groups: ["old", "new"],
  ages: {from: 20, to: 22},
  steps: 2,
  start: {by: ["state", "group", "age"], values: new Array(12).fill(1)},
  exits: [{name: "death", hazard: {by: ["age"], values: [0.1, 0.2, 0.3]}}],
  scheduled: [{name: "retirement", share: {by: ["step", "age"], values: [0, 0, 1, 0, 0, 1]}}],
  entries: [{name: "in", state: "a", amount: 1, spread: "all"}],
  transfers: [{name: "up", from: "a", to: "b", amount: 1, spread: "all"}],
  regroup: [
    [1, 0],
    [0.5, 0.5]
  ],
  spreads: {
    all: {by: ["group", "age"], values: new Array(6).fill(1)},
    some: {by: ["group", "age"], values: [1, 0, 0, 1, 0, 0]}
  }
};

const batchable = (change: Partial<Model>) =>
  isBatchable(compile({...model, ...change}, {rules: {rule: () => 1}}).compiled);

test("isBatchable(compiled) holds for amounts, exits, transfers by one set of weights, one way out of a group", () => {
  expect(batchable({})).toBe(true);
  expect(batchable({regroup: undefined})).toBe(true);
  expect(isBatchable(compile(cityModel()).compiled)).toBe(true);
});

test("isBatchable is false where a step has what runs do one by one", () => {
  const up = {name: "up", from: "a", to: "b", amount: 1, spread: "all"};
  const others: Record<string, Partial<Model>> = {
    transitions: {
      transitions: [
        [0.5, 0.5],
        [0, 1]
      ]
    },
    moves: {moves: [{from: "a", to: "b", hazard: 0.1}]},
    rules: {entries: [{name: "in", state: "a", rule: "rule", spread: "all"}]},
    "requests by stock": {entries: [{name: "in", state: "a", per: 0.1, spread: "all"}]},
    "stocks brought to a number": {
      entries: [{name: "in", state: "a", topUp: {states: ["a"], stock: 3}, spread: "all"}]
    },
    "two sets of weights": {transfers: [up, {...up, name: "other", spread: "some"}]},
    "transfers without weights": {transfers: [{...up, spread: undefined}]},
    "weights of an adjustment": {
      transfers: [up, {name: "more", to: "b", amount: 1, stage: 1, spread: "some"}]
    },
    "hazards by group and age": {
      exits: [{name: "death", hazard: {by: ["group", "age"], values: new Array(6).fill(0.1)}}]
    },
    "hazards without age": {exits: [{name: "death", hazard: 0.1}]},
    "no schedule": {scheduled: []},
    "a schedule by group": {
      scheduled: [{name: "retirement", share: {by: ["group", "age"], values: [0, 0, 1, 0, 0, 0.5]}}]
    },
    "two ways out of a group": {
      groups: ["old", "new", "newer"],
      start: {by: ["state", "group", "age"], values: new Array(18).fill(1)},
      spreads: {all: {by: ["group", "age"], values: new Array(9).fill(1)}},
      regroup: [
        [1, 0, 0],
        [0.2, 0.5, 0.3],
        [0, 0, 1]
      ]
    },
    "a way into a group that people leave": {
      regroup: [
        [0.5, 0.5],
        [0.5, 0.5]
      ]
    },
    "limits by age": {
      limits: [
        {
          name: "may",
          flows: ["up"],
          share: {by: ["age"], values: [0, 0.5, 1]},
          of: ["a"]
        }
      ]
    },
    "cells wider than the step": {ages: {from: 20, to: 22, width: 1, smear: true}, step: 0.5},
    "a split programme": {
      programmes: [
        {
          name: "school",
          duration: 1.5,
          split: true,
          amount: 1,
          to: [{state: "a", share: 0.5}],
          spread: "all"
        }
      ]
    },
    "drop-outs who come back": {
      programmes: [
        {
          name: "school",
          duration: 1,
          amount: 1,
          dropOut: 0.1,
          dropOutTo: "a",
          to: [{state: "a", share: 0.5}],
          spread: "all"
        }
      ]
    },
    midpoint: {integration: "midpoint"}
  };
  const taken = Object.entries(others)
    .filter(([, change]) => batchable(change))
    .map(([name]) => name);
  expect(taken).toEqual([]);
});
