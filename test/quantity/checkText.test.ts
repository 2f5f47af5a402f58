import {expect, test} from "vitest";
import {checkText} from "../../src/quantity/checkText.js";

test("checkText(name, given) takes text alone", () => {
  expect(() => checkText("text", "")).not.toThrow();
  for (const [given, shown] of [
    [null, "null"],
    [undefined, "undefined"],
    [3, "3"],
    [["a"], '["a"]']
  ] as const)
    expect(() => checkText("text", given)).toThrow(`invalid text; not text: ${shown}`);
});
