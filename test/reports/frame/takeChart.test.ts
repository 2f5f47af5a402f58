import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {tableText} from "../../../reports/components/frame/takeChart.js";

test("tableText(table) has the numbers as they are, not as they are written, and quotes what needs it", () => {
  const {window} = new JSDOM(
    '<table><tr><th>年份</th><th>中位数，"万"</th></tr><tr><td>2027</td><td data-value="493000.5">49.3万</td></tr></table>'
  );
  const table = window.document.querySelector("table");
  expect(tableText(table as HTMLTableElement)).toBe('\uFEFF年份,"中位数，""万"""\n2027,493000.5\n');
});
