import {expect, test} from "vitest";
import {simulate} from "../../src/engine/simulate.js";
import {erlang} from "../../src/study/erlang.js";

test("erlang(model) of order n has the mean asked for, and delivers everybody", () => {
  for (const order of [1, 3, 8]) {
    const model = erlang(
      {states: ["delay", "done"], start: [1000, 0], steps: 400, step: 0.1},
      {state: "delay", order, mean: 4, to: "done"}
    );
    const result = simulate(model);
    // Mean of the time in the delay = person-years in it per person.
    expect(result.occupancy("delay") / 1000).toBeCloseTo(4, 1 + (order > 1 ? 1 : 0));
    expect(result.stock("done").at(-1)).toBeGreaterThan(999.9);
  }
});

test("erlang(model) holds inflow × mean at every step length, within the order of the step rule (Little's law)", () => {
  for (const order of [1, 2, 5]) {
    const content = [1, 1 / 4, 1 / 12].map((step) => {
      const model = erlang(
        {
          states: ["delay", "done"],
          start: [0, 0],
          steps: 12 / step,
          step,
          entries: [{name: "in", state: "delay", amount: 100}]
        },
        {state: "delay", order, mean: 1, to: "done"}
      );
      return simulate(model).stock("delay").at(-1)!;
    });
    // Error of the midpoint: of order dt², less than (n dt)²/10 of the content here.
    [1, 1 / 4, 1 / 12].forEach((dt, k) => {
      expect(Math.abs(content[k] - 100)).toBeLessThan(10 * Math.min(1.5, (order * dt) ** 2));
    });
  }
});

test("erlang(model, {order}) names the order that is no whole number", () => {
  const model = {states: ["d", "o"], start: [1, 0], steps: 1};
  expect(() => erlang(model, {state: "d", order: 1.5, mean: 1, to: "o"})).toThrow(
    "invalid order; not an integer in 1..1000: 1.5"
  );
});
