import type {Target} from "../project/target.js";
import {monthsBetween} from "../quantity/date.js";
import type {KnownPart} from "./outturnSchema.js";
import type {Outturn} from "./registerOutturns.js";

/**
 * How much of a three-year sum, or the like, is known, and what is left until it is due.
 *
 * Outturns that follow each other from the beginning of the window on are added up, after what is known from before the start of the model.
 *
 * @param target - summed, with a goal that it must reach
 * @param outturns - of that target
 * @param first - column at which its window begins
 * @param before - what came in before the start, and its last day; absent: the window begins after it, or nothing is known
 * @returns null where nothing is known from the beginning on, or the target is no such sum
 */
export function knownPart(
  {id, value: goal, operator, basis, due}: Target,
  outturns: readonly Outturn[],
  first: number,
  before?: {value: number; through: string}
): KnownPart | null {
  if (basis !== "cumulative" || goal === undefined || (operator !== ">" && operator !== ">="))
    return null;
  const own = outturns.filter(({target, kind}) => target.id === id && kind === "flow");
  let [value, through, at] = before ? [before.value, before.through, 1] : [0, "", first];
  for (;;) {
    const [next] = own
      .filter((outturn) => outturn.first === at)
      .sort((a, b) => b.last - a.last || b.part - a.part);
    if (!next) break;
    value += next.value;
    through = next.through;
    if (next.part < 1) break;
    at = next.last + 1;
  }
  if (through === "") return null;
  const months = through >= due ? 0 : monthsBetween(through, due);
  return {value, through, left: goal - value, months};
}
