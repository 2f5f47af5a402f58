import type {Language} from "../../quantity/label.js";
import {palettes, type ThemeName} from "./palette.js";

/** Chinese first: the same stack as the pages, no font is ever downloaded. */
const fontStack: Record<Language, string> = {
  zh: '"Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
  en: '"Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif'
};

/**
 * Builds the `config` of a Vega-Lite specification: one look for every chart.
 *
 * No frame, hairline grid, labels in the muted colour, no title (the sentence beside a chart is its title).
 *
 * @param theme - light, dark or print
 * @param language - sets the font stack
 * @returns a Vega-Lite 6 config object
 * @example
 * chartTheme("print", "en").background // => "#ffffff"
 */
export function chartTheme(theme: ThemeName, language: Language): Record<string, unknown> {
  const {paper, ink, muted, rule, accent} = palettes[theme];
  return {
    background: paper,
    font: fontStack[language],
    padding: 4,
    view: {stroke: null},
    axis: {
      domainColor: rule,
      gridColor: rule,
      gridOpacity: 0.6,
      tickColor: rule,
      labelColor: muted,
      labelFontSize: 12,
      labelPadding: 6,
      titleColor: muted,
      titleFontSize: 12,
      titleFontWeight: "normal"
    },
    axisX: {grid: false},
    axisY: {domain: false, ticks: false},
    header: {labelColor: ink, labelFontSize: 13, labelFontWeight: "bold", title: null},
    text: {color: ink, fontSize: 12},
    line: {color: accent, strokeWidth: 2, strokeJoin: "round"},
    rule: {color: rule},
    point: {filled: true, size: 45, opacity: 1},
    rect: {color: accent}
  };
}
