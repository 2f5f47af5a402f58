import {expect, test} from "vitest";
import {betaScale} from "../../src/pipeline/betaScale.js";

test.each<[string, () => unknown, string]>([
  [
    "a shape as text, which + joined without end",
    () => betaScale(2, "0.8" as never),
    "invalid beta; a and b not from"
  ],
  ["true", () => betaScale(true as never, 2), "invalid beta; a and b not from"]
])("betaScale refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
