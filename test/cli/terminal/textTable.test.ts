import fc from "fast-check";
import {expect, test} from "vitest";
import {createPaint} from "../../../src/cli/terminal/setting.js";
import {textTable} from "../../../src/cli/terminal/textTable.js";
import {columnWidth} from "../../../src/cli/terminal/wrapText.js";

const paint = createPaint(false);

test("textTable gives columns what they need, two apart, under headings and names of sections", () => {
  const columns = [
    {name: "编号", least: 4},
    {name: "目标", least: 4}
  ];
  const rows = [
    [{text: "T01"}, {text: "技能人才"}],
    [{text: "T2"}, {text: "x"}]
  ];
  expect(textTable(columns, [{name: "一", rows}], {width: 40, paint})).toBe(
    "编号  目标\n\n一\nT01   技能人才\nT2    x"
  );
});

test("textTable sets a wide cell over all columns to its right", () => {
  const columns = [
    {name: "id", least: 2},
    {name: "a", least: 4},
    {name: "b", least: 4}
  ];
  const rows = [[{text: "T1"}, {text: "over both columns", wide: true}]];
  expect(textTable(columns, [{name: "", rows}], {width: 18, paint})).toBe(
    "id  a     b\nT1  over both\n    columns"
  );
});

test("textTable keeps within the width where the columns' least widths allow it", () => {
  const word = fc.constantFrom("高技能人才", "43.5%", "over", "（2024年）", "");
  const cell = fc.array(word, {maxLength: 12}).map((words) => ({text: words.join(" ")}));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 5}),
      fc.integer({min: 30, max: 120}),
      (rows, width) => {
        const columns = [
          {name: "a", least: 8, grow: 1},
          {name: "b", least: 8, grow: 2}
        ];
        const lines = textTable(columns, [{name: "", rows}], {width, paint}).split("\n");
        for (const line of lines) expect(columnWidth(line)).toBeLessThanOrEqual(width);
      }
    )
  );
});
