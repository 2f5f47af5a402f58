import {expect, test} from "vitest";
import {readPrinted} from "../../src/figures/readPrinted.js";

test.each([
  ["5278121人", [5278121]],
  ["1.09萬人", [10900]],
  ["4400多万人次", [44000000]],
  ["11.35 million", [11350000]],
  ["more than 90 percent", [0.9]],
  ["98.5%以上", [0.985]],
  ["21:41:38", []],
  ["第一", []],
  ["81人和807人", [81, 807]]
])("readPrinted(%j) is %j", (text, numbers) => {
  expect(readPrinted(text)).toEqual(numbers);
});
