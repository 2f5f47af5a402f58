import {expect, test} from "vitest";
import {columnWidths} from "../../../src/cli/report/columnWidths.js";

test("columnWidths(head, rows) is as wide as the longest text, one character more, between 4 and 14", () => {
  const widths = columnWidths(
    ["名", "可调项", "说明"],
    [["甲", "不经培训的认定", "很".repeat(40)]]
  );
  expect(widths).toEqual([4, 8, 14]);
});
