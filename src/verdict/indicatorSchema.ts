import * as z from "zod/mini";

const label = z.strictObject({zh: z.string(), en: z.string()});
const series = z.array(z.number());

const otherValue = z.strictObject({value: z.number(), figure: z.string()});

const observedPoint = z.strictObject({
  year: z.int(),
  value: z.number(),
  figure: z.string(),
  per: z.optional(z.string()),
  /** Figures of parts of the year that were added up. */
  parts: z.optional(z.array(z.string())),
  /** What was published of that date before, the last first. */
  vintages: z.optional(z.array(otherValue)),
  /** What contradicts the value, published on the same day by as good a source. */
  alternatives: z.optional(z.array(otherValue))
});

/** An alternative of calibration.yaml that is drawn with every run, and the indicator under those of its options that count another. */
const mixes = z.strictObject({
  alternative: z.string(),
  indicators: z.record(z.string(), z.string())
});

/** Schema of the forecast of one indicator. */
export const indicatorSchema = z.strictObject({
  id: z.string(),
  name: label,
  /** Definition of the start, if it is not the first (as published). */
  definition: z.optional(z.string()),
  /** Of a number as published, where it is open what that counts. Its `deterministic` is the mean over what it may count. */
  mixes: z.optional(mixes),
  /** Unit as in the data: `person`, `1`, `person per 10,000`. */
  unit: z.string(),
  years: z.array(z.int()),
  median: series,
  lower80: series,
  upper80: series,
  lower95: series,
  upper95: series,
  /** The run at the parameters' medians without noise. */
  deterministic: series,
  /** Published values of the same quantity. */
  observed: z.array(observedPoint),
  /** What the published values count, where it may differ from the indicator. */
  observedNote: z.optional(label)
});

/** A published value beside a fan: its figure, and for a ratio of two figures the one it is divided by. */
export type ObservedPoint = z.infer<typeof observedPoint>;

/** Five summary series of one indicator; all arrays have the length of `years`. */
export type IndicatorForecast = z.infer<typeof indicatorSchema>;
