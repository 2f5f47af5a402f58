import {Kernel, type KernelCode} from "./kernel.js";
import {type Code, pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, div, min, max, neg, abs, sqrt, equal, above, choose} = vector;
const [zero, one] = [pairOf(0), pairOf(1)];

/** a − what is cut of it: within ± b. */
const within = (b: Code, a: Code) => max(neg(b), min(b, a));

/** What the noise of a state is made of, two lanes at a time. */
interface StateNoise {
  k: Kernel<string>;
  causes: number;
  /** Places between the counts of two causes. */
  apart: number;
  phi: Code;
  /** Who leaves by hazard and by schedule, and both; who stays. */
  X: Code;
  R: Code;
  all: Code;
  left: Code;
}

/**
 * Adds Gaussian noise to what leaves a state, as `addTotalNoise` does in mode totals; `factor` is what who stays is to be multiplied by, 1
 * where nobody leaves. Normal numbers lie as they are drawn: of all who leave by hazard, by schedule, then of each cause.
 *
 * @param stride - bytes from an index to the next
 * @param causes - of exit, all of which act on every state
 * @param states - of the model: places between the counts of two causes
 */
export function noiseKernel(stride: number, causes: number, states: number): KernelCode {
  const k = new Kernel<string>(stride, [
    ...["counts", "exits", "phi", "variances"],
    ...["left", "normals", "factor"]
  ]);
  k.lanes(1, () => {
    const phi = k.keep(k.lane("phi"));
    const X = k.keep(zero);
    for (let j = 0; j < causes; ++j) k.set(X, add(X, k.lane("counts", j * states)));
    const R = k.keep(k.lane("exits"));
    const all = k.keep(add(X, R));
    const left = k.keep(k.lane("left"));
    const noise = {k, causes, apart: states, phi, X, R, all, left};
    const {dX, dR} = noiseOfBoth(noise);
    const acts = k.keep(above(all, zero));
    const {total, parts} = splitNoise(noise, dX, dR);
    const most = add(left, mul(pairOf(1e-12), all));
    const cut = k.keep(choose(div(left, abs(total)), one, above(abs(total), most)));
    parts.forEach((part, j) => {
      const count = k.keep(k.lane("counts", j * states));
      const noisy = max(zero, add(count, mul(part, cut)));
      k.setLane("counts", choose(noisy, count, acts), j * states);
    });
    const factor = max(zero, add(one, div(mul(dR, cut), R)));
    k.setLane("exits", choose(mul(R, factor), R, above(R, zero)));
    const stays = max(zero, sub(one, div(mul(total, cut), left)));
    k.setLane("factor", choose(choose(stays, one, above(left, zero)), one, acts));
  });
  return k.end();
}

/** Noise of all who leave by hazard and of all who leave by schedule, cut so that who stays can give or take it. */
function noiseOfBoth({k, phi, X, R, all, left}: StateNoise): {dX: Code; dR: Code} {
  const varX = k.keep(mul(phi, max(zero, sub(X, k.lane("variances")))));
  const varR = k.keep(mul(phi, max(zero, sub(R, k.lane("variances", 2)))));
  const against = div(mul(neg(phi), k.lane("variances", 1)), varX);
  const slope = k.keep(choose(against, zero, above(varX, zero)));
  const own = sqrt(max(zero, sub(varR, mul(mul(slope, slope), varX))));
  const raw = k.keep(mul(sqrt(varX), k.lane("normals")));
  const drawn = within(R, add(mul(slope, raw), mul(own, k.lane("normals", 1))));
  const rawR = k.keep(choose(zero, drawn, equal(R, zero)));
  const both = k.keep(add(raw, rawR));
  const excess = k.keep(sub(both, within(left, both)));
  const dX = k.keep(sub(raw, div(mul(excess, X), all)));
  const dR = k.keep(within(R, sub(rawR, div(mul(excess, R), all))));
  return {dX, dR};
}

/** Noise of each cause so that it sums to dX but for what is cut; the sum with dR. */
function splitNoise(
  {k, causes, apart, phi, X}: StateNoise,
  dX: Code,
  dR: Code
): {total: Code; parts: Code[]} {
  const mixed = k.keep(zero);
  const counts = Array.from({length: causes}, (_, j) => k.keep(k.lane("counts", j * apart)));
  const own = counts.map((count, j) => {
    if (causes === 1) return zero;
    const drawn = mul(sqrt(mul(phi, count)), k.lane("normals", 2 + j));
    const noise = k.keep(choose(zero, drawn, equal(count, zero)));
    k.set(mixed, add(mixed, noise));
    return noise;
  });
  const total = k.keep(dR);
  const rest = k.keep(sub(dX, mixed));
  const anybody = k.keep(above(X, zero));
  const parts = counts.map((count, j) => {
    const share = choose(div(count, X), zero, anybody);
    const part = k.keep(within(count, add(mul(share, rest), own[j])));
    k.set(total, add(total, part));
    return part;
  });
  return {total, parts};
}
