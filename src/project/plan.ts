import * as z from "zod/mini";
import {isPartialDate} from "../quantity/date.js";
import {type Body, bodySchema} from "./body.js";
import {itemId, label, placeCode, rule, webAddress, year} from "./fieldSchemas.js";
import {parameterSchema, targetSchema} from "./target.js";

/** Schema of a plan file. */
export const planSchema = z.strictObject({
  schema: z.literal(1),
  /** Set for an invented plan, as in a template. */
  example: z.optional(z.boolean()),
  id: itemId,
  title: label,
  document: z.string(),
  issuer: z.string(),
  /** ISO date, month or year. */
  issued: z.string().check(z.refine(isPartialDate, rule("planDate"))),
  url: webAddress,
  /** GB/T 2260 code of the place. */
  placeCode,
  place: label,
  /** First year of the plan. */
  from: year,
  /** Last year of the plan. */
  until: year,
  /** Year of its long-term goals; absent if it has none. */
  horizon: z.optional(year),
  /** Name of the file with the full text, beside the plan file. */
  text: z.string().check(z.regex(/^[^/\\]+\.txt$/, rule("textFile"))),
  sections: z.array(z.strictObject({id: itemId, name: label})).check(z.minLength(1)),
  targets: z.array(targetSchema).check(z.minLength(1)),
  parameters: z.array(parameterSchema),
  bodies: z.array(bodySchema)
});

/** What a plan file holds: a plan, with the name of its text file in place of the text. */
export interface PlanFile extends z.infer<typeof planSchema> {}

/** A published action plan: its text, and every promise in it. */
export interface Plan extends Omit<PlanFile, "schema" | "text" | "bodies"> {
  /** Responsible bodies by the name used in `Target.bodies`. */
  bodies?: Body[];
  /** Full text of the source; quotes are checked against it. */
  text: string;
}
