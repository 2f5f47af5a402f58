import {expect, test} from "vitest";
import {leakHeading} from "../../../reports/components/pipeline/leakHeading.js";
import type {Forecast} from "../../../src/verdict/forecastSchema.js";

const losses = (medians: Record<string, [number, number]>) =>
  ({
    indicators: Object.entries(medians).map(([cause, median]) => ({
      id: `exits.highSkilled.${cause}`,
      years: [2025, 2035],
      median
    }))
  }) as unknown as Forecast;

test("leakHeading(forecast, language) names the loss that grows by most people, or says that none grows", () => {
  const forecast = losses({
    death: [100, 300],
    retirement: [8000, 12_000],
    outMigration: [9000, 9100]
  });
  expect(leakHeading(forecast, "en")).toBe(
    "Of the losses, statutory retirement grows most: from 8,000 people in 2025 to 12,000 in 2035"
  );
  expect(leakHeading(forecast, "zh")).toBe("增加最多的是到龄退休：2025年8000人，2035年1.2万人");
  expect(leakHeading(losses({death: [100, 104]}), "zh")).toBe("没有一种流失明显变大");
});
