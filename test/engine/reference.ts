import {readFileSync} from "node:fs";
import {expect} from "vitest";

/** Reference values of the engine and the rates, and the program that made them. */
export const reference = JSON.parse(readFileSync("test/reference/engine.json", "utf8"));
export const by = `with ${reference.source}`;

/** Expects numbers, however nested, to be within rtol · |expected| + atol. */
export function near(found: unknown, expected: unknown, {rtol = 0, atol = 0}): void {
  const [a, b] = [[found].flat(9) as number[], [expected].flat(9) as number[]];
  expect(a.length).toBe(b.length);
  a.forEach((x, k) => {
    expect(Math.abs(x - b[k]), `${x} against ${b[k]}`).toBeLessThanOrEqual(
      rtol * Math.abs(b[k]) + atol
    );
  });
}
