import {expect, test} from "vitest";
import {smallHistory} from "./fixture.js";

const {space, places, segments} = smallHistory();
const [{run, response}] = segments;

function simulated(scale: number, tilt: number, position: number) {
  const theta = new Float64Array(space.names.length);
  const out = new Float64Array(run.quiet.indicators.length * run.quiet.years.length);
  places.fill(Float64Array.from(space.typical), scale, tilt, position, theta);
  run.quiet.simulate({theta, seed: 0, run: 0}, out);
  return run.observations.map(({indicators}, k) => indicators.map((_, o) => run.read(out, k, o)));
}

test("segmentResponse(run).read agrees with the pipeline at any scale and position (rtol 2e-4)", () => {
  for (const [scale, position] of [
    [1, 0.5],
    [0.3, 0],
    [2.4, 0.9]
  ])
    simulated(scale, 1, position).forEach((row, k) => {
      row.forEach((value, o) => {
        expect(Math.abs(response.read(k, o, scale, 1, position) / value - 1)).toBeLessThan(2e-4);
      });
    });
});

test("segmentResponse(run).read agrees with the pipeline between the tilts at which it was run (rtol 2e-2)", () => {
  for (const tilt of [0.55, 1.25, 2.1])
    simulated(1, tilt, 0.5).forEach((row, k) => {
      row.forEach((value, o) => {
        expect(Math.abs(response.read(k, o, 1, tilt, 0.5) / value - 1)).toBeLessThan(0.02);
      });
    });
});
