import {expect, test} from "vitest";
import {unitName} from "../../src/quantity/unit.js";

test("unitName(unit) does not reach into the prototype", () => {
  expect(() => unitName("constructor", "en")).toThrow('unknown unit: "constructor"');
});
