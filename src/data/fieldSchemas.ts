import {z} from "zod";
import {isDate} from "../quantity/date.js";
import {unitNames} from "./unitNames.js";
import {unknownProblem} from "./unknownProblem.js";

/** Text that is not empty. */
export const filledText = z.string().min(1);

/** The two names of one thing. */
export const label = z.strictObject({zh: filledText, en: filledText});

/** Calendar year. */
export const year = z.int().min(1900).max(2200);

/** Date that exists, `2027-12-31`. */
export const isoDate = z.string().refine(isDate, {error: "expected a date like 2027-12-31"});

/** GB/T 2260 code of a place, or nothing. */
export const placeCode = z
  .string()
  .regex(/^(\d{6})?$/, {error: 'expected a code of six digits between quotes, or ""'});

/** Address on the web, or nothing. */
export const webAddress = z
  .string()
  .regex(/^(https?:\/\/\S+)?$/, {error: 'expected an address that starts with http, or ""'});

const refused = new Set(["constructor", "prototype"]);

/** Id of an item: letters, digits and single dots or hyphens. */
export const itemId = z
  .string()
  .regex(/^[A-Za-z]\w*([.-]\w+)*$/, {error: "expected an id of letters, digits, dots and hyphens"})
  .refine((id) => !refused.has(id), {error: "expected another id"});

/** Unit of a target, lever or assumption. */
export const unit = z.string().superRefine((text, context) => {
  if (unitNames.includes(text)) return;
  const {message, mend} = /[万萬亿億]/u.test(text)
    ? {
        message: `expected a unit, got ${JSON.stringify(text)}`,
        mend: "万 and 亿 are scales, not units: write the full number, and person or person-time"
      }
    : text.includes("%")
      ? {
          message: `expected a unit, got ${JSON.stringify(text)}`,
          mend: 'write "1" and the share in [0, 1]'
        }
      : unknownProblem("unit", text, unitNames);
  context.addIssue({code: "custom", message, params: {mend}});
});
