/**
 * Encrypts a 128-bit counter under a 64-bit key: the counter-based generator Philox4x32-10.
 *
 * Each 32-bit word is given and returned as a signed or unsigned 32-bit number (only its bits count). The same counter and
 * key give the same block on every machine, whatever was drawn before.
 *
 * @param counter - four words, shape (4); left as it is
 * @param key - two words, shape (2); left as it is
 * @param block - receives the four random words, shape (4)
 * @see Salmon, Moraes, Dror & Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, https://doi.org/10.1145/2063384.2063405
 * @example
 * ((block) => (philox(new Int32Array(4), new Int32Array(2), block), [...block]))(new Uint32Array(4)) // => [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]
 */
export function philox(
  counter: Int32Array | Uint32Array,
  key: Int32Array | Uint32Array,
  block: Int32Array | Uint32Array
): void {
  let a = counter[0] | 0;
  let b = counter[1] | 0;
  let c = counter[2] | 0;
  let d = counter[3] | 0;
  let k = key[0] | 0;
  let l = key[1] | 0;
  for (let round = 0; round < 10; ++round) {
    // High halves of a * 0xD2511F53 and c * 0xCD9E8D57, from 16-bit pieces.
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const aMiddle = (Math.imul(aHigh, 0x1f53) + (Math.imul(aLow, 0x1f53) >>> 16)) | 0;
    const aCarry = (Math.imul(aLow, 0xd251) + (aMiddle & 0xffff)) | 0;
    const aTop = (Math.imul(aHigh, 0xd251) + (aMiddle >>> 16) + (aCarry >>> 16)) | 0;
    const cLow = c & 0xffff;
    const cHigh = c >>> 16;
    const cMiddle = (Math.imul(cHigh, 0x8d57) + (Math.imul(cLow, 0x8d57) >>> 16)) | 0;
    const cCarry = (Math.imul(cLow, 0xcd9e) + (cMiddle & 0xffff)) | 0;
    const cTop = (Math.imul(cHigh, 0xcd9e) + (cMiddle >>> 16) + (cCarry >>> 16)) | 0;
    const aBottom = Math.imul(a, 0xd2511f53);
    const cBottom = Math.imul(c, 0xcd9e8d57);
    a = cTop ^ b ^ k;
    b = cBottom;
    c = aTop ^ d ^ l;
    d = aBottom;
    k = (k + 0x9e3779b9) | 0;
    l = (l + 0xbb67ae85) | 0;
  }
  block[0] = a;
  block[1] = b;
  block[2] = c;
  block[3] = d;
}
