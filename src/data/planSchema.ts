import {z} from "zod";
import type {Body} from "../project/body.js";
import type {Plan} from "../project/plan.js";
import type {PlanParameter, Reading, Target} from "../project/target.js";
import {
  filledText,
  isoDate,
  itemId,
  label,
  placeCode,
  unit,
  webAddress,
  year
} from "./fieldSchemas.js";

const operator = z.enum([">", ">=", "<", "<=", "=", "between", "about", "none"]);
const text = z.string();

const reading: z.ZodType<Reading> = z.strictObject({
  id: itemId,
  name: label,
  indicator: filledText,
  aggregate: z.enum(["sum", "minimum", "maximum", "end", "change", "rising"]),
  operator: operator.optional(),
  value: z.number().optional(),
  valueHigh: z.number().optional(),
  from: year.optional(),
  until: year.optional(),
  definition: filledText.optional(),
  ours: z.boolean().optional(),
  note: label.optional()
});

/** One target of a plan file. */
export const targetSchema: z.ZodType<Target> = z.strictObject({
  id: itemId,
  section: filledText,
  clause: text,
  name: label,
  operator,
  value: z.number().optional(),
  valueHigh: z.number().optional(),
  unit,
  basis: z.enum(["cumulative", "annual", "stock", "ratio", "qualitative"]),
  start: isoDate,
  due: isoDate,
  bodies: z.array(filledText),
  quote: filledText,
  note: label,
  kind: z.enum(["forecast", "trend", "evidence", "unquantified"]),
  because: label,
  readings: z.array(reading),
  series: filledText.optional(),
  joint: z.array(filledText).min(1).optional()
});

/** One parameter of a plan file. */
export const parameterSchema: z.ZodType<PlanParameter> = z.strictObject({
  id: itemId,
  section: filledText,
  clause: text,
  name: label,
  operator,
  value: z.number().optional(),
  valueHigh: z.number().optional(),
  unit,
  quote: filledText,
  note: label
});

const body: z.ZodType<Body> = z.strictObject({
  zh: filledText,
  en: filledText,
  full: filledText.optional()
});

/** What a plan file holds: a plan, with the name of its text file in place of the text. */
export type PlanFile = Omit<Plan, "bodies"> & {schema: 1; bodies: Body[]};

/** A plan file: its head is checked here, its targets and parameters one by one. */
export const planSchema: z.ZodType<PlanFile> = z.strictObject({
  schema: z.literal(1),
  id: itemId,
  title: label,
  document: text,
  issuer: text,
  issued: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {error: "expected a date, month or year"}),
  url: webAddress,
  placeCode,
  place: label,
  from: year,
  until: year,
  horizon: year.optional(),
  text: z.string().regex(/^[^/\\]+\.txt$/, {error: "expected the name of a .txt file beside it"}),
  sections: z.array(z.strictObject({id: itemId, name: label})).min(1),
  targets: z.array(targetSchema).min(1),
  parameters: z.array(parameterSchema),
  bodies: z.array(body)
});
