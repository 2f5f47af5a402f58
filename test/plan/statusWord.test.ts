import fc from "fast-check";
import {expect, test} from "vitest";
import {isBorderline, statusWord} from "../../src/index.js";
import {wilsonInterval} from "../../src/plan/wilsonInterval.js";

test("statusWord includes the lower edge of each band", () => {
  const edges = [
    [1, "veryLikely"],
    [0.9, "veryLikely"],
    [0.9 - 1e-12, "likely"],
    [0.66, "likely"],
    [0.66 - 1e-12, "even"],
    [0.33, "even"],
    [0.33 - 1e-12, "unlikely"],
    [0.1, "unlikely"],
    [0.1 - 1e-12, "veryUnlikely"],
    [0, "veryUnlikely"]
  ] as const;
  for (const [p, word] of edges) expect(statusWord(p), String(p)).toBe(word);
  expect(() => statusWord(Number.NaN)).toThrow("invalid probability; not in [0, 1]: NaN");
});

test("statusWord takes bands of one's own", () => {
  const bands = [
    {word: "likely" as const, from: 0.5},
    {word: "unlikely" as const, from: 0}
  ];
  expect(statusWord(0.5, bands)).toBe("likely");
  expect(isBorderline({low: 0.45, high: 0.55}, bands)).toBe(true);
  expect(isBorderline({low: 0.89, high: 0.91}, bands)).toBe(false);
});

test("isBorderline is true exactly where the ends of the interval have different words", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({min: 1, max: 500}), (met, more) => {
      const {low, high} = wilsonInterval(met, met + more);
      expect(isBorderline({low, high})).toBe(statusWord(low) !== statusWord(high));
    })
  );
});

// Wilson's 95% limits: R 4.x prop.test(x, n, correct = FALSE)$conf.int; 81 of 263 is the worked example of
// Newcombe (1998), Statistics in Medicine 17, 857-872, table I: 0.2553 to 0.3662; 15 of 148: 0.0624 to 0.1605;
// 0 of 20: 0 to 0.1611; 1 of 29: 0.0061 to 0.1718.

test.each<[string, () => unknown, string]>([
  [
    "null, which was very unlikely",
    () => statusWord(null as never),
    "invalid probability; not in [0, 1]: null"
  ],
  ["text", () => statusWord("0.9" as never), 'invalid probability; not in [0, 1]: "0.9"'],
  [
    "an interval upside down",
    () => isBorderline({low: 0.9, high: 0.8}),
    "invalid high; not ≥ 0.9: 0.8"
  ]
])("%s is refused, not worded", (_, call, message) => {
  expect(call).toThrow(message);
});
