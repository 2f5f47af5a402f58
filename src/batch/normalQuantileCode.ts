import type {Kernel} from "./kernel.js";
import {logarithm} from "./logarithm.js";
import {type Code, pairOf, vector} from "./vectorCode.js";

const {add, sub, mul, div, neg, sqrt, above, or, choose} = vector;

/** Coefficients of PPND16 (`quantity/normalQuantile.ts`), of the highest power first: in the middle of the distribution, in its tails, far out. */
const parts = {
  centre: {
    above: [
      2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
      1971.5909503065513, 133.14166789178438, 3.3871328727963665
    ],
    below: [
      5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
      5394.196021424751, 687.1870074920579, 42.31333070160091, 1
    ]
  },
  tail: {
    above: [
      0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
      3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    ],
    below: [
      1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
      0.6897673349851, 1.6763848301838038, 2.053191626637759, 1
    ]
  },
  far: {
    above: [
      2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
      0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    ],
    below: [
      2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
      0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1
    ]
  }
};

/** z with Φ(z) = p of two lanes, to the bits of `normalQuantile`; p in (0, 1). */
export function normalQuantileCode<Name extends string>(k: Kernel<Name>, p: Code): Code {
  const q = k.keep(sub(p, pairOf(0.5)));
  const r = k.keep(sub(pairOf(0.180625), mul(q, q)));
  const z = k.keep(
    div(mul(q, polynomial(parts.centre.above, r)), polynomial(parts.centre.below, r))
  );
  const outside = k.keep(or(above(q, pairOf(0.425)), above(pairOf(-0.425), q)));
  k.when(outside, () => {
    const lower = k.keep(above(pairOf(0), q));
    const nearer = choose(p, sub(pairOf(1), p), lower);
    const root = k.keep(sqrt(neg(logarithm(k, nearer))));
    const size = k.keep(quotient(k, parts.tail, sub(root, pairOf(1.6))));
    const beyond = k.keep(above(root, pairOf(5)));
    k.when(beyond, () =>
      k.set(size, choose(quotient(k, parts.far, sub(root, pairOf(5))), size, beyond))
    );
    k.set(z, choose(choose(neg(size), size, lower), z, outside));
  });
  return z;
}

function quotient<Name extends string>(
  k: Kernel<Name>,
  {above: over, below: under}: {above: readonly number[]; below: readonly number[]},
  at: Code
): Code {
  const r = k.keep(at);
  return div(polynomial(over, r), polynomial(under, r));
}

function polynomial([highest, ...rest]: readonly number[], r: Code): Code {
  return rest.reduce<Code>((sum, each) => add(mul(sum, r), pairOf(each)), pairOf(highest));
}
