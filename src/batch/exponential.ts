import type {Kernel} from "./kernel.js";
import {type Code, pairOf, vector, wide, words, wordsOf} from "./vectorCode.js";

const {add, sub, mul, div, above, choose} = vector;
const zero = pairOf(0);

/** Coefficients of `exp` (`quantity/exp.ts`), of the highest power first. */
const coefficients = [
  4.1381367970572385e-8, -1.6533902205465252e-6, 6.613756321437934e-5, -0.0027777777777015593,
  0.16666666666666602
];

/** e^x of two lanes to the bits of `exp`, for x from −700 to 700; else it means nothing. */
export function exponential<Name extends string>(k: Kernel<Name>, exponent: Code): Code {
  const x = k.keep(exponent);
  const half = choose(pairOf(-0.5), pairOf(0.5), above(zero, x));
  const power = k.keep(words.whole(add(mul(pairOf(Math.LOG2E), x), half)));
  const whole = k.keep(words.wholeToDoubles(power));
  const high = k.keep(sub(x, mul(whole, pairOf(0.6931471803691238))));
  const low = k.keep(mul(whole, pairOf(1.9082149292705877e-10)));
  const r = k.keep(sub(high, low));
  const t = k.keep(mul(r, r));
  const [highest, ...rest] = coefficients;
  const series = rest.reduce<Code>((sum, each) => add(pairOf(each), mul(t, sum)), pairOf(highest));
  const c = k.keep(sub(r, mul(t, series)));
  const quotient = div(mul(r, c), sub(pairOf(2), c));
  const y = sub(pairOf(1), sub(sub(low, quotient), high));
  const scale = wide.shiftLeft(words.widen(words.add(power, wordsOf(1023))), 52);
  return mul(y, scale);
}
