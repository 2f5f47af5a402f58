import {checkLanguage} from "./checkLanguage.js";
import {refuseType} from "./checkNumber.js";
import {checkText} from "./checkText.js";
import type {Label, Language} from "./label.js";
import {unknownName} from "./unknownName.js";

/** What a unit is called. */
export interface UnitName extends Label {
  /** English for exactly one, if it differs. */
  one?: string;
  /** Counted one by one, so that a value must be whole. */
  whole?: true;
  /** Counted in parts as well: work, money, time. */
  divisible?: true;
  /** What it counts, where several units count the same: heads, or parts of a whole. */
  kind?: "people" | "share";
  /** Of what it counts that of a year; absent: it is none a year. */
  yearOf?: string;
  /** Of times of persons: the unit in which each person counts once. */
  persons?: string;
}

/**
 * The units of the model and its data, by the name they have there. 万 and 亿 are scales, not units. A person (人) is not a
 * person-time (人次): one person may count several times.
 */
export const units: Readonly<Record<string, UnitName>> = {
  person: {zh: "人", en: "people", one: "person", whole: true, kind: "people"},
  "person-time": {
    zh: "人次",
    en: "person-times",
    one: "person-time",
    whole: true,
    kind: "people",
    persons: "person"
  },
  "person/yr": {
    zh: "人/年",
    en: "people a year",
    one: "person a year",
    whole: true,
    kind: "people",
    yearOf: "person"
  },
  "person-time/yr": {
    zh: "人次/年",
    en: "person-times a year",
    one: "person-time a year",
    whole: true,
    kind: "people",
    yearOf: "person-time",
    persons: "person/yr"
  },
  "person-time per person": {zh: "人次/人", en: "person-times per person"},
  FTE: {
    zh: "全时当量",
    en: "full-time equivalents",
    one: "full-time equivalent",
    divisible: true,
    kind: "people"
  },
  "person per 10,000": {zh: "人/万人", en: "per 10,000"},
  "1": {zh: "", en: "", kind: "share"},
  "1/yr": {zh: "/年", en: "a year", yearOf: "1"},
  yr: {zh: "年", en: "years", one: "year", divisible: true},
  body: {zh: "家", en: "bodies", one: "body", whole: true},
  class: {zh: "个班", en: "classes", one: "class", whole: true},
  "class/yr": {
    zh: "个班/年",
    en: "classes a year",
    one: "class a year",
    whole: true,
    yearOf: "class"
  },
  event: {zh: "场", en: "events", one: "event", whole: true},
  "event/yr": {zh: "场/年", en: "events a year", one: "event a year", whole: true, yearOf: "event"},
  item: {zh: "项", en: "items", one: "item", whole: true},
  CNY: {zh: "元", en: "yuan", divisible: true},
  "CNY/yr": {zh: "元/年", en: "yuan a year", divisible: true, yearOf: "CNY"},
  "body/yr": {zh: "家/年", en: "bodies a year", one: "body a year", whole: true, yearOf: "body"},
  "item/yr": {zh: "项/年", en: "items a year", one: "item a year", whole: true, yearOf: "item"},
  multiple: {zh: "倍", en: "times", kind: "share"},
  rank: {zh: "名次", en: "rank"},
  level: {zh: "级", en: "levels", one: "level"},
  "vacancies per seeker": {zh: "求人倍率", en: "vacancies per seeker"},
  "standard deviation": {zh: "个标准差", en: "SD"},
  "calendar year": {zh: "", en: ""},
  "yes/no": {zh: "", en: ""},
  name: {zh: "", en: ""}
};

/**
 * Looks up what a unit is called.
 *
 * @param unit - as in the data
 * @param language - of the reader
 * @param value - amount it follows; only English tells one from many
 * @returns the name, empty for a share
 * @throws RangeError if the unit is unknown
 * @example
 * unitName("person-time", "zh") // => "人次"
 * unitName("person", "en", 1) // => "person"
 * unitName("persons", "en") // throws unknown unit: "persons"; one of person, person/yr
 */
export function unitName(unit: string, language: Language, value?: number): string {
  checkText("unit", unit);
  if (!Object.hasOwn(units, unit))
    throw new RangeError(unknownName("unit", unit, Object.keys(units)));
  checkLanguage(language);
  if (value !== undefined && typeof value !== "number") refuseType("value", value);
  const name = units[unit];
  return language === "en" && value === 1 ? (name.one ?? name.en) : name[language];
}
