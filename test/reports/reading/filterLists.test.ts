import {expect, test} from "vitest";
import {fits} from "../../../reports/components/reading/filterLists.js";

const item = (dataset: Record<string, string>, textContent: string) =>
  ({dataset, textContent}) as unknown as HTMLElement;

test("fits(item, wanted) asks for one of its values by name, and for every word in its text", () => {
  const one = item({body: "市人社局|市教育局", kind: "forecast"}, "三年新增 High-skilled");
  expect(fits(one, [["body", "市教育局"]])).toBe(true);
  expect(fits(one, [["body", "市教育"]])).toBe(false);
  expect(fits(one, [["kind", ""]])).toBe(true);
  expect(fits(one, [["words", "high 新增"]])).toBe(true);
  expect(fits(one, [["words", "high 没有"]])).toBe(false);
  expect(
    fits(one, [
      ["kind", "forecast"],
      ["body", "市财政局"]
    ])
  ).toBe(false);
});
