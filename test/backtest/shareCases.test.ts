import {expect, test} from "vitest";
import {shareCases} from "../../src/backtest/shareCases.js";
import {history, origins} from "./cases.js";

test("shareCases(history, origin) are the high-skilled over the skilled of one day, drawn together", () => {
  const [share, ...others] = shareCases(history, origins[0]);
  expect(others).toEqual([]);
  expect([share.figure, share.per, share.at]).toEqual(["CZ02", "CZ01", 2024]);
  expect(share.actual).toBeCloseTo(435 / 1540, 12);
  // Where both are twice as large the share is the same.
  const [high, all] = [Float64Array.of(3, 3 + Math.LN2), Float64Array.of(4, 4 + Math.LN2)];
  const drawn = share.sample([high, all]);
  expect(drawn[0]).toBe(-1);
  expect(drawn[1]).toBeCloseTo(-1, 12);
  expect(share.point("lastValue")).toBeCloseTo(400300 / 1394000, 12);
});

test("shareCases(history, origin) has none where the skilled were not printed", () => {
  expect(shareCases(history, origins[1])).toEqual([]);
});
