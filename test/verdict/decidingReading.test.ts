import {expect, test} from "vitest";
import type {StatusWord} from "../../src/index.js";
import {decidingReading} from "../../src/verdict/decidingReading.js";

const reading = (id: string, probability: number | null, status: StatusWord) => ({
  reading: id,
  probability,
  status
});

test("decidingReading names the farthest of several on the other side of one half", () => {
  expect(
    decidingReading([
      reading("headline", 0.7, "likely"),
      reading("near", 0.4, "even"),
      reading("far", 0.05, "veryUnlikely"),
      reading("middle", 0.2, "unlikely"),
      reading("same", 0.99, "veryLikely")
    ])
  ).toBe("far");
});

test("decidingReading needs another word and another side", () => {
  expect(decidingReading([reading("a", 0.52, "even"), reading("b", 0.48, "even")])).toBeNull();
  expect(
    decidingReading([reading("a", 0.4, "even"), reading("b", 0.05, "veryUnlikely")])
  ).toBeNull();
  expect(decidingReading([])).toBeNull();
  expect(decidingReading([{reading: "a", probability: null, status: "evidence"}])).toBeNull();
});
