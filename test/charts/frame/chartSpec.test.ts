import {expect, test} from "vitest";
import {chartSpec} from "../../../src/charts/frame/chartSpec.js";
import {chartTheme} from "../../../src/charts/frame/chartTheme.js";
import {palettes, type ThemeName} from "../../../src/charts/frame/palette.js";

test("chartSpec(frame, drawn) gives what is drawn the look of its theme and keeps its own sizes", () => {
  for (const theme of ["light", "dark", "print"] satisfies ThemeName[])
    expect(chartSpec({language: "zh", theme}, {description: "空", width: 5, padding: 1})).toEqual({
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: "空",
      background: palettes[theme].paper,
      config: chartTheme(theme, "zh"),
      autosize: {type: "none"},
      width: 5,
      padding: 1
    });
  const padded = chartSpec(
    {language: "en", theme: "light"},
    {description: "", autosize: {type: "pad"}}
  );
  expect(padded.autosize).toEqual({type: "pad"});
});
