import {Kernel, type KernelCode} from "./kernel.js";
import {normalQuantileCode} from "./normalQuantileCode.js";
import {
  type Code,
  load,
  pairOf,
  store,
  unsignedBytes,
  vector,
  words,
  wordsOf
} from "./vectorCode.js";

const {add, mul} = vector;

/** Draws the first two normal numbers of a block of an address in every lane, or one, as `RandomStream.normal`; the block of four lanes is encrypted at once. */
export function randomKernel(stride: number, count: 1 | 2): KernelCode {
  const k = new Kernel(stride, [...["runs", "seed", "block", "cell", "step", "flow"], "normals"]);
  k.fourLanes((runs, address) => {
    const keys = [k.keep(words.spread(k.parameter("seed"))), k.keep(load(runs))];
    const counter = ["block", "cell", "step", "flow"] as const;
    const drawn = philox(
      k,
      counter.map((name) => k.keep(words.spread(k.parameter(name)))),
      keys
    );
    for (let second = 0; second < count; ++second)
      for (const upper of [0, 1]) {
        const u = k.keep(uniform(drawn[2 * second], drawn[2 * second + 1], upper));
        const after = second * stride + upper * 16;
        k.push(store(address("normals"), normalQuantileCode(k, u), unsignedBytes(after)));
      }
  });
  return k.end();
}

/** Philox4x32-10 of four counters at once (`philox.ts`); the counter becomes what is drawn. */
function philox(k: Kernel<string>, [a, b, c, d]: readonly Code[], keys: readonly Code[]): Code[] {
  const [key, run] = keys;
  const multipliers = [k.keep(wordsOf(0xd2511f53)), k.keep(wordsOf(0xcd9e8d57))];
  const product = (x: Code, multiplier: Code) => {
    const low = k.keep(words.productsLow(x, multiplier));
    const high = k.keep(words.productsHigh(x, multiplier));
    return {top: words.pick(low, high, 1, 3, 5, 7), bottom: words.pick(low, high, 0, 2, 4, 6)};
  };
  // A loop: written out, its ten rounds take longer to compile than they save.
  k.times(10, () => {
    const ofA = product(a, multipliers[0]);
    const ofC = product(c, multipliers[1]);
    k.set(a, words.xor(words.xor(ofC.top, b), key));
    k.set(b, ofC.bottom);
    k.set(c, words.xor(words.xor(ofA.top, d), run));
    k.set(d, ofA.bottom);
    k.set(key, words.add(key, wordsOf(0x9e3779b9)));
    k.set(run, words.add(run, wordsOf(0xbb67ae85)));
  });
  return [a, b, c, d];
}

/** The odd multiple of 2⁻⁵³ that two words make, of the lower or the upper two of four lanes. */
function uniform(first: Code, second: Code, upper: number): Code {
  const doubles = (x: Code) => {
    const cut = words.shiftRight(x, [0x41, 6]);
    return words.toDoubles(upper ? words.pick(cut, cut, 2, 3, 2, 3) : cut);
  };
  const sum = add(mul(doubles(first), pairOf(67108864)), doubles(second));
  return mul(add(sum, pairOf(0.5)), pairOf(1 / 4503599627370496));
}
