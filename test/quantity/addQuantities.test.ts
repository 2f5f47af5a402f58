import fc from "fast-check";
import {expect, test} from "vitest";
import {addQuantities, personsOf} from "../../src/quantity/addQuantities.js";
import {units} from "../../src/quantity/unit.js";

test("addQuantities(quantities) never adds two units", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer(), fc.constantFrom(...Object.keys(units))), {
        minLength: 1,
        maxLength: 4
      }),
      (rows) => {
        const quantities = rows.map(([value, unit]) => ({value, unit}));
        const add = () => addQuantities(quantities);
        if (new Set(rows.map(([, unit]) => unit)).size > 1) expect(add).toThrow("invalid sum");
        else expect(add().value).toBe(rows.reduce((s, [value]) => s + value, 0));
      }
    )
  );
});

test("addQuantities and personsOf name the rule and the mend", () => {
  const person = {value: 5, unit: "person"};
  const times = {value: 6, unit: "person-time"};
  const factor = {value: 1.2, unit: "person-time per person"};
  expect(() => addQuantities([person, times])).toThrow(
    "invalid sum; person (人) is not person-time (人次): 5 person + 6 person-time; convert with personsOf(quantity, factor) first"
  );
  expect(addQuantities([person, personsOf(times, factor)])).toEqual({value: 10, unit: "person"});
  expect(() => personsOf(times, {...factor, value: 0.5})).toThrow(
    "invalid factor; not at least 1 person-time per person: 0.5 person-time per person"
  );
  expect(() => addQuantities([{value: 1, unit: "persons"}])).toThrow(
    'unknown unit: "persons"; one of person'
  );
  expect(() => addQuantities([])).toThrow("addQuantities needs 1 quantity, got 0");
});

test.each<[string, () => unknown, string]>([
  [
    "text",
    () => addQuantities([{value: "1" as never, unit: "person"}]),
    'invalid value of quantity; not finite: "1"'
  ],
  [
    "null persons",
    () =>
      personsOf(
        {value: null as never, unit: "person-time"},
        {value: 1.5, unit: "person-time per person"}
      ),
    "invalid value of quantity; not finite: null"
  ],
  [
    "a key that nobody reads",
    () =>
      personsOf({value: 1, unit: "person-time"}, {
        value: 1.5,
        unit: "person-time per person",
        per: 1
      } as never),
    'unknown key of factor: "per"; one of'
  ],
  [
    "a unit that is none",
    () => addQuantities([{value: 1, unit: 5}] as never),
    "invalid unit of quantity; not a name: 5"
  ],
  ["no list", () => addQuantities(5 as never), "invalid quantities; not a list: 5"]
])("%s is refused, not calculated with", (_, call, message) => {
  expect(call).toThrow(message);
});
