import {expect, test} from "vitest";
import {type RetirementClass, retirementDate, retirementDelay} from "../../src/entries/pipeline.js";
import {classes, classOf, rules} from "./retirementRules.js";

test("retirementDelay(class, year, month) gives the delays of rules RTD_*, January and December of every year", () => {
  const delays = rules.filter(({topic}) => topic === "retirement_delay");
  expect(delays).toHaveLength(39);
  for (const {id, value, value_to} of delays) {
    const year = Number(id!.slice(-4));
    const retirementClass = classOf(id!);
    expect([
      id,
      retirementDelay(retirementClass, year, 1),
      retirementDelay(retirementClass, year, 12)
    ]).toEqual([id, Number(value), Number(value_to)]);
  }
});

test("retirementDelay(class, year, month) gives the table of model.md 19.3", () => {
  const ends = (retirementClass: RetirementClass) =>
    [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037].map((year) => [
      retirementDelay(retirementClass, year, 1),
      retirementDelay(retirementClass, year, 12)
    ]);
  const slow = [1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34].map((first) => [first, first + 2]);
  expect(ends("men60")).toEqual([...slow, [36, 36]]);
  expect(ends("women55")).toEqual([...slow, [36, 36]]);
  const quick = [1, 7, 13, 19, 25, 31, 37, 43, 49, 55].map((first) => [first, first + 5]);
  expect(ends("women50")).toEqual([...quick, [60, 60], [60, 60], [60, 60]]);
});

test("retirementDate(class, old, choice) never is before the old date, and moves up to three years", () => {
  for (const retirementClass of classes)
    for (let old = -60; old <= 300; old++) {
      const onTime = retirementDate(retirementClass, old);
      expect(retirementDate(retirementClass, old, "late") - onTime).toBe(36);
      const early = retirementDate(retirementClass, old, "early");
      expect(early).toBeGreaterThanOrEqual(old);
      expect(onTime - early).toBeLessThanOrEqual(36);
      expect(onTime - early).toBe(Math.min(36, onTime - old));
    }
});

test("retirementDelay(class, year, month) never falls as the old date moves later", () => {
  for (const retirementClass of classes)
    for (let n = -24, last = 0; n < 240; n++) {
      const delay = retirementDelay(
        retirementClass,
        2025 + Math.floor((n - 1) / 12),
        ((((n - 1) % 12) + 12) % 12) + 1
      );
      expect(delay).toBeGreaterThanOrEqual(last);
      last = delay;
    }
});

test.each<[string, () => unknown, string]>([
  [
    "an unknown choice, which was on time",
    () => retirementDate("men60", 1, "erly" as never),
    'unknown choice: "erly"; one of early'
  ],
  [
    "an unknown class",
    () => retirementDate("men65" as never, 1),
    'unknown retirement class: "men65"; one of men60'
  ],
  [
    "a month as text, which + would join",
    () => retirementDate("men60", "1" as never),
    'invalid old; not an integer in -999999..999999: "1"'
  ],
  [
    "half a year",
    () => retirementDelay("men60", 2025.5, 1),
    "invalid year; not an integer in -9999..9999: 2025.5"
  ]
])("%s is refused", (_, call, message) => {
  expect(call).toThrow(message);
});
