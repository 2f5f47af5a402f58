import {expect, test} from "vitest";
import {loadProject} from "../../src/data/loadProject.js";

test("no quote of the shipped data has a reading in brackets behind its characters, as a copy inserted them", () => {
  const {figures, rules = [], peers = []} = loadProject("data");
  const quotes = [...figures, ...rules, ...peers].map((one) => ("quote" in one ? one.quote : ""));
  expect(quotes.length).toBeGreaterThan(300);
  expect(
    quotes.filter((quote) => /\p{Script=Han}[(（]\p{Script=Latin}+[)）]/u.test(quote ?? ""))
  ).toEqual([]);
});
