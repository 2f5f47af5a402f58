import {units} from "../quantity/unit.js";

/** Names of all units a plan, a lever or an assumption may carry. */
export const unitNames: readonly string[] = Object.keys(units);

/** Units counted one by one, so that a value must be whole. */
export const countedUnits: ReadonlySet<string> = new Set(
  unitNames.filter((unit) => /^(person|person-time|body|class|event|item)(\/yr)?$/.test(unit))
);
