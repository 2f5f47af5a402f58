import fc from "fast-check";
import {expect, test} from "vitest";
import {canonicalJson} from "../../src/quantity/canonicalJson.js";
import {plain} from "./plain.js";

test("canonicalJson(value) reads back as value", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const back = JSON.parse(canonicalJson(value));
      expect(canonicalJson(back)).toBe(canonicalJson(value));
      expect(JSON.stringify(back).length).toBe(JSON.stringify(value).length);
    })
  );
});

test("canonicalJson(value) refuses what is not plain data, and says where", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = {inner: cyclic};
  expect(() => canonicalJson({a: {b: [0, Infinity]}})).toThrow(
    "invalid value at a.b[1]; not plain data: Infinity"
  );
  expect(() => canonicalJson([undefined])).toThrow(
    "invalid value at [0]; not plain data: undefined"
  );
  expect(() => canonicalJson(Number.NaN)).toThrow("invalid value at the top; not plain data: NaN");
  expect(() => canonicalJson({d: new Date(0)})).toThrow(
    "invalid value at d; not plain data: [object Date]"
  );
  expect(() => canonicalJson(new Map())).toThrow("not plain data: [object Map]");
  expect(() => canonicalJson({big: 1n})).toThrow("invalid value at big; not plain data: 1");
  expect(() => canonicalJson(cyclic)).toThrow("invalid value at self.inner; not plain data");
});

test("canonicalJson(value) gives the texts of RFC 8785, sections 3.2.2 to 3.2.4", () => {
  const sample = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false]
  };
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
  );
  const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const sorted = JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, key]))));
  expect(Object.keys(sorted)).toEqual([
    "1",
    "\r",
    "\u0080",
    "\u00f6",
    "\u20ac",
    "\ud83d\ude00",
    "\ufb33"
  ]);
  const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(text.indexOf('"\\r"')).toBeLessThan(text.indexOf('"1"'));
});
