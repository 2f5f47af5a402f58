import {expect, test} from "vitest";
import {keptForecasts} from "../../../reports/components/scenarios/keptForecasts.js";
import {readyForecasts} from "../../../reports/components/scenarios/readyForecasts.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import type {Forecast} from "../../../src/verdict/forecastSchema.js";

const changed = (value: number) =>
  customScenario([{target: "delivery", operation: "set", value}], {base: "recent-pace"});

test("a scenario that is kept as it stands on the bench needs no forecast of its own; another starts a worker", async () => {
  let workers = 0;
  const forecasts = keptForecasts(
    {
      worker: () => {
        workers++;
        return {
          addEventListener: () => undefined,
          postMessage: () => undefined
        } as unknown as Worker;
      },
      whole: async () => ({}) as never,
      runs: 8,
      seed: 1,
      ready: readyForecasts({})
    },
    () => undefined
  );
  const whole = {runs: 8} as Forecast;
  forecasts.know(changed(0.9), whole);
  forecasts.ask([changed(0.9)]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(forecasts.get(changed(0.9))).toBe(whole);
  expect(workers).toBe(0);
  forecasts.ask([changed(0.9), changed(0.8)]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(forecasts.get(changed(0.8))).toBeUndefined();
  expect(workers).toBe(1);
});
