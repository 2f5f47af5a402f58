import fc from "fast-check";
import {expect, test} from "vitest";
import {finiteOrNull, jsonText} from "../../../src/cli/files/jsonText.js";

test("jsonText(value) indents objects and keeps arrays of numbers on a line", () => {
  expect(jsonText({id: "T01", median: [1, 2.5], next: [{a: null}], none: undefined})).toBe(
    '{\n  "id": "T01",\n  "median": [1, 2.5],\n  "next": [\n    {\n      "a": null\n    }\n  ]\n}'
  );
});

test("jsonText(value) is JSON of the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value));
    })
  );
});

test("jsonText(value) writes every control character by its code, in names of keys too", () => {
  const value = {"a\u009bb": ["\u001b[31m", "\u0085", "常"]};
  expect(jsonText(value)).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

test("jsonText(NaN) names the key of a number that JSON cannot hold", () => {
  expect(() => jsonText({scores: {mase: Number.NaN}})).toThrow(
    "invalid mase; not a finite number: NaN"
  );
});

test("finiteOrNull(value) has null for every number that JSON cannot hold", () => {
  expect(finiteOrNull({a: [1, Infinity], b: {c: Number.NaN, d: "x"}})).toEqual({
    a: [1, null],
    b: {c: null, d: "x"}
  });
});
