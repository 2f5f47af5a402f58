/**
 * Units a plan, a lever or an assumption may carry (model.md 1.3, and what plans count beyond it).
 *
 * A share is in [0, 1]; 万 and 亿 are scales of display, never units; a person (人) is not a person-time (人次).
 */
export const units: readonly string[] = [
  "person",
  "person-time",
  "person/yr",
  "person-time/yr",
  "1",
  "1/yr",
  "yr",
  "person per 10,000",
  "body",
  "class",
  "event",
  "item",
  "body/yr",
  "class/yr",
  "event/yr",
  "item/yr",
  "CNY",
  "CNY/yr",
  "rank",
  "vacancies per seeker",
  "multiple",
  "yes/no",
  "level",
  "calendar year",
  "name"
];

/** Units counted one by one, so that a value must be whole. */
export const countedUnits: ReadonlySet<string> = new Set(
  units.filter((unit) => /^(person|person-time|body|class|event|item)(\/yr)?$/.test(unit))
);
