import type {FieldRule} from "./fieldSchemas.js";
import {
  list,
  longest,
  named,
  number,
  optional,
  record,
  type Shape,
  type Shaped,
  shortest,
  text,
  whole,
  word
} from "./shape.js";

const refused = new Set(["constructor", "prototype"]);
const matches = (form: RegExp, rule: FieldRule) => named((value: string) => form.test(value), rule);
const sentence = text(
  shortest(1),
  longest(2000),
  named((characters) => !/\p{Surrogate}/u.test(characters), "wholeCharacters")
);
const label = record({zh: sentence, en: sentence});
const scenarioId = text(
  longest(60),
  matches(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "scenarioId"),
  named((id) => !refused.has(id), "otherName")
);
const year = whole(1900, 2200, "calendarYear");

const change = record(
  {
    /** Id of a lever, or of an assumption (scalar, or `<id>.<component>`). */
    target: text(longest(80), matches(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/, "changeTarget")),
    /** `ramp` goes linearly from the unchanged value in `from` to `value` in the last year, then stays there. */
    operation: word(["set", "add", "multiply", "ramp"]),
    value: number(-1e15, 1e15),
    /** First year of effect; absent: from the start. */
    from: optional(year),
    /** First year without the effect; absent: to the end. */
    to: optional(year),
    /** Why, or on what evidence. */
    reason: optional(label)
  },
  named(({from, to}) => from === undefined || to === undefined || from < to, "yearAfterFrom", "to")
);

/** One change of a lever or an assumption over the years [from, to): to is the first year that is back to normal. */
export interface Change extends Shaped<typeof change> {}

const scenario = record({
  /** Version of this format. */
  schema: word([1], "version"),
  id: scenarioId,
  name: label,
  /** Id of the scenario it inherits its changes from. */
  base: optional(scenarioId),
  description: label,
  /** What it holds fixed. */
  fixed: label,
  /** What it changes, from when to when. */
  changed: label,
  /** What happens after the plan's end. */
  afterwards: label,
  changes: list(change, 100)
});

/** What a planner asks: which levers and assumptions differ from the base, when, and what is held fixed. */
export interface Scenario extends Shaped<typeof scenario> {}

/**
 * Shape of a scenario, used by the reader of data/scenarios, the page's file input and shared addresses alike; its `safeParse` gives the
 * scenario or what is wrong with it.
 *
 * Refuses unknown keys, numbers that are not finite or beyond ±10^15, years outside 1900-2200, more than 100 changes
 * and texts over 2,000 characters. Whether targets and bases exist is checked by `compileScenario`.
 *
 * @example
 * scenarioSchema.safeParse(customScenario([])).success // => true
 * scenarioSchema.safeParse({schema: 1}).success // => false
 */
export const scenarioSchema: Shape<Scenario> = scenario;
