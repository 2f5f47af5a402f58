import type {Operator} from "../project/target.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkObject, checkObjects} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";

/** A goal, as it is demanded. */
export interface PartGoal {
  operator: Operator;
  /** Unit of the quantity. */
  value: number;
}

/** Whether goals of parts, all reached, reach that of the whole. */
export interface GoalsTogether {
  /** Their sum; of what does not add up, the lowest and the highest. */
  sum: number | null;
  lowest: number;
  highest: number;
  whole: number;
  /** Sum less the goal of the whole; null of what does not add up. */
  difference: number | null;
  /** They reach it; they fall short; it depends on how large the parts are, or on goals that say no direction. */
  outcome: "reached" | "short" | "open";
}

/** All of them; others than the four have no direction. */
const operators: readonly Operator[] = [">=", ">", "<=", "<", "=", "between", "about", "none"];

const directions: Partial<Record<Operator, 1 | -1>> = {">": 1, ">=": 1, "<": -1, "<=": -1};

/**
 * Says whether the goals of parts, if every part reaches its own, reach that of the whole they make up.
 *
 * What adds up (counts): Σ gᵢ ≥ G. A share lies between the lowest and the highest of the parts, so that it is reached where the lowest
 * goal is not below that of the whole, missed by the goals where the highest is, and open between. With an upper bound the other way round.
 *
 * @param parts - at least one, same unit
 * @param whole - the goal of the whole
 * @param adds - whether the quantity of the whole is the sum of the parts'
 * @throws RangeError without parts
 * @example
 * goalsOfParts([{operator: ">=", value: 30}, {operator: ">=", value: 25}], {operator: ">=", value: 60}, true).outcome // => "short"
 * goalsOfParts([{operator: ">=", value: 0.3}, {operator: ">=", value: 0.4}], {operator: ">=", value: 0.35}, false).outcome // => "open"
 */
export function goalsOfParts(
  parts: readonly PartGoal[],
  whole: PartGoal,
  adds: boolean
): GoalsTogether {
  if (!Array.isArray(parts) || parts.length === 0)
    throw new RangeError("goalsOfParts needs 1 part, got 0");
  checkObjects("parts", parts);
  checkObject("whole", whole);
  for (const [i, part] of parts.entries()) checkNumber(`parts[${i}].value`, part.value);
  checkNumber("whole.value", whole.value);
  for (const {operator} of [...parts, whole])
    if (!operators.includes(operator))
      throw new RangeError(unknownName("operator", String(operator), operators));
  const values = parts.map(({value}) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const sum = adds ? values.reduce((total, value) => total + value, 0) : null;
  const goals = {
    sum,
    lowest,
    highest,
    whole: whole.value,
    difference: sum === null ? null : sum - whole.value
  };
  const direction = directions[whole.operator];
  const alike = parts.every((part: PartGoal) => directions[part.operator] === direction);
  if (direction === undefined || !alike) return {...goals, outcome: "open"};
  const strict = ({operator}: PartGoal) => operator === ">" || operator === "<";
  const reaches = (value: number, isStrict: boolean) => {
    const over = direction * (value - whole.value);
    return over > 0 || (over === 0 && (isStrict || !strict(whole)));
  };
  if (sum !== null)
    return {...goals, outcome: reaches(sum, parts.some(strict)) ? "reached" : "short"};
  const [worst, best] = direction === 1 ? [lowest, highest] : [highest, lowest];
  if (reaches(worst, parts.every(strict))) return {...goals, outcome: "reached"};
  return {...goals, outcome: reaches(best, parts.some(strict)) ? "open" : "short"};
}
