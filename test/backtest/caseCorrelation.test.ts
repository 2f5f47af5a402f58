import {expect, test} from "vitest";
import {caseCorrelation} from "../../src/backtest/caseCorrelation.js";
import {createRandom} from "../../src/quantity/randomStream.js";

test("caseCorrelation(samples) finds the correlation that samples were drawn with, whatever their scale", () => {
  const random = createRandom(3);
  const pairs = Array.from({length: 4000}, () => {
    const [a, b] = [random.normal(), random.normal()];
    return [a, 0.6 * a + 0.8 * b];
  });
  const first = Float64Array.from(pairs, ([a]) => a);
  const second = Float64Array.from(pairs, ([, b]) => Math.exp(3 * b));
  const [[own], [found, other]] = caseCorrelation([first, second]);
  expect([own, other]).toEqual([1, 1]);
  expect(Math.abs(found - 0.6)).toBeLessThan(0.04);
});
