import {type Palette, palettes} from "../../src/charts/frame/palette.js";

/**
 * The palette of the charts as CSS variables, so that pages and pictures never differ: `--paper`, `--ink`, …,
 * `--verdict-veryLikely`, …. Paper has its own palette whatever the reader's theme is.
 */
export function colourSheet(): string {
  const {light, dark, print} = palettes;
  return `:root{${variables(light)}}
:root[data-theme=dark]{color-scheme:dark;${variables(dark)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${variables(dark)}}}
@media print{:root:root:root{color-scheme:light;${variables(print)}}}`;
}

function variables({verdict, ...colours}: Palette): string {
  const pairs: [string, string][] = [
    ...Object.entries(colours),
    ...Object.entries(verdict).map(([word, colour]): [string, string] => [
      `verdict-${word}`,
      colour
    ])
  ];
  return pairs.map(([name, colour]) => `--${name}:${colour}`).join(";");
}
