import {expect, test} from "vitest";
import {aboveZero, belowOne, checkInteger, checkNumber} from "../../src/quantity/checkNumber.js";
import {checkList, checkNumbers} from "../../src/quantity/checkNumbers.js";

test.each<[string, () => unknown, string]>([
  ["text", () => checkNumber("x", "0.8" as never), 'invalid x; not finite: "0.8"'],
  ["true", () => checkNumber("x", true as never, "not ≥ 0", 0), "invalid x; not ≥ 0: true"],
  [
    "null, which is ≥ 0",
    () => checkNumber("x", null as never, "not ≥ 0", 0),
    "invalid x; not ≥ 0: null"
  ],
  [
    "an empty list, which is ≥ 0",
    () => checkNumber("x", [] as never, "not ≥ 0", 0),
    "invalid x; not ≥ 0: []"
  ],
  ["undefined", () => checkNumber("x", undefined as never), "invalid x; not finite: undefined"],
  ["NaN", () => checkNumber("x", Number.NaN), "invalid x; not finite: NaN"],
  ["Infinity", () => checkNumber("x", Infinity), "invalid x; not finite: Infinity"],
  ["0 above 0", () => checkNumber("x", 0, "not > 0", aboveZero), "invalid x; not > 0: 0"],
  ["1 below 1", () => checkNumber("x", 1, "not < 1", 0, belowOne), "invalid x; not < 1: 1"],
  ["a fraction", () => checkInteger("x", 0.5, 0, 9), "invalid x; not an integer in 0..9: 0.5"],
  ["an integer beyond", () => checkInteger("x", 10, 0, 9), "invalid x; not an integer in 0..9: 10"],
  [
    "an integer as text",
    () => checkInteger("x", "5" as never, 0, 9),
    'invalid x; not an integer in 0..9: "5"'
  ],
  [
    "a long text, cut",
    () => checkNumber("x", "a".repeat(999) as never),
    'invalid x; not finite: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  ],
  [
    "a list that is none",
    () => checkList("x", {length: 2} as never),
    'invalid x; not a list: {"length":2}'
  ],
  [
    "a view without numbers",
    () => checkList("x", new DataView(new ArrayBuffer(8)) as never),
    "invalid x; not a list: {}"
  ],
  ["a hole in a list", () => checkNumbers("x", new Array(1)), "invalid x[0]; not finite: undefined"]
])("checkNumber refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("checkNumber(name, x) lets the edges of a range through", () => {
  expect(checkNumber("x", 5e-324, "not > 0", aboveZero)).toBe(5e-324);
  expect(checkNumber("x", 1 - 2 ** -53, "not < 1", 0, belowOne)).toBe(1 - 2 ** -53);
  expect(checkNumber("x", Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
  expect(checkInteger("x", 9, 0, 9)).toBe(9);
  expect(() => checkNumbers("x", new Float64Array([1, 2]), {length: 2})).not.toThrow();
});
