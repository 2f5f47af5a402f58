import * as z from "zod/mini";
import {basis} from "./assumption.js";
import {filledText, itemId, label, rule, unit} from "./fieldSchemas.js";

const baseline = z.union(
  [
    z.number(),
    z
      .record(z.string().check(z.regex(/^[12]\d{3}$/, rule("year"))), z.number())
      .check(z.refine((years) => Object.keys(years).length > 0, rule("baseline")))
  ],
  rule("baseline")
);

const lever = z.strictObject({
  id: itemId,
  name: label,
  unit,
  /** Value of the untouched scenario; one number, or by year (`{2025: 1, 2028: 2}`: each holds until the next). */
  baseline,
  /** Range a planner may set. */
  range: z.tuple([z.number(), z.number()]),
  /** Step of its control. */
  step: z.number().check(z.gt(0)),
  /** Published values shown beside the control. */
  anchors: z.array(
    z.strictObject({
      label,
      value: z.number(),
      figure: z.optional(filledText),
      target: z.optional(filledText)
    })
  ),
  /** What a change of this lever holds constant. */
  keeps: label,
  basis
});

/**
 * A quantity the plan's owner decides (places, funding, housing aid that changes retention). The opposite of an
 * assumption: never uncertain by itself, changed by scenarios.
 */
export interface Lever extends z.infer<typeof lever> {}

/** Schema of levers.yaml: what the plan's owner decides. */
export const leversSchema = z.strictObject({
  schema: z.literal(1),
  levers: z.array(lever).check(z.minLength(1))
});
