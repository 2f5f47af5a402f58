/**
 * Turns the name of a flow into the 32-bit key of its random numbers; computed once, outside the loop.
 *
 * FNV-1a over the UTF-16 code units (low byte, then high byte), then the finaliser of MurmurHash3. Two names share a key with
 * probability 2⁻³²; their draws would then be equal, not merely alike.
 *
 * @param name - any text
 * @returns an unsigned 32-bit integer
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and https://github.com/aappleby/smhasher
 * @example
 * streamKey("exits") === streamKey("exits") // => true
 * streamKey("exits") === streamKey("awards") // => false
 */
export function streamKey(name: string): number {
  if (typeof name !== "string")
    throw new TypeError(`invalid name; not text: ${JSON.stringify(name)}`);
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; ++i) {
    const unit = name.charCodeAt(i);
    h = Math.imul(h ^ (unit & 0xff), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
