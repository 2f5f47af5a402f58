import {expect, test} from "vitest";
import {checkObject} from "../../src/quantity/checkObject.js";

test.each([[null], [undefined], [5], ["text"], [true], [[1]], [() => 1]])(
  "checkObject refuses %j",
  (given) => {
    expect(() => checkObject("methods", given)).toThrow("invalid methods; not an object: ");
  }
);

test("checkObject takes any object, and shows at most 80 characters of what is none", () => {
  for (const given of [{}, {a: 1}, Object.create(null)]) checkObject("methods", given);
  expect(() => checkObject("methods", "x".repeat(500))).toThrow(
    /^invalid methods; not an object: "x{79}$/
  );
});

test("checkObject(name, given, needed) names the first key that is missing", () => {
  expect(() => checkObject("fan", {years: [], median: 0}, ["years", "median"])).not.toThrow();
  expect(() => checkObject("fan", {years: []}, ["years", "median"])).toThrow(
    'invalid fan; without median: {"years":[]}'
  );
});
