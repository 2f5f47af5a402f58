/** One double and its two 32-bit words: scratch of {@link log} and its kin, written before it is read. */
export const word: Float64Array = new Float64Array(1);
/** The two 32-bit words of `word`. */
export const words: Int32Array = new Int32Array(word.buffer);

word[0] = 1;
/** Index in `words` of the half that holds sign, exponent and 20 bits; 1 on little-endian machines. */
export const highWord: 0 | 1 = words[1] === 0x3ff00000 ? 1 : 0;
