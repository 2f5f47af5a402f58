import {checkInteger} from "../quantity/checkNumber.js";
import {createRandom} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import {joeKuo} from "./joeKuo.js";

const bits = 32;
const key = streamKey("sobolSequence shift");

/** Points of a quasi-random sequence, in order. */
export interface SobolSequence {
  /** Fills the next point, shape (dimensions), every coordinate in (0, 1). */
  next(out: Float64Array): Float64Array;
}

/**
 * Makes a Sobol' sequence: points that fill the unit cube more evenly than random ones, so that a mean over N of them errs by nearly
 * 1/N instead of 1/√N. In Gray code order, x_{n+1} = x_n ⊕ v_c with c the lowest zero bit of n (Antonov and Saleev).
 *
 * With a seed all points are shifted by one random point (⊕, digit by digit), which keeps their evenness and makes means unbiased;
 * without one the sequence is the plain one, from its second point on (the first is 0, where a quantile is infinite).
 *
 * @param dimensions - integer in 1..256
 * @param seed - of the shift; default none
 * @throws RangeError if there are no direction numbers for so many dimensions
 * @see Sobol', I. M. (1967), USSR Computational Mathematics and Mathematical Physics 7, 86-112; direction numbers: `joeKuo`
 * @example
 * sobolSequence(3).next(new Float64Array(3)) // => new Float64Array([0.5, 0.5, 0.5])
 * sobolSequence(300) // throws invalid dimensions; not an integer in 1..256: 300
 */
export function sobolSequence(dimensions: number, seed?: number): SobolSequence {
  const table = directionNumbers();
  checkInteger("dimensions", dimensions, 1, table.length);
  const random = seed === undefined ? null : createRandom(seed);
  const shift = Uint32Array.from({length: dimensions}, (_, d) =>
    random ? Math.floor(random.seek(0, 0, key, d).uniform() * 2 ** bits) : 0
  );
  const state = new Uint32Array(dimensions);
  let count = random ? -1 : 0;
  return {
    next(out) {
      if (count >= 0) {
        const c = 31 - Math.clz32(~count & (count + 1));
        for (let d = 0; d < dimensions; d++) state[d] ^= table[d][c];
      }
      count++;
      // Of a shifted point the middle of its cell, so that it is never 0.
      const half = random ? 0.5 : 0;
      for (let d = 0; d < dimensions; d++) out[d] = ((state[d] ^ shift[d]) >>> 0) + half;
      for (let d = 0; d < dimensions; d++) out[d] /= 2 ** bits;
      return out;
    }
  };
}

let made: Uint32Array[] | undefined;

/** v_k of every dimension, m_k shifted to the top: from the recurrence of its primitive polynomial. */
function directionNumbers(): Uint32Array[] {
  made ??= [
    Uint32Array.from({length: bits}, (_, k) => 2 ** (bits - 1 - k)),
    ...joeKuo.split(";").map((line) => {
      const [degree, inner, ...first] = line.split(" ").map(Number);
      const v = new Uint32Array(bits);
      for (let k = 0; k < bits; k++) {
        if (k < degree) v[k] = first[k] * 2 ** (bits - 1 - k);
        else {
          let next = v[k - degree] ^ (v[k - degree] >>> degree);
          for (let i = 1; i < degree; i++) if ((inner >> (degree - 1 - i)) & 1) next ^= v[k - i];
          v[k] = next;
        }
      }
      return v;
    })
  ];
  return made;
}
