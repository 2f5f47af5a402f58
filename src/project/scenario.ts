import * as z from "zod/mini";
import {rule, year} from "./fieldSchemas.js";

const refused = new Set(["constructor", "prototype"]);
const text = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.refine((characters) => !/\p{Surrogate}/u.test(characters), rule("wholeCharacters"))
);
const label = z.strictObject({zh: text, en: text});
const scenarioId = z.string().check(
  z.maxLength(60),
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, rule("scenarioId")),
  z.refine((id) => !refused.has(id), rule("otherName"))
);

const change = z
  .strictObject({
    /** Id of a lever, or of an assumption (scalar, or `<id>.<component>`). */
    target: z
      .string()
      .check(
        z.maxLength(80),
        z.regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/, rule("changeTarget"))
      ),
    /** `ramp` goes linearly from the unchanged value in `from` to `value` in the last year, then stays there. */
    operation: z.enum(["set", "add", "multiply", "ramp"]),
    value: z.number().check(z.gte(-1e15), z.lte(1e15)),
    /** First year of effect; absent: from the start. */
    from: z.optional(year),
    /** First year without the effect; absent: to the end. */
    to: z.optional(year),
    /** Why, or on what evidence. */
    reason: z.optional(label)
  })
  .check(
    z.refine(({from, to}) => from === undefined || to === undefined || from < to, {
      path: ["to"],
      ...rule("yearAfterFrom")
    })
  );

/** One change of a lever or an assumption over the years [from, to): to is the first year that is back to normal. */
export interface Change extends z.infer<typeof change> {}

/**
 * Schema of a scenario, used by the reader of data/scenarios, the page's file input and shared addresses alike.
 *
 * Refuses unknown keys, numbers that are not finite or beyond ±10^15, years outside 1900-2200, more than 100 changes
 * and texts over 2,000 characters. Whether targets and bases exist is checked by `compileScenario`.
 */
export const scenarioSchema = z.strictObject({
  /** Version of this format. */
  schema: z.literal(1, rule("version")),
  id: scenarioId,
  name: label,
  /** Id of the scenario it inherits its changes from. */
  base: z.optional(scenarioId),
  description: label,
  /** What it holds fixed. */
  fixed: label,
  /** What it changes, from when to when. */
  changed: label,
  /** What happens after the plan's end. */
  afterwards: label,
  changes: z.array(change).check(z.maxLength(100))
});

/** What a planner asks: which levers and assumptions differ from the base, when, and what is held fixed. */
export interface Scenario extends z.infer<typeof scenarioSchema> {}
