import {exponential} from "./exponential.js";
import {Kernel, type KernelCode} from "./kernel.js";
import {type Code, pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, div, neg, sqrt, equal, above, atLeast, and, choose} = vector;

/** Vectors that are done together. */
const several = 4;

/** `stay` = e^(−h): who is left a year later. */
export function decay(stride: number): KernelCode {
  const k = new Kernel(stride, ["h", "stay", "span"]);
  k.lanes(several, () =>
    k.cells("span", () => k.setCell("stay", exponential(k, neg(k.cell("h")))))
  );
  return k.end();
}

/** `stay` = e^(−h ratio) with the hazards of two kinds of people, which all lanes share, mixed by the share of the first. */
export function mixedDecay(stride: number): KernelCode {
  const k = new Kernel(stride, ["first", "second", "share", "ratio", "stay", "span"]);
  k.lanes(several, () => {
    const share = k.keep(k.lane("share"));
    const rest = k.keep(sub(pairOf(1), share));
    const ratio = k.keep(k.lane("ratio"));
    k.cells("span", () => {
      const hazard = add(mul(share, k.shared("first")), mul(rest, k.shared("second")));
      k.setCell("stay", exponential(k, mul(neg(hazard), ratio)));
    });
  });
  return k.end();
}

/** Adds a number of each lane to a range. */
export function raiseCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "by", "span"]);
  k.lanes(several, () => {
    const by = k.keep(k.lane("by"));
    k.cells("span", () => k.setCell("n", add(k.cell("n"), by)));
  });
  return k.end();
}

/** Below this h dt/2 the short way of `expm1` is gone. */
export const shortest = 0.3465;

/**
 * From hazards h who leaves by them in half a step, e = 1 − exp(−h dt/2), and in a whole one, f = e (2 − e), to the bits of `deriveHazards`;
 * `beyond` becomes 1 in lanes that have a hazard below 0 or one of which h dt/2 is not below {@link shortest}: what stands there means nothing.
 */
export function exitShares(stride: number): KernelCode {
  const k = new Kernel(stride, ["h", "e", "f", "half", "beyond", "span"]);
  const one = pairOf(1);
  k.lanes(several, () => {
    const half = k.keep(k.lane("half"));
    const within = k.keep(equal(half, half));
    k.cells("span", () => {
      const x = k.keep(mul(k.cell("h"), half));
      const short = and(above(x, pairOf(-shortest)), atLeast(pairOf(0), x));
      k.set(within, and(within, short));
      const e = k.keep(neg(shortExpm1(k, x)));
      k.setCell("e", e);
      k.setCell("f", mul(e, sub(pairOf(2), e)));
    });
    k.setLane("beyond", choose(pairOf(0), one, within));
  });
  return k.end();
}

/** Coefficients of `expm1` (`quantity/exp.ts`), of the highest power first. */
const coefficients = [
  -2.0109921818362437e-7, 4.008217827329362e-6, -7.93650757867488e-5, 0.0015873015872548146,
  -0.03333333333333313, 1
];

/** e^x − 1 of two lanes to the bits of `expm1`, for |x| below {@link shortest}. */
function shortExpm1<Name extends string>(k: Kernel<Name>, x: Code): Code {
  const half = k.keep(mul(pairOf(0.5), x));
  const h = k.keep(mul(x, half));
  const [highest, ...rest] = coefficients;
  const series = rest.reduce<Code>((sum, each) => add(pairOf(each), mul(h, sum)), pairOf(highest));
  const r1 = k.keep(series);
  const t = k.keep(sub(pairOf(3), mul(r1, half)));
  const e = mul(h, div(sub(r1, t), sub(pairOf(6), mul(x, t))));
  const tiny = above(pairOf(5.551115123125783e-17), vector.abs(x));
  return choose(x, sub(x, sub(mul(x, e), h)), tiny);
}

/** Multiplies two ranges by stay × remain. */
export function surviveCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "m", "stay", "remain", "span"]);
  k.lanes(several, () => {
    const remain = k.keep(k.lane("remain"));
    k.cells("span", () => {
      const left = k.keep(mul(k.cell("stay"), remain));
      k.setCell("n", mul(k.cell("n"), left));
      k.setCell("m", mul(k.cell("m"), left));
    });
  });
  return k.end();
}

/** Adds a range to a sum, one number after the other, each times its weight. */
export function addUpWeighted(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "weights", "sum", "span"]);
  k.lanes(several, () => {
    const sum = k.keep(k.lane("sum"));
    k.cells("span", () => k.set(sum, add(sum, mul(k.cell("n"), k.cell("weights")))));
    k.setLane("sum", sum);
  });
  return k.end();
}

/** Moves a share of a range, times weights, to another. */
export function riseCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "target", "share", "weights", "span"]);
  k.lanes(several, () => {
    const share = k.keep(k.lane("share"));
    k.cells("span", () => {
      const n = k.keep(k.cell("n"));
      const moved = k.keep(mul(mul(n, share), k.cell("weights")));
      k.setCell("n", sub(n, moved));
      k.setCell("target", add(k.cell("target"), moved));
    });
  });
  return k.end();
}

/** Lets persons in by weights; of who comes at mid-year √(stay × remain) are left at its end. */
export function enterCells(stride: number): KernelCode {
  const k = new Kernel(stride, ["n", "persons", "weights", "stay", "remain", "span"]);
  k.lanes(several, () => {
    const [persons, remain] = [k.keep(k.lane("persons")), k.keep(k.lane("remain"))];
    k.cells("span", () => {
      const come = mul(persons, k.cell("weights"));
      k.setCell("n", add(k.cell("n"), mul(come, sqrt(mul(k.cell("stay"), remain)))));
    });
  });
  return k.end();
}
