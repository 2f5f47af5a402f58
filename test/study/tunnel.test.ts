import fc from "fast-check";
import {expect, test} from "vitest";
import type {Model} from "../../src/engine/model.js";
import {simulate} from "../../src/engine/simulate.js";
import {tunnel} from "../../src/study/tunnel.js";

const share = fc.double({min: 0, max: 1, noNaN: true});

test("a tunnel with constant rates equals the single state with the same rates", () => {
  fc.assert(
    fc.property(
      fc.array(share, {minLength: 6, maxLength: 6}),
      fc.integer({min: 1, max: 5}),
      ([a, b, c, h, n, s], length) => {
        const model: Model = {
          states: ["well", "sick", "gone"],
          start: [100 * n!, 100 * s!, 0],
          steps: 6,
          exits: [{name: "death", hazard: {by: ["state"], values: [h! / 5, h!, 0]}}],
          transitions: [
            ["rest", a!, 0],
            [b! / 2, "rest", c! / 2],
            [0, 0, 1]
          ],
          entries: [{name: "in", state: "sick", amount: 7}]
        };
        const plain = simulate(model);
        const copied = simulate(tunnel(model, {state: "sick", length}));
        for (const state of model.states)
          plain.stock(state).forEach((x, t) => {
            expect(copied.stock(state)[t]).toBeCloseTo(x, 9);
          });
        plain.exits("death", "sick").forEach((x, t) => {
          expect(copied.exits("death", "sick")[t]).toBeCloseTo(x, 9);
        });
      }
    )
  );
});

test("tunnel(model, {exits, rows}) applies rates by time in the state", () => {
  const model: Model = {
    states: ["on", "off"],
    start: [100, 0],
    steps: 3,
    exits: [{name: "quit", hazard: 0}],
    transitions: [
      [1, 0],
      [0, 1]
    ]
  };
  const byHazard = tunnel(model, {
    state: "on",
    length: 3,
    exits: {quit: [Math.LN2, 0, 2 * Math.LN2]}
  });
  const found = simulate(byHazard).stock("on");
  [100, 50, 50, 12.5].forEach((x, t) => {
    expect(found[t]).toBeCloseTo(x, 12);
  });
  const byRow = tunnel(model, {
    state: "on",
    length: 2,
    rows: [
      [0.5, 0.5],
      [1, 0]
    ]
  });
  expect(simulate(byRow).stock("off")).toEqual([0, 50, 50, 50]);
});
