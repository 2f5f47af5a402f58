import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, test} from "vitest";
import {canonicalJson} from "../../src/quantity/canonicalJson.js";
import {hashInputs} from "../../src/quantity/hashInputs.js";

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: "small"},
    fc.string({unit: "binary"}),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), {maxLength: 3}),
    fc.dictionary(fc.string({maxLength: 3}), tie("value"), {maxKeys: 4})
  )
})).value;

test("canonicalJson(value) reads back as value", () => {
  fc.assert(
    fc.property(plain, (value) => {
      const back = JSON.parse(canonicalJson(value));
      expect(canonicalJson(back)).toBe(canonicalJson(value));
      expect(JSON.stringify(back).length).toBe(JSON.stringify(value).length);
    })
  );
});

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
