/**
 * Root of f between a and b, where f(a) and f(b) differ in sign: inverse quadratic steps, bisection where they fail.
 * Returns the root and f there.
 */
export function brent(
  f: (u: number) => number,
  a: number,
  b: number,
  fa: number,
  fb: number,
  tolerance: number
): [number, number] {
  if (fa === 0) return [a, fa];
  let [c, fc, d, e] = [a, fa, b - a, b - a];
  for (let k = 0; k < 200 && fb !== 0; ++k) {
    if (fb > 0 === fc > 0) [c, fc, d, e] = [a, fa, b - a, b - a];
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
    const tol = 2 ** -53 * 2 * Math.abs(b) + (tolerance * Math.abs(b)) / 2;
    const m = (c - b) / 2;
    if (Math.abs(m) <= tol) break;
    if (Math.abs(e) < tol || Math.abs(fa) <= Math.abs(fb)) [d, e] = [m, m];
    else {
      const s = fb / fa;
      let p = 2 * m * s;
      let q = 1 - s;
      if (a !== c) {
        const [r, t] = [fb / fc, fa / fc];
        p = s * (2 * m * t * (t - r) - (b - a) * (r - 1));
        q = (t - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * m * q - Math.abs(tol * q), Math.abs(e * q))) [e, d] = [d, p / q];
      else [d, e] = [m, m];
    }
    [a, fa] = [b, fb];
    b += Math.abs(d) > tol ? d : m > 0 ? tol : -tol;
    fb = f(b);
  }
  return [b, fb];
}
