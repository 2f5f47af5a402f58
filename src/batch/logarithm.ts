import type {Kernel} from "./kernel.js";
import {type Code, pairOf, vector, wide, words} from "./vectorCode.js";

const {add, sub, mul, div} = vector;

/** Coefficients of `log` (`quantity/log.ts`), of the highest power first. */
const even = [0.15313837699209373, 0.22222198432149784, 0.3999999999940942];
const odd = [0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735];

/** ln x of two lanes to the bits of `log`, for normal numbers x > 0; else it means nothing. */
export function logarithm<Name extends string>(k: Kernel<Name>, x: Code): Code {
  const number = k.keep(x);
  // The distance from √½ to 1 is added to the exponent's word, as `log` does.
  const upper = wide.add(wide.shiftRight(number, 32), wide.of(0x3ff00000 - 0x3fe6a09e));
  const power = k.keep(wide.add(wide.shiftRight(upper, 20), wide.of(-0x3ff)));
  const whole = k.keep(words.wholeToDoubles(words.pick(power, power, 0, 2, 0, 2)));
  const scale = wide.shiftLeft(wide.sub(wide.of(1023), power), 52);
  const f = k.keep(sub(mul(number, scale), pairOf(1)));
  const halfSquare = k.keep(mul(mul(pairOf(0.5), f), f));
  const s = k.keep(div(f, add(pairOf(2), f)));
  const z = k.keep(mul(s, s));
  const w = k.keep(mul(z, z));
  const series = ([highest, ...rest]: readonly number[]) =>
    rest.reduce<Code>((sum, each) => add(pairOf(each), mul(w, sum)), pairOf(highest));
  const sum = add(add(halfSquare, mul(w, series(even))), mul(z, series(odd)));
  const below = add(mul(s, sum), mul(whole, pairOf(1.9082149292705877e-10)));
  return add(add(sub(below, halfSquare), f), mul(whole, pairOf(0.6931471803691238)));
}
