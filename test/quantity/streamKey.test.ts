import {expect, test} from "vitest";
import {streamKey} from "../../src/quantity/streamKey.js";

test("streamKey(name) keeps the names of a large model apart", () => {
  const names = Array.from(
    {length: 20_000},
    (_, i) => `flow.${i % 200}.技师.${Math.floor(i / 200)}`
  );
  expect(new Set(names.map(streamKey)).size).toBe(names.length);
});

test.each<[string, () => unknown, string]>([
  ["a number: all of them had one key", () => streamKey(5 as never), "invalid name; not text: 5"],
  ["true", () => streamKey(true as never), "invalid name; not text: true"]
])("streamKey refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
