import {expect, test} from "vitest";
import {provinceName} from "../../src/figures/provinceName.js";

test("provinceName(code) names the country and its provinces, no city and no code that is none", () => {
  expect(["100000", "320000", "410000", "820000"].map(provinceName)).toEqual([
    "China",
    "Jiangsu",
    "Henan",
    "Macao"
  ]);
  expect(["320400", "000000", "990000", ""].map(provinceName)).toEqual(Array(4).fill(undefined));
});
