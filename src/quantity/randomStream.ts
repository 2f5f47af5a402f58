import {checkInteger} from "./checkNumber.js";
import {normalQuantile} from "./normalQuantile.js";
import {philox} from "./philox.js";

/**
 * Random numbers addressed by (seed, run, step, flow, cell): the same address gives the same numbers, whatever else is drawn.
 *
 * Key of the generator: word 0 the seed, word 1 the run. Counter: word 0 the block within the address, word 1 the cell,
 * word 2 the step, word 3 the flow. All words have 32 bits, so addresses never overlap; each block holds two uniforms.
 * A stream allocates nothing after it is made. Make one with {@link createRandom}.
 */
export class RandomStream {
  readonly #key = new Int32Array(2);
  readonly #counter = new Int32Array(4);
  readonly #block = new Int32Array(4);
  /** True while the second half of the block is still to be used. */
  #half = false;
  /** State of the quick generator, and whether it was begun at this address. */
  readonly #quick = new Int32Array(4);
  #begun = false;

  constructor(seed: number) {
    this.#key[0] = checkInteger("seed", seed, 0, 0xffffffff);
  }

  /** Goes to the first number of an address. Integers; `flow` from {@link streamKey}. Returns the stream itself. */
  seek(run: number, step: number, flow: number, cell: number): this {
    this.#key[1] = run;
    this.#counter[0] = 0;
    this.#counter[1] = cell;
    this.#counter[2] = step;
    this.#counter[3] = flow;
    this.#half = false;
    this.#begun = false;
    return this;
  }

  /** Next uniform number: an odd multiple of 2⁻⁵³, so in (0, 1), and 1 − u is as likely as u. */
  uniform(): number {
    const block = this.#block;
    if (this.#half) {
      this.#half = false;
      return ((block[2] >>> 6) * 67108864 + (block[3] >>> 6) + 0.5) / 4503599627370496;
    }
    philox(this.#counter, this.#key, block);
    this.#counter[0]++;
    this.#half = true;
    return ((block[0] >>> 6) * 67108864 + (block[1] >>> 6) + 0.5) / 4503599627370496;
  }

  /**
   * Fills the first `length` of `out` with uniform numbers, odd multiples of 2⁻³³: for many small draws at one address. They
   * come of xoshiro128++ (Blackman & Vigna 2021), begun with the next block of the address and carried on by every
   * further call at it.
   */
  fill(out: Float64Array, length: number): void {
    const state = this.#quick;
    if (!this.#begun) {
      philox(this.#counter, this.#key, state);
      this.#counter[0]++;
      this.#half = false;
      this.#begun = true;
      // A state of zeros would stay.
      if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let k = 0; k < length; ++k) {
      const sum = (a + d) | 0;
      out[k] = (((((sum << 7) | (sum >>> 25)) + a) >>> 0) + 0.5) / 4294967296;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }

  /** Next standard normal number: the normal quantile of one uniform. */
  normal(): number {
    return normalQuantile(this.uniform());
  }
}

/**
 * Makes the random stream of a seed, at address run 0, step 0, flow 0, cell 0.
 *
 * @param seed - integer in 0..4294967295
 * @throws RangeError if the seed is not such an integer
 * @example
 * createRandom(1).seek(0, 2027, streamKey("exits"), 5).uniform() === createRandom(1).seek(0, 2027, streamKey("exits"), 5).uniform() // => true
 * createRandom(-1) // throws invalid seed; not an integer in 0..4294967295: -1
 */
export function createRandom(seed: number): RandomStream {
  return new RandomStream(seed);
}
