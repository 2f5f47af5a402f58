import {expect, test} from "vitest";
import {characterCode} from "../../src/quantity/characterCode.js";

test("characterCode(character) is what JSON reads as the character", () => {
  for (const character of ["\u0000", "\u001b", "\u009b", "\u202e", "a"])
    expect(JSON.parse(`"${characterCode(character)}"`)).toBe(character);
  expect(characterCode("\u001b")).toBe("\\u001b");
});
