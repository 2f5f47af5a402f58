import {expect, test} from "vitest";
import {fillText} from "../../../reports/build/fillText.js";

test("fillText(text, filling) escapes words and keeps HTML as one line that begins with a block", () => {
  expect(fillText("# {{title}}", {title: "1 < 2 & $x"})).toBe("# 1 &lt; 2 &amp; &#36;x");
  expect(fillText("{{list}}", {list: {html: "<b>a</b>\n\n<i>b</i>"}})).toBe(
    "<div><b>a</b> <i>b</i></div>"
  );
  expect(fillText("a{{none}}b", {none: null})).toBe("ab");
});

test("fillText(…) refuses a place that nothing fills, and what has no place", () => {
  expect(() => fillText("{{title}}", {})).toThrow('unknown place in the text of a page: "title"');
  expect(() => fillText("", {title: "a"})).toThrow('no place in the text of a page: "title"');
});
