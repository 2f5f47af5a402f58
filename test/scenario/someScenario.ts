import fc from "fast-check";
import {customTexts} from "../../src/entries/scenario.js";
import type {Change, Scenario} from "../../src/index.js";

const text = fc.string({unit: "grapheme", minLength: 1, maxLength: 40});
const label = fc.record({zh: text, en: text}, {noNullPrototype: true});
const year = fc.integer({min: 1900, max: 2200});
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
const target = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}(\.[A-Za-z0-9-]{1,10}){0,2}$/);
const value = fc.oneof(
  fc.double({min: -1e15, max: 1e15, noNaN: true}),
  fc.constantFrom(0, -0, 1e-300, 16000, 0.1 + 0.2, -1e15)
);

const change = fc
  .record(
    {
      target,
      operation: fc.constantFrom(
        "set" as const,
        "add" as const,
        "multiply" as const,
        "ramp" as const
      ),
      value,
      from: year,
      to: year,
      reason: label
    },
    {requiredKeys: ["target", "operation", "value"], noNullPrototype: true}
  )
  .filter(({from, to}) => from === undefined || to === undefined || from < to);

/** Any valid scenario. */
export const someScenario: fc.Arbitrary<Scenario> = fc
  .record(
    {
      schema: fc.constant(1 as const),
      id,
      name: fc.oneof(label, fc.constant(customTexts.name)),
      base: id,
      description: fc.oneof(label, fc.constant(customTexts.description)),
      fixed: label,
      changed: fc.oneof(label, fc.constant(customTexts.changed)),
      afterwards: label,
      changes: fc.array(change as fc.Arbitrary<Change>, {maxLength: 8})
    },
    {
      requiredKeys: [
        "schema",
        "id",
        "name",
        "description",
        "fixed",
        "changed",
        "afterwards",
        "changes"
      ],
      noNullPrototype: true
    }
  )
  .filter(
    ({id, base}) => ![id, base].some((name) => name === "constructor" || name === "prototype")
  );
