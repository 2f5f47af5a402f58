/**
 * How far a quote agrees with a text.
 *
 * @param quote - what should stand in the text, word for word
 * @param text - the full text
 * @returns the whole length if it does, else the length of its longest beginning that does
 * @example
 * findQuote("三年新增超6万", "三年新增超5万名") // => 5
 */
export function findQuote(quote: string, text: string): number {
  if (text.includes(quote)) return quote.length;
  let low = 0;
  let high = quote.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}
