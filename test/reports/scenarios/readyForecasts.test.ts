import {expect, test} from "vitest";
import {readyForecasts} from "../../../reports/components/scenarios/readyForecasts.js";
import type {Forecast} from "../../../src/verdict/forecastSchema.js";

test("readyForecasts(files) fetches a forecast when it is first asked for, and once", async () => {
  let fetched = 0;
  const one = {scenario: "a"} as Forecast;
  const ready = readyForecasts({
    a: async () => {
      fetched++;
      return one;
    }
  });
  expect([ready.has("a"), ready.has("toString"), ready.get("a")]).toEqual([true, false, undefined]);
  const both = await Promise.all([ready.load("a"), ready.load("a")]);
  expect(both).toEqual([one, one]);
  expect([fetched, ready.get("a"), await ready.load("b")]).toEqual([1, one, undefined]);
});
