import {expect, test} from "vitest";
import {contrastRatio, readableOn} from "../../../src/charts/frame/contrastRatio.js";
import {palettes, type ThemeName} from "../../../src/charts/frame/palette.js";

const themes = Object.keys(palettes) as ThemeName[];
const scale = ["veryLikely", "likely", "even", "unlikely", "veryUnlikely"] as const;

const linear = (colour: string) =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
const lab = ([r, g, b]: number[]) => {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124564 * r! + 0.3575761 * g! + 0.1804375 * b!) / 0.95047);
  const y = f(0.2126729 * r! + 0.7151522 * g! + 0.072175 * b!);
  const z = f((0.0193339 * r! + 0.119192 * g! + 0.9503041 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
// Full protanopia and deuteranopia on linear RGB: Machado, Oliveira & Fernandes 2009, severity 1.0.
const blindness: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]
};
const seen = (colour: string, kind: string) =>
  blindness[kind].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, m, i) => sum + m * linear(colour)[i], 0)
      )
    )
  );
const distance = (a: number[], b: number[]) => Math.hypot(...a.map((v, i) => v - b[i]));

test.each(themes)("%s: text has 4.5:1 on paper, marks 3:1, ink 7:1", (theme) => {
  const {paper, ink, muted, accent, warning, positive, verdict} = palettes[theme];
  expect(contrastRatio(ink, paper)).toBeGreaterThanOrEqual(7);
  for (const text of [muted, accent, warning, positive])
    expect(contrastRatio(text, paper)).toBeGreaterThanOrEqual(4.5);
  for (const word of scale) {
    expect(contrastRatio(verdict[word], paper), word).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(readableOn(verdict[word]), verdict[word]), word).toBeGreaterThanOrEqual(
      4.5
    );
  }
});

test.each(themes)(
  "%s: the verdict scale keeps its order in greyscale, steps of 7 L* or more",
  (theme) => {
    const lightness = scale.map((word) => lab(linear(palettes[theme].verdict[word]))[0]);
    for (let i = 1; i < lightness.length; i++)
      expect(lightness[i] - lightness[i - 1], scale[i]).toBeGreaterThanOrEqual(7);
  }
);

for (const kind of Object.keys(blindness))
  test.each(themes)(`%s: the verdict steps differ under ${kind} (CIE76 of 10 or more)`, (theme) => {
    const colours = scale.map((word) => lab(seen(palettes[theme].verdict[word], kind)));
    for (let i = 0; i < colours.length; i++)
      for (let j = 0; j < i; j++)
        expect(distance(colours[i], colours[j]), `${scale[i]} ${scale[j]}`).toBeGreaterThanOrEqual(
          10
        );
  });
