import {expect, test} from "vitest";
import {publishedName} from "../../src/verdict/publishedName.js";

const total = {zh: "总量", en: "total"};
const mixes = {alternative: "counting", indicators: {ever: "skilledEver"}};

test("publishedName(reading, name) is what the plan calls the published number, else the indicator's name as published; of one indicator its own", () => {
  const own = {zh: "公布的总量", en: "published total"};
  expect(publishedName({mixes: {...mixes, name: own}}, total)).toBe(own);
  expect(publishedName({mixes}, total)).toEqual({
    zh: "总量（按公布口径）",
    en: "total, as published"
  });
  expect(publishedName({}, total)).toBe(total);
});
