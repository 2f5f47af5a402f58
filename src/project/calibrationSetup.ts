import * as z from "zod/mini";
import {filledText, itemId, label, rule} from "./fieldSchemas.js";

const positive = z.number().check(z.gt(0));
const error = positive.check(z.lte(1));
const range = z.strictObject({median: positive, low: positive, high: positive});

const option = z.strictObject({
  id: itemId,
  name: label,
  /** Prior probability; those of an alternative sum to 1. */
  weight: positive.check(z.lte(1)),
  /** Indicator of the pipeline for each role. */
  indicators: z.record(itemId, filledText)
});

const alternative = z.strictObject({
  id: itemId,
  name: label,
  options: z.array(option).check(z.minLength(1))
});

/** What a published number can mean: one option holds for all numbers of its kind, which one is not known. */
export interface Alternative extends z.infer<typeof alternative> {}

const observation = z.strictObject({
  figure: filledText,
  /** What it is: a role of the alternatives, `skilled`, `highSkilled`, `density`, `highSkilledAdded`. */
  role: itemId,
  /** Further standard error on the log scale, with its reason: part-year counts and the like. */
  error: z.optional(error),
  reason: z.optional(label)
});

/** A published number that the pipeline computes, as evidence. */
export interface ObservationSetup extends z.infer<typeof observation> {}

const startNumber = z.union(
  [
    z.strictObject({figure: filledText, less: z.optional(filledText)}),
    z.strictObject({low: positive, high: positive})
  ],
  rule("startNumber")
);

/** A number at the start of a segment: a figure, a figure less a change, or a range. */
export type StartNumber = z.infer<typeof startNumber>;

const segment = z.strictObject({
  /** Start on the axis of year ends (2024 is the end of 2024); absent: the date of the first figure. */
  from: z.optional(z.number().check(z.gte(1900), z.lte(2200))),
  /** The definition of the totals changed here: what is published from now on cannot be compared with what was before. */
  break: z.optional(z.literal(true)),
  /** Day on which the cases that start here were declared, before any forecast of them was made. */
  declared: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  highSkilled: z.optional(startNumber),
  skilled: z.optional(startNumber),
  density: z.optional(startNumber),
  employed: z.optional(startNumber),
  observations: z.array(observation).check(z.minLength(1))
});

/** A segment of history: starts from published stocks, and is compared with what was published later. */
export interface SegmentSetup extends z.infer<typeof segment> {}

const paceNumber = z.union(
  [z.strictObject({figure: filledText}), z.strictObject({from: filledText, to: filledText})],
  rule("paceNumber")
);

/** What was published for a period, or the growth between two published totals. */
export type PaceNumber = z.infer<typeof paceNumber>;

/** Published numbers of one kind at one place, whose changes tell how the pace moves. */
const paceSeries = z.strictObject({
  place: filledText,
  numbers: z.array(paceNumber).check(z.minLength(2))
});

const place = z.strictObject({
  id: itemId,
  name: label,
  segments: z.array(segment).check(z.minLength(1))
});

/** One place with its segments, oldest first. The first place is the plan's own. */
export interface PlaceSetup extends z.infer<typeof place> {}

/** Schema of calibration.yaml. */
export const calibrationSchema = z.strictObject({
  schema: z.literal(1),
  /** Standard error of a printed number on the log scale, beyond rounding, by confidence; that of A1 for I where it is absent. */
  sourceError: z.strictObject({
    A1: error,
    A2: error,
    B: error,
    D: error,
    I: z.optional(error),
    E: z.optional(error)
  }),
  /** Where only the high-skilled are known: limits of their share of the skilled. */
  shareRange: z.tuple([positive.check(z.lte(1)), positive.check(z.lte(1))]),
  /** How places differ from the plan's own place; medians and central 95% ranges. */
  pooling: z.strictObject({
    /** Quantities per worker of another place as a multiple of our own, median over places. */
    level: range,
    /** Standard deviation of the log of that multiple between places. */
    between: range,
    /** Odds of upper levels in another place as a multiple of ours; for one place. */
    tilt: range
  }),
  /** Published yearly numbers that tell how the pace of quantities moves; absent: none are declared. */
  pace: z.optional(z.array(paceSeries)),
  /** Figures of the own place that inform nothing although their key, place and date would have them taken in; absent: none. */
  idle: z.optional(z.array(z.strictObject({figure: filledText, reason: label}))),
  alternatives: z.array(alternative).check(z.minLength(1)),
  places: z.array(place).check(z.minLength(1))
});

/**
 * Which published figures inform the pipeline, and how far each is trusted. Every number here that is not a figure is an
 * assumption and says why.
 */
export interface CalibrationSetup extends z.infer<typeof calibrationSchema> {}
