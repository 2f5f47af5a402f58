import fc from "fast-check";
import {expect, test} from "vitest";
import {readingWindow} from "../../src/plan/readingWindow.js";
import {firstDayOf, lastDayOf} from "../../src/quantity/date.js";

const years = [2024, 2025, 2026, 2027, 2028];
const aggregates = ["sum", "minimum", "maximum", "end", "change", "rising"] as const;

test("readingWindow of whole years is the columns of these years", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 2025, max: 2028}),
      fc.integer({min: 0, max: 3}),
      fc.constantFrom(...aggregates),
      fc.boolean(),
      (from, more, aggregate, flow) => {
        const until = Math.min(2028, from + more);
        const window = readingWindow(
          {start: firstDayOf(from), due: lastDayOf(until)},
          {aggregate},
          {years, flow}
        );
        // The flow of the year before the run starts is not known, so that no step or change from it is seen.
        if (flow && (aggregate === "rising" || aggregate === "change") && from === 2025) {
          expect(window).toMatchObject({outside: "reach"});
          return;
        }
        const first = aggregate === "end" ? until - 2024 : from - 2024;
        expect(window).toEqual({first, last: until - 2024, startPart: 1, endPart: 1});
      }
    )
  );
});

test("readingWindow says when a run does not show the window, and never looks before its first column", () => {
  const day = fc
    .date({min: new Date("2022-01-01"), max: new Date("2030-12-31"), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom(...aggregates), fc.boolean(), (a, b, aggregate, flow) => {
      const [start, due] = [a, b].sort();
      const window = readingWindow({start, due}, {aggregate}, {years, flow});
      if ("outside" in window) {
        if (due > "2028-12-31") expect(window.outside).toBe("after");
        else expect(window.outside).toBe(start < "2025-01-01" ? "before" : "reach");
        if (window.outside === "reach")
          expect(due < "2026-01-01" || aggregate === "rising" || aggregate === "change").toBe(true);
        return;
      }
      const {first, last, startPart, endPart} = window;
      const lag = (endPart < 1 ? 1 : 0) + (aggregate === "rising" ? 1 : 0);
      const looked = aggregate === "sum" ? first : aggregate === "change" ? first - 1 : first - lag;
      // The first column holds no flow.
      expect(looked).toBeGreaterThanOrEqual(flow ? 1 : 0);
      expect(last).toBeLessThan(years.length);
      expect(first).toBeLessThanOrEqual(last);
      for (const part of [startPart, endPart]) expect(part > 0 && part <= 1).toBe(true);
    })
  );
});

test("years of a reading's own are whole years", () => {
  const target = {start: "2025-03-01", due: "2026-06-30"};
  const own = {aggregate: "sum", from: 2026, until: 2027} as const;
  expect(readingWindow(target, own, {years, flow: true})).toEqual({
    first: 2,
    last: 3,
    startPart: 1,
    endPart: 1
  });
});
