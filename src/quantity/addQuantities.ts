import {checkKeys} from "./checkKeys.js";
import {checkNumber} from "./checkNumber.js";
import {checkList} from "./checkNumbers.js";
import {sumExactly} from "./exactSum.js";
import {units} from "./unit.js";
import {unknownName} from "./unknownName.js";
import {windowUnit} from "./windowUnit.js";

/** A number with its unit. */
export interface Quantity {
  value: number;
  /** One of {@link units}. */
  unit: string;
}

/**
 * Adds quantities of one unit; refuses to add a person to a person-time, or any two different units.
 *
 * @param quantities - at least one; all of the same unit
 * @returns their sum, in that unit
 * @throws RangeError if there is none, a unit is unknown, or two units differ
 * @example
 * addQuantities([{value: 1, unit: "person"}, {value: 2, unit: "person"}]) // => {value: 3, unit: "person"}
 * addQuantities([{value: 1, unit: "person"}, {value: 2, unit: "person-time"}]) // throws invalid sum; person (人) is not person-time (人次): 1 person + 2 person-time; convert with personsOf(quantity, factor) first
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  checkList("quantities", quantities);
  const [first] = quantities;
  if (!first) throw new RangeError("addQuantities needs 1 quantity, got 0");
  for (const quantity of quantities) checkQuantity("quantity", quantity);
  for (const {unit} of quantities)
    if (!Object.hasOwn(units, unit))
      throw new RangeError(unknownName("unit", unit, Object.keys(units)));
  const other = quantities.find(({unit}) => unit !== first.unit);
  if (other) {
    const name = ({unit}: Quantity) => `${unit} (${units[unit].zh || "比例"})`;
    const counts = [first, other].map(({unit}) => windowUnit(unit));
    const mend =
      counts.includes("person") && counts.includes("person-time")
        ? "; convert with personsOf(quantity, factor) first"
        : "";
    throw new RangeError(
      `invalid sum; ${name(first)} is not ${name(other)}: ${first.value} ${first.unit} + ${other.value} ${other.unit}${mend}`
    );
  }
  const value = checkNumber("sum", sumExactly(quantities.map(({value}) => value)));
  return {value, unit: first.unit};
}

/**
 * Converts person-times to persons by a declared factor: persons = person-times / (person-times per person).
 *
 * @param quantity - in person-time or person-time/yr
 * @param factor - in person-time per person, value ≥ 1
 * @returns in person or person/yr
 * @throws RangeError if the quantity or the factor has another unit, or the factor is below 1
 * @example
 * personsOf({value: 150, unit: "person-time/yr"}, {value: 1.5, unit: "person-time per person"}) // => {value: 100, unit: "person/yr"}
 * personsOf({value: 150, unit: "person"}, {value: 1.5, unit: "person-time per person"}) // throws invalid quantity; not in person-time or person-time/yr: 150 person
 */
export function personsOf(quantity: Quantity, factor: Quantity): Quantity {
  checkQuantity("quantity", quantity);
  checkQuantity("factor", factor);
  const {value, unit} = quantity;
  const persons = Object.hasOwn(units, unit) ? units[unit].persons : undefined;
  if (persons === undefined)
    throw new RangeError(
      `invalid quantity; not in person-time or person-time/yr: ${value} ${unit}`
    );
  if (factor.unit !== "person-time per person" || !(factor.value >= 1))
    throw new RangeError(
      `invalid factor; not at least 1 person-time per person: ${factor.value} ${factor.unit}`
    );
  return {value: value / factor.value, unit: persons};
}

function checkQuantity(name: string, quantity: Quantity): void {
  checkKeys(name, quantity, {value: true, unit: true});
  checkNumber(`value of ${name}`, quantity.value);
  if (typeof quantity.unit !== "string")
    throw new TypeError(`invalid unit of ${name}; not a name: ${JSON.stringify(quantity.unit)}`);
}
