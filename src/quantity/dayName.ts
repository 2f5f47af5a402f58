import {readDate} from "./date.js";
import type {Label} from "./label.js";

const months =
  "January February March April May June July August September October November December".split(
    " "
  );

/**
 * A calendar day as people write it.
 *
 * @param date - ISO date
 * @throws RangeError if it is none
 * @example
 * dayName("2027-06-30") // => {zh: "2027年6月30日", en: "30 June 2027"}
 */
export function dayName(date: string): Label {
  const {year, month, day} = readDate(date);
  return {zh: `${year}年${month}月${day}日`, en: `${day} ${months[month - 1]} ${year}`};
}
