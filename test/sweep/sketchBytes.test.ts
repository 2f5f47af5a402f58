import fc from "fast-check";
import {expect, test} from "vitest";
import {readSketchBytes, sketchBytes} from "../../src/sweep/sketchBytes.js";

test("readSketchBytes(sketchBytes(buckets)) gives the buckets back, of any keys and counts", () => {
  const bucket = fc.tuple(
    fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}),
    fc.integer({min: 0, max: 2 ** 53 - 1})
  );
  fc.assert(
    fc.property(fc.uniqueArray(bucket, {selector: ([key]) => key}), (buckets) => {
      const sorted = buckets.sort(([a], [b]) => a - b);
      const keys = Int32Array.from(sorted, ([key]) => key);
      const counts = Float64Array.from(sorted, ([, count]) => count);
      expect(readSketchBytes(sketchBytes({keys, counts}))).toEqual({keys, counts});
    })
  );
});

test("readSketchBytes(bytes) refuses bytes that end too early or too late", () => {
  const bytes = sketchBytes({keys: new Int32Array([5, 900]), counts: new Float64Array([1, 300])});
  expect(() => readSketchBytes(bytes.subarray(0, bytes.length - 1))).toThrow("ends too early");
  expect(() => readSketchBytes(Uint8Array.from([...bytes, 0]))).toThrow("ends too late");
  expect(() => readSketchBytes(Uint8Array.from([100, 1, 1]))).toThrow("more buckets than bytes");
});
