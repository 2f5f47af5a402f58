import {expect, test} from "vitest";
import {describeFan} from "../../../src/charts/fan/describeFan.js";
import {skilled} from "../fixture.js";

test("describeFan states the last year, the last published value and each goal", () => {
  expect(describeFan(skilled, {goals: [{value: 1700000, due: 2027}]})).toBe(
    "技能人才：2035年末中位数187万人（80%区间179万至196万，95%区间175万至201万）。最近公布值为2024年末154万人。2027年末目标170万人，当时中位数163万，低于目标。"
  );
});
