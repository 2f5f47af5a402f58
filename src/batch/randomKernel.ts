import {Kernel, type KernelCode} from "./kernel.js";
import {type Code, load, pairOf, store, vector, words, wordsOf} from "./vectorCode.js";

const {add, sub, mul, div} = vector;

/** Coefficients of PPND16 in the middle of the distribution (`normalQuantile.ts`), of the highest power first. */
const above = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665
];
const below = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1
];

/**
 * Draws two numbers of an address in every lane: uniform as `RandomStream.uniform`, and the normal quantile of each where it is within .425 of
 * .5 (elsewhere what stands there means nothing). A block holds both, that of four lanes is encrypted at once.
 */
export function randomKernel(stride: number): KernelCode {
  const k = new Kernel(stride, [
    ...["runs", "seed", "block", "cell", "step", "flow"],
    ...["uniforms", "normals"]
  ]);
  k.fourLanes((runs, address) => {
    const keys = [k.keep(words.spread(k.parameter("seed"))), k.keep(load(runs))];
    const counter = ["block", "cell", "step", "flow"] as const;
    const drawn = philox(
      k,
      counter.map((name) => k.keep(words.spread(k.parameter(name)))),
      keys
    );
    for (const second of [0, 1])
      for (const upper of [0, 1]) {
        const u = k.keep(uniform(drawn[2 * second], drawn[2 * second + 1], upper));
        const after = second * stride + upper * 16;
        k.push(store(address("uniforms"), u, after));
        k.push(store(address("normals"), middleQuantile(k, u), after));
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
  return div(add(sum, pairOf(0.5)), pairOf(4503599627370496));
}

function middleQuantile(k: Kernel<string>, u: Code): Code {
  const q = k.keep(sub(u, pairOf(0.5)));
  const r = k.keep(sub(pairOf(0.180625), mul(q, q)));
  const polynomial = ([highest, ...rest]: readonly number[]) =>
    rest.reduce<Code>((sum, coefficient) => add(mul(sum, r), pairOf(coefficient)), pairOf(highest));
  return div(mul(q, polynomial(above)), polynomial(below));
}
