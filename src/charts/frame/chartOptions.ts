import {checkKeys} from "../../quantity/checkKeys.js";
import {checkLanguage} from "../../quantity/checkLanguage.js";
import {checkNumber} from "../../quantity/checkNumber.js";
import type {Language} from "../../quantity/label.js";
import type {ThemeName} from "./palette.js";

/** What every chart takes: the reader's language, the place it is shown, its width in CSS pixels. */
export interface ChartOptions {
  /** Default `zh`. */
  language?: Language;
  /** Default `light`. */
  theme?: ThemeName;
  /** Full width including labels, px; default 640, at least 280. */
  width?: number;
  /** Height of the plot without its axis, px; each chart has its own default. */
  height?: number;
}

/** Every key that the options of some chart have. */
const known: Record<string, true> = {
  language: true,
  theme: true,
  width: true,
  height: true,
  goals: true,
  ghost: true,
  beside: true,
  mark: true,
  from: true,
  link: true,
  domain: true,
  reach: true,
  year: true
};

/**
 * Checks the options and fills the defaults.
 *
 * @param options - as given by the caller
 * @param height - the chart's default height, px
 * @returns every option set
 * @throws RangeError if the width or height is too small to draw in, or the language or theme is unknown
 * @example
 * chartFrame({width: 400}, 220) // => {language: "zh", theme: "light", width: 400, height: 220}
 * chartFrame({width: 10}, 220) // throws invalid width; not in 280..4000: 10
 * chartFrame({widht: 400}, 220) // throws unknown key of options: "widht"; one of width
 */
export function chartFrame(options: ChartOptions, defaultHeight: number): Required<ChartOptions> {
  checkKeys<object>("options", options, known);
  const {language = "zh", theme = "light", width = 640, height} = options;
  const tall = height ?? defaultHeight;
  checkNumber("width", width, "not in 280..4000", 280, 4000);
  checkNumber("height", tall, "not in 20..8000", 20, 8000);
  checkLanguage(language);
  if (!["light", "dark", "print"].includes(theme))
    throw new RangeError(`unknown theme: "${theme}"; one of light, dark, print`);
  return {language, theme, width, height: tall};
}
