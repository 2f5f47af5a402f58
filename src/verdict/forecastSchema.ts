import {z} from "zod";
import type {ForecastDocument} from "./forecast.js";
import {forecastSchemaId} from "./forecastRun.js";

const label = z.strictObject({zh: z.string(), en: z.string()});
const probability = z.number().min(0).max(1);
const amount = z.number().nullable();
const series = z.array(z.number());
const status = z.enum([
  "veryLikely",
  "likely",
  "even",
  "unlikely",
  "veryUnlikely",
  "trend",
  "evidence",
  "unquantified"
]);

const indicator = z.strictObject({
  id: z.string(),
  name: label,
  definition: z.string().optional(),
  unit: z.string(),
  years: z.array(z.int()),
  median: series,
  lower80: series,
  upper80: series,
  lower95: series,
  upper95: series,
  deterministic: series,
  observed: z.array(
    z.strictObject({
      year: z.int(),
      value: z.number(),
      figure: z.string(),
      per: z.string().optional()
    })
  ),
  observedNote: label.optional()
});

const reading = {
  reading: z.string(),
  name: label,
  definition: z.string(),
  probability: probability.nullable(),
  standardError: z.number().min(0).nullable(),
  status,
  borderline: z.boolean(),
  goal: amount,
  goalHigh: amount,
  median: amount,
  lower80: amount,
  upper80: amount,
  lower95: amount,
  upper95: amount,
  expectedShortfall: z.number().min(0).nullable(),
  requiredPace: amount,
  recentPace: amount,
  note: label.optional(),
  recentFigures: z.array(z.string()).optional()
};

const target = z.strictObject({
  ...reading,
  id: z.string(),
  title: label.optional(),
  kind: z.enum(["forecast", "trend", "evidence", "unquantified"]),
  unit: z.string(),
  due: z.int().nullable(),
  because: label,
  quote: z.string(),
  readings: z.array(z.strictObject(reading)),
  decidedBy: z.string().nullable(),
  restsOn: z.array(z.string()),
  trend: z
    .strictObject({
      label: z.enum(["achieved", "onTrack", "needsAcceleration", "limited", "deterioration"]),
      ratio: amount
    })
    .nullable(),
  byYear: z.array(z.strictObject({year: z.int(), probability})).optional(),
  needs: label.optional()
});

const finding = z.strictObject({
  id: z.string(),
  kind: z.enum(["conflict", "limit", "definition", "missing", "diagnostic"]),
  severity: z.enum(["decides", "matters", "notes"]),
  text: label,
  figures: z.array(z.string()),
  targets: z.array(z.string()),
  arithmetic: z.string().optional()
});

const forecast = z.strictObject({
  schema: z.literal(forecastSchemaId),
  version: z.string(),
  plan: z.string(),
  scenario: z.string(),
  scenarioName: label.optional(),
  share: z.string().optional(),
  seed: z.int().min(0),
  runs: z.int().min(1),
  until: z.int(),
  inputs: z.string().regex(/^[0-9a-f]{64}$/),
  process: z.string().optional(),
  parameters: z.strictObject({id: z.string(), describe: label}).optional(),
  contains: z.array(z.enum(["parameter", "process", "driver"])).optional(),
  indicators: z.array(indicator),
  targets: z.array(target),
  joint: z.strictObject({
    targets: z.array(z.string()),
    probability,
    standardError: z.number().min(0),
    failsMost: z.string().nullable()
  }),
  variance: z.array(
    z.strictObject({
      indicator: z.string(),
      year: z.int(),
      parameter: probability,
      process: probability,
      driver: probability
    })
  ),
  findings: z.array(finding)
});

/** Checks a forecast document, for instance one read from a file. */
export const forecastSchema: z.ZodType<ForecastDocument> = forecast.extend({
  compared: z.array(forecast).optional()
});

/**
 * The JSON Schema (draft 2020-12) of the document that `skillcast forecast --json` prints.
 *
 * @returns a new plain object with `$id` and `title`
 * @example
 * forecastJsonSchema().$id // => "urn:skillcast:forecast:1"
 */
export function forecastJsonSchema(): Record<string, unknown> {
  const {$schema, ...rest} = z.toJSONSchema(forecastSchema);
  return {$schema, $id: forecastSchemaId, title: "skillcast forecast", ...rest};
}
