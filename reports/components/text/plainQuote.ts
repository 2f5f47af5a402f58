/** Readings in Latin letters that some mirrors put behind a character, once or several times. */
const readings = /(\p{Script=Han})(?:\([a-zà-öø-ÿāēīōūǎěǐǒǔǖǘǚǜ]{1,6}\))+/gu;

/**
 * A quote as its author wrote it: without the readings that a mirror put behind single characters. The files keep what was found.
 *
 * @param quote - as found
 */
export function plainQuote(quote: string): string {
  return quote.replace(readings, "$1");
}
