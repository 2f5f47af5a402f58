import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {forecastJsonSchema} from "../../src/verdict/forecastJsonSchema.js";
import {forecastSchemaId, version} from "../../src/verdict/version.js";

test("version is that of package.json", () => {
  expect(version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});

test("forecastSchemaId is the address of the schema that is published", () => {
  expect(forecastJsonSchema().$id).toBe(forecastSchemaId);
  const published = JSON.parse(readFileSync("data/schema/forecast.schema.json", "utf8"));
  expect(published.$id).toBe(forecastSchemaId);
});
