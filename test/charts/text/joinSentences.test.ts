import {expect, test} from "vitest";
import {joinSentences} from "../../../src/charts/text/joinSentences.js";

test("joinSentences(sentences, language) sets a space between those of English only, and leaves out what is missing", () => {
  const sentences = [{zh: "一。", en: "One."}, undefined, {zh: "二。", en: "Two."}];
  expect(joinSentences(sentences, "en")).toBe("One. Two.");
  expect(joinSentences(sentences, "zh")).toBe("一。二。");
  expect(joinSentences([undefined], "en")).toBe("");
});
