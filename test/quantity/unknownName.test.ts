import fc from "fast-check";
import {expect, test} from "vitest";
import {nearestName, nearestNames, unknownName} from "../../src/quantity/unknownName.js";

const names = fc.uniqueArray(fc.string({maxLength: 12}), {maxLength: 8});

test("nearestNames(name, known) holds every known name once, a known name itself first", () => {
  fc.assert(
    fc.property(fc.string({maxLength: 12}), names, (name, known) => {
      const near = nearestNames(name, known);
      expect([...near].sort()).toEqual([...known].sort());
      if (known.includes(name)) expect(near[0]).toBe(name);
    })
  );
});

test("nearestName(name, known) finds what one slip of the finger hid", () => {
  const known = ["places.digital", "places.care", "retention.lapse", "技师", "高级技师"];
  for (const [slip, meant] of [
    ["place.digital", known[0]],
    ["places.caer", known[1]],
    ["retention.lapze", known[2]],
    ["高级枝师", known[4]]
  ])
    expect(nearestName(slip!, known)).toBe(meant);
  expect(nearestName("zzzzzz", known)).toBeUndefined();
  expect(nearestName("x", [])).toBeUndefined();
});

test("unknownName(thing, name, known) lists five at most and cuts a very long name", () => {
  const known = ["a", "b", "c", "d", "e", "f"];
  expect(unknownName("level", "g", known)).toBe('unknown level: "g"; one of a, b, c, d, e, …');
  expect(unknownName("level", "g", [])).toBe('unknown level: "g"; there are none');
  expect(unknownName("level", "x".repeat(1e5), known).length).toBeLessThan(150);
});
