import {readFileSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {forecastJsonSchema} from "../../src/verdict/forecastJsonSchema.js";

test("data/schema/forecast.schema.json is the schema of the document (UPDATE=1 rewrites it)", () => {
  const file = "data/schema/forecast.schema.json";
  const text = `${JSON.stringify(forecastJsonSchema(), null, 2)}\n`;
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});
