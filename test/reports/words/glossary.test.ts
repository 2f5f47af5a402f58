import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {languages} from "../../../reports/words/wordsOf.js";
import {wordsOf} from "../../../src/charts/words/wordsOf.js";

test("the glossary explains every word of a verdict in both languages, each once", () => {
  for (const language of languages) {
    const text = readFileSync(`reports/texts/${language}/glossary.markdown`, "utf8");
    const told = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, term]) => term.toLowerCase());
    expect(new Set(told).size).toBe(told.length);
    for (const word of Object.values(wordsOf(language).status)) expect(told).toContain(word);
  }
});
