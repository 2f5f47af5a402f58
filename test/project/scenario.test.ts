import fc from "fast-check";
import {expect, test} from "vitest";
import * as z from "zod/mini";
import {shapeFaults} from "../../src/check/checkShape.js";
import {rule, year} from "../../src/project/fieldSchemas.js";
import {scenarioSchema} from "../../src/project/scenario.js";
import {customScenario} from "../../src/scenario/customScenario.js";
import "../randomness.js";

// The same document in the terms of the library by which all other files are checked.
const refused = new Set(["constructor", "prototype"]);
const text = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.refine((characters) => !/\p{Surrogate}/u.test(characters), rule("wholeCharacters"))
);
const label = z.strictObject({zh: text, en: text});
const scenarioId = z.string().check(
  z.maxLength(60),
  z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, rule("scenarioId")),
  z.refine((id) => !refused.has(id), rule("otherName"))
);

const change = z
  .strictObject({
    target: z
      .string()
      .check(
        z.maxLength(80),
        z.regex(/^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/, rule("changeTarget"))
      ),
    operation: z.enum(["set", "add", "multiply", "ramp"]),
    value: z.number().check(z.gte(-1e15), z.lte(1e15)),
    from: z.optional(year),
    to: z.optional(year),
    reason: z.optional(label)
  })
  .check(
    z.refine(({from, to}) => from === undefined || to === undefined || from < to, {
      path: ["to"],
      ...rule("yearAfterFrom")
    })
  );

const reference = z.strictObject({
  schema: z.literal(1, rule("version")),
  id: scenarioId,
  name: label,
  base: z.optional(scenarioId),
  description: label,
  fixed: label,
  changed: label,
  afterwards: label,
  changes: z.array(change).check(z.maxLength(100))
});

const good = {
  ...customScenario([
    {target: "delivery", operation: "set", value: 0.8, from: 2026, to: 2028},
    {target: "stay.fiveYear", operation: "add", value: 0.05, reason: {zh: "依据", en: "why"}}
  ]),
  base: "recent-pace"
};

/** A place of the document, and what stands there instead; undefined takes the key away. */
const places = [
  [],
  ...["schema", "id", "name", "base", "description", "changes", "surplus"].map((key) => [key]),
  ["name", "zh"],
  ["name", "fr"],
  ["changes", 0],
  ["changes", 5],
  ...["target", "operation", "value", "from", "to", "reason", "till"].map((key) => [
    "changes",
    0,
    key
  ]),
  ["changes", 1, "reason", "en"]
];
const values: unknown[] = [
  ...[
    undefined,
    null,
    "",
    "x",
    "a b",
    "constructor",
    "delivery",
    "Über-id",
    "z".repeat(61),
    "字".repeat(2001),
    "\ud800"
  ],
  ...[
    0,
    1,
    -1,
    0.5,
    1e15,
    1e16,
    -1e16,
    1899,
    1900,
    2026,
    2026.5,
    2200,
    2201,
    Number.NaN,
    Number.POSITIVE_INFINITY
  ],
  ...[
    true,
    [],
    {},
    [1],
    {zh: "一", en: "one"},
    {zh: "一"},
    {zh: 1, en: "", de: "x"},
    "2026",
    "add",
    "set"
  ],
  ...[new Array(101).fill({target: "a", operation: "set", value: 1}), [{target: "1"}, "x", null]]
];

function changed(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : {...(document as object)}) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && value === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = changed(copy[key] ?? {}, rest, value);
  return copy;
}

/** What is told of a document, the first of what is said of each place, or the document. */
function told(schema: z.ZodMiniType | typeof scenarioSchema, document: unknown) {
  const read = schema.safeParse(document);
  if (read.success) return read.data;
  const first = new Map<string, string>();
  for (const {path, fault} of shapeFaults(schema, read.error, document)) {
    const place = path.join(".");
    const said = `${fault.code} ${fault.message.en}; ${fault.mend?.en}`;
    if (!first.has(place)) first.set(place, said);
  }
  return Object.fromEntries(first);
}

test("scenarioSchema says of one slip anywhere what the schema library says, and keeps what is right", () => {
  expect(told(scenarioSchema, good)).toEqual(good);
  for (const path of places)
    for (const value of values) {
      const document = changed(good, path, value);
      expect([path, value, told(scenarioSchema, document)]).toEqual([
        path,
        value,
        told(reference, document)
      ]);
    }
});

test("scenarioSchema says of several slips at once what the schema library says", () => {
  const slip = fc.record({
    path: fc.constantFrom(...places.slice(1)),
    value: fc.constantFrom(...values)
  });
  fc.assert(
    fc.property(fc.array(slip, {minLength: 2, maxLength: 5}), (slips) => {
      const document = slips.reduce<unknown>(
        (one, {path, value}) => changed(one, path, value),
        good
      );
      expect(told(scenarioSchema, document)).toEqual(told(reference, document));
    }),
    {numRuns: 500}
  );
});
