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
