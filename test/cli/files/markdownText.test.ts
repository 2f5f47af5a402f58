import {expect, test} from "vitest";
import {markdownText} from "../../../src/cli/files/markdownText.js";

test("markdownText(sheets, says) writes paragraphs and tables, and escapes what Markdown would read", () => {
  const sheet = {
    name: "A",
    head: ["x", "y"],
    rows: [
      ["a|b\nc", {percent: -0.055}],
      [null, 43500]
    ]
  };
  expect(markdownText([sheet], {above: ["One *two*."], below: ["End."]})).toBe(
    "One \\*two\\*.\n\n## A\n\n| x | y |\n| --- | --- |\n| a\\|b c | −5.5% |\n|  | 43,500 |\n\nEnd.\n"
  );
});
