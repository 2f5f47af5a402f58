import * as z from "zod/mini";
import {filledText, isoDate, itemId, label, unit, year} from "./fieldSchemas.js";

const aggregate = z.enum(["sum", "minimum", "maximum", "end", "change", "rising"]);

/**
 * How a number is read off an indicator's yearly path over the target's window:
 * - `sum`: of the yearly flows;
 * - `minimum`, `maximum`: over all reporting dates (稳定在…以上 is the minimum);
 * - `end`: value at the last date;
 * - `change`: value at the last date − value at the end of the year before the window;
 * - `rising`: the least year-on-year change within the window, the step into its first year included; goal "> 0".
 */
export type Aggregate = z.infer<typeof aggregate>;

const operator = z.enum([">", ">=", "<", "<=", "=", "between", "about", "none"]);

/** What the source's operator demands. `none`: the source gives no number. */
export type Operator = z.infer<typeof operator>;

const reading = z.strictObject({
  id: itemId,
  name: label,
  /** Id of an indicator of the pipeline. */
  indicator: filledText,
  aggregate,
  /** If the reading needs its own goal: overrides the target's operator and value. */
  operator: z.optional(operator),
  value: z.optional(z.number()),
  valueHigh: z.optional(z.number()),
  /**
   * Where it is open what the published number counts: an alternative of calibration.yaml, and the indicator read under
   * those of its options that count another than `indicator`. Which option holds is drawn with every run.
   */
  mixes: z.optional(
    z.strictObject({
      alternative: itemId,
      indicators: z.record(itemId, filledText),
      /** What the published number is called; absent: as its indicator is. */
      name: z.optional(label)
    })
  ),
  /** Another question than the promise, answered beside it: it never turns the verdict round. */
  beside: z.optional(z.boolean()),
  /** First year of its window if it differs from the target's. */
  from: z.optional(year),
  /** Last year of its window if it differs from the target's. */
  until: z.optional(year),
  /** Id of a definition of the starting figures (model.yaml) this reading uses; absent: the one that the reporting body states, or the first. */
  definition: z.optional(filledText),
  /** Our operational reading of a wording that gives no number. */
  ours: z.optional(z.boolean()),
  note: z.optional(label)
});

/** One way to understand an ambiguous wording, computable from the model. */
export interface Reading extends z.infer<typeof reading> {}

const kind = z.enum(["forecast", "trend", "evidence", "unquantified"]);

/**
 * What can be said about a target: `forecast` by the model, `trend` of an observed series, `evidence` needed
 * (counted outside the model, no series published), `unquantified` in the source.
 */
export type TargetKind = z.infer<typeof kind>;

const head = {
  id: itemId,
  section: filledText,
  clause: z.string(),
  name: label,
  operator,
  value: z.optional(z.number()),
  valueHigh: z.optional(z.number()),
  unit
};

/** Schema of one target of a plan file. */
export const targetSchema = z.strictObject({
  ...head,
  basis: z.enum(["cumulative", "annual", "stock", "ratio", "qualitative"]),
  /** ISO date, included. */
  start: isoDate,
  /** ISO date, included. */
  due: isoDate,
  bodies: z.array(filledText),
  quote: filledText,
  note: label,
  /** Whether its number is a running total, of what was done or set up so far: it stands and never falls. */
  runningTotal: z.optional(z.boolean()),
  kind,
  /** Why it is of that kind. */
  because: label,
  /** For `forecast`: at least one; the first is the headline reading. */
  readings: z.array(reading),
  /** For `trend`: indicator key of figures.csv for the plan's place. */
  series: z.optional(filledText),
  /**
   * For first place held year after year: indicator keys of figures.csv, of the count of years in a row and of the rank itself; `series` is
   * what is ranked. `front`: down to which rank the source may mean as well (前列); absent: the first alone.
   */
  held: z.optional(
    z.strictObject({
      years: filledText,
      rank: z.optional(filledText),
      front: z.optional(z.int().check(z.gte(1)))
    })
  ),
  /** For joint readings: ids of the targets that must all hold. */
  joint: z.optional(z.array(filledText).check(z.minLength(1)))
});

/** One numeric or qualitative promise of a plan, with the clause it stands in. */
export interface Target extends z.infer<typeof targetSchema> {}

/** Schema of one parameter of a plan file. */
export const parameterSchema = z.strictObject({...head, quote: filledText, note: label});

/** A number or name in the plan that is not a promise (eligibility, the plan period). */
export interface PlanParameter extends z.infer<typeof parameterSchema> {}
