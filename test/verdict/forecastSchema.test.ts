import {expect, test} from "vitest";
import * as z from "zod";
import {forecastJsonSchema} from "../../src/verdict/forecastJsonSchema.js";
import {forecastSchema} from "../../src/verdict/forecastSchema.js";
import {syntheticForecast} from "./synthetic.js";

test("forecastSchema accepts what a forecast prints", () => {
  const printed = JSON.parse(JSON.stringify(syntheticForecast()));
  expect(forecastSchema.parse(printed)).toEqual(printed);
});

test("the published JSON Schema accepts the same, and refuses a probability above 1", () => {
  const schema = z.fromJSONSchema(forecastJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  const printed = JSON.parse(JSON.stringify(syntheticForecast()));
  expect(schema.safeParse(printed).success).toBe(true);
  expect(schema.safeParse({...printed, seed: -1}).success).toBe(false);
  expect(forecastSchema.safeParse({...printed, extra: 1}).success).toBe(false);
  printed.targets[0].probability = 1.2;
  expect(schema.safeParse(printed).success).toBe(false);
});
