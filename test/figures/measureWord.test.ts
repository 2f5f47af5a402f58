import {expect, test} from "vitest";
import {measureWord} from "../../src/figures/measureWord.js";
import {printedNumbers} from "../../src/figures/readPrinted.js";

test.each([
  ["每年组织3000人次", "person-time"],
  ["12万人次以上", "person-time"],
  ["超5万名", "person"],
  ["154万人", "person"],
  ["60多万名", "person"],
  ["稳定在36%以上", "1"],
  ["超50%", "1"],
  ["500家", "body"],
  ["100场以上", "event"],
  ["4000 person-times", "person-time"],
  ["1,200 people", "person"],
  ["86.4 percent", "1"],
  ["696.639万元", "CNY"],
  ["12元件", undefined],
  ["300个以上", undefined],
  ["5项", undefined]
])("measureWord(%s) counts %s", (text, unit) => {
  const [number] = printedNumbers(text);
  expect(measureWord(text, number)?.units[0]).toBe(unit);
});
