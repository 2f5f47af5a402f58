import * as z from "zod/mini";
import {units} from "../quantity/unit.js";

/**
 * A rule of a field that goes beyond its kind. A schema gives its name as the message of the fault; the room `check` has the
 * sentence, in every language.
 */
export type FieldRule =
  | "amount"
  | "baseline"
  | "calendarYear"
  | "changeTarget"
  | "date"
  | "itemId"
  | "otherId"
  | "otherName"
  | "placeCode"
  | "planDate"
  | "scenarioId"
  | "startNumber"
  | "paceNumber"
  | "textFile"
  | "unit"
  | "version"
  | "webAddress"
  | "wholeCharacters"
  | "year"
  | "yearAfterFrom";

/** Names the rule that a schema stands for. */
export const rule = (name: FieldRule) => ({error: name});

/** Text that is not empty. */
export const filledText = z.string().check(z.minLength(1));

/** The two names of one thing. */
export const label = z.strictObject({zh: filledText, en: filledText});

/** The rule that is named where another value stands; of one that is missing the fault is that. */
const instead = (name: FieldRule) => ({
  error: ({input}: {input?: unknown}) => (input === undefined ? undefined : name)
});

/** Calendar year. */
export const year = z
  .int(instead("calendarYear"))
  .check(z.gte(1900, rule("calendarYear")), z.lte(2200, rule("calendarYear")));

/** Date that exists, `2027-12-31`. */
export const isoDate = z.string(instead("date")).check(
  z.refine((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, rule("date"))
);

/** GB/T 2260 code of a place, or nothing. */
export const placeCode = z.string().check(z.regex(/^(\d{6})?$/, rule("placeCode")));

/** Address on the web, or nothing. */
export const webAddress = z.string().check(z.regex(/^(https?:\/\/\S+)?$/, rule("webAddress")));

const refused = new Set(["constructor", "prototype"]);

/** Id of an item: letters, digits and single dots or hyphens. */
export const itemId = z.string().check(
  z.regex(/^[A-Za-z]\w*([.-]\w+)*$/, rule("itemId")),
  z.refine((id) => !refused.has(id), rule("otherId"))
);

/** Unit of a target, lever or assumption. */
export const unit = z.string().check(z.refine((text) => Object.hasOwn(units, text), rule("unit")));
