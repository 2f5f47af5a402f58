/**
 * Estimates how wide a line of text is set: full-width characters one em, others 0.6 em.
 *
 * @param text - one line
 * @param size - font size, px
 * @returns width, px
 * @example
 * textWidth("万人", 12) // => 24
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += /[⺀-鿿　-〿＀-￯]/.test(character) ? 1 : 0.6;
  return em * size;
}
