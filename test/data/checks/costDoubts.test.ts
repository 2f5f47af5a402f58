import {expect, test} from "vitest";
import {checkCostReasons} from "../../../src/data/checks/costDoubts.js";

const doubted = (amount: number, zh: string, en = "") => {
  const got: unknown[] = [];
  const costs = [{lever: "places", amount, basis: {reason: {zh, en}}}];
  checkCostReasons({costs} as never, (path, {values}) => got.push([...path, values]));
  return got;
};

test("checkCostReasons: a cost is an amount that its reason prints, or so much money for so many", () => {
  expect(doubted(5000, "每人5000元左右")).toEqual([]);
  expect(doubted(635.8, "5.83亿元/91.7万人次")).toEqual([]);
  expect(doubted(635.8, "", "583 million CNY for 917,000 person-times")).toEqual([]);
  expect(doubted(500, "每人5000元左右")).toEqual([
    ["costs", 0, "amount", {got: 500, printed: [5000]}]
  ]);
  // No money is named: the numbers are those of a time.
  expect(doubted(1317, "常州2025年1-5月的平均数")).toEqual([]);
});
