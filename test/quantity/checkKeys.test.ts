import {expect, test} from "vitest";
import {checkKeys} from "../../src/quantity/checkKeys.js";

test("checkKeys(place, given, known) names the nearest known key first", () => {
  const known = {hazard: true, name: true} as const;
  expect(() => checkKeys("exits", {name: "x", hasard: 1} as never, known)).toThrow(
    'unknown key of exits: "hasard"; one of hazard, name'
  );
  checkKeys("exits", {name: "x", hazard: undefined}, known);
  for (const given of [null, [], "x", undefined])
    expect(() => checkKeys("exits", given as never, known)).toThrow(TypeError);
});
