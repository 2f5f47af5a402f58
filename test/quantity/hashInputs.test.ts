import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, test} from "vitest";
import {canonicalJson} from "../../src/quantity/canonicalJson.js";
import {hashInputs} from "../../src/quantity/hashInputs.js";
import {plain} from "./plain.js";

test("hashInputs(value) is Node's SHA-256 of the canonical text, whatever the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), plain), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      const text = canonicalJson(value);
      expect(hashInputs(turned)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    })
  );
});

test("hashInputs(value) tells different values apart", () => {
  const values = [0, "0", [0], {0: 0}, null, "", [], {}, false, [[]], {a: 1}, {a: "1"}, 1e-7, 1e21];
  expect(new Set(values.map(hashInputs)).size).toBe(values.length);
  expect(hashInputs({a: -0, b: undefined})).toBe(hashInputs({a: 0}));
  expect(hashInputs(Float64Array.of(1, 2))).toBe(hashInputs([1, 2]));
});
