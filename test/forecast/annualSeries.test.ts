import {expect, test} from "vitest";
import {readAnnual} from "../../src/entries/forecast.js";

test("readAnnual refuses years that are none, whose gaps would be filled without end", () => {
  expect(() => readAnnual({years: [-1e308, 2020], values: [1, 2]})).toThrow(
    "invalid years[0]; not within -100000..100000: -1e+308"
  );
  expect(readAnnual({years: [-100000, 100000], values: [1, 2]}).times[1]).toBe(200000);
});
