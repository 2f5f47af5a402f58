/**
 * Computes the contrast of two colours by WCAG 2.2: (L₁ + 0.05) / (L₂ + 0.05), L₁ the lighter relative luminance.
 *
 * @param first - `#rrggbb`
 * @param second - `#rrggbb`
 * @returns ratio in [1, 21]
 * @throws RangeError if a colour is not of the form `#rrggbb`
 * @see WCAG 2.2, relative luminance https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 * @example
 * contrastRatio("#000000", "#ffffff") // => 21
 * contrastRatio("red", "#ffffff") // throws invalid colour; not #rrggbb: red
 */
export function contrastRatio(first: string, second: string): number {
  const a = luminance(first);
  const b = luminance(second);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new RangeError(`invalid colour; not #rrggbb: ${colour}`);
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Chooses white or black, whichever reads better on a colour.
 *
 * @param colour - background, `#rrggbb`
 * @returns `#ffffff` or `#000000`
 * @example
 * readableOn("#014f8b") // => "#ffffff"
 */
export function readableOn(colour: string): string {
  return contrastRatio(colour, "#ffffff") >= contrastRatio(colour, "#000000")
    ? "#ffffff"
    : "#000000";
}
