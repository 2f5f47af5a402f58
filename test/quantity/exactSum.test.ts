import fc from "fast-check";
import {expect, test} from "vitest";
import {sumExactly} from "../../src/quantity/exactSum.js";

/** The double nearest to the exact sum, by whole numbers of 2⁻¹⁰⁷⁴. */
function reference(values: readonly number[]): number {
  const view = new DataView(new ArrayBuffer(8));
  let total = 0n;
  for (const x of values) {
    view.setFloat64(0, x);
    const bits = view.getBigUint64(0);
    const exponent = (bits >> 52n) & 0x7ffn;
    const fraction = bits & 0xfffffffffffffn;
    const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
    total += x < 0 ? -magnitude : magnitude;
  }
  const negative = total < 0n;
  let magnitude = negative ? -total : total;
  const length = magnitude.toString(2).length;
  if (length > 53) {
    const drop = BigInt(length - 53);
    const half = 1n << (drop - 1n);
    const rest = magnitude & ((1n << drop) - 1n);
    magnitude >>= drop;
    if (rest > half || (rest === half && magnitude % 2n === 1n)) magnitude += 1n;
    magnitude <<= drop;
  }
  const scaled =
    length > 1000
      ? Number(magnitude >> 500n) * 2 ** -574
      : Number(magnitude) * 2 ** -574 * 2 ** -500;
  return negative ? -scaled : scaled;
}

const moderate = fc.oneof(
  fc.double({noNaN: true, min: -1e12, max: 1e12}),
  fc.integer({min: -(2 ** 30), max: 2 ** 30}),
  fc.constantFrom(1e100, -1e100, 2 ** 53, 1, 2 ** -53, 2 ** -54, -(2 ** -106), 1e-100)
);

test("sumExactly(values) is the double nearest to the exact sum", () => {
  fc.assert(
    fc.property(fc.array(moderate, {maxLength: 30}), (values) => {
      expect(sumExactly(values)).toBe(reference(values) + 0);
    }),
    {numRuns: 500}
  );
});

test("sumExactly(values) does not depend on the order", () => {
  fc.assert(
    fc.property(fc.array(moderate, {maxLength: 30}), (values) => {
      expect(sumExactly([...values].reverse())).toBe(sumExactly(values));
      expect(sumExactly([...values].sort((a, b) => a - b))).toBe(sumExactly(values));
    })
  );
});
