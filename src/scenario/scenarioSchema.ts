import {z} from "zod";

const refused = new Set(["constructor", "prototype"]);
const wellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
const text = z
  .string()
  .min(1)
  .max(2000)
  .refine(wellFormed, {error: "expected text of whole characters"});
const label = z.strictObject({zh: text, en: text});
const year = z.int().min(1900).max(2200);
const scenarioId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: "expected lower-case letters, digits and single hyphens"
  })
  .refine((id) => !refused.has(id), {error: "expected another name"});
const targetId = z
  .string()
  .max(80)
  .regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/, {
    error: "expected the id of a lever or an assumption"
  });

const change = z
  .strictObject({
    target: targetId,
    operation: z.enum(["set", "add", "multiply", "ramp"]),
    value: z.number().min(-1e15).max(1e15),
    from: year.optional(),
    to: year.optional(),
    reason: label.optional()
  })
  .refine(({from, to}) => from === undefined || to === undefined || from < to, {
    path: ["to"],
    error: "expected a year after from (the first year that is back to normal)"
  });

/**
 * Schema of a scenario, used by the reader of data/scenarios, the page's file input and shared addresses alike.
 *
 * Refuses unknown keys, numbers that are not finite or beyond ±10^15, years outside 1900-2200, more than 100 changes
 * and texts over 2,000 characters. Whether targets and bases exist is checked by `compileScenario`.
 */
export const scenarioSchema = z.strictObject({
  schema: z.literal(1),
  id: scenarioId,
  name: label,
  base: scenarioId.optional(),
  description: label,
  fixed: label,
  changed: label,
  afterwards: label,
  changes: z.array(change).max(100)
});
