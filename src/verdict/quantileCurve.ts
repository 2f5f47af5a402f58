/** A distribution by a few of its quantiles, linear between them: p rising in (0, 1), values not falling. */
export interface QuantileCurve {
  p: number[];
  value: number[];
}

/**
 * The quantile at p; beyond the outermost quantile that one.
 *
 * @param curve - at least one quantile
 * @param p - in [0, 1]
 */
export function valueAt({p: at, value}: QuantileCurve, p: number): number {
  const i = at.findIndex((each) => each >= p);
  if (i < 0) return value[value.length - 1];
  if (i === 0 || at[i] === p) return value[i];
  return value[i - 1] + ((p - at[i - 1]) / (at[i] - at[i - 1])) * (value[i] - value[i - 1]);
}

/**
 * The share of the distribution below a number. Values that several quantiles share are an amount of probability at that
 * number: it counts as below only where `inclusive`. A curve of one quantile is a number that is known, of several quantiles
 * never 0 or 1 but at most as sure as the outermost quantile.
 *
 * @param curve - at least one quantile
 * @param x - unit of the values
 * @param inclusive - whether a value equal to x counts as below
 */
export function shareBelow({p, value}: QuantileCurve, x: number, inclusive: boolean): number {
  if (value.length === 1) return (inclusive ? value[0] <= x : value[0] < x) ? 1 : 0;
  const i = value.findIndex((each) => (inclusive ? each > x : each >= x));
  if (i < 0) return p[p.length - 1];
  if (i === 0) return p[0];
  return p[i - 1] + ((x - value[i - 1]) / (value[i] - value[i - 1])) * (p[i] - p[i - 1]);
}

/**
 * The distribution that is one of several, each as likely: F(x) = mean of the Fᵢ(x), at the quantiles of the finest curve and every percent.
 *
 * @param curves - one or more, each with at least one quantile
 */
export function mixCurves(curves: readonly QuantileCurve[]): QuantileCurve {
  if (curves.length === 1) return curves[0];
  const all = curves.flatMap(({value}) => value);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const finest = curves.reduce((a, b) => (b.p.length > a.p.length ? b : a)).p;
  const [first, last] = finest.length > 1 ? [finest[0], finest[finest.length - 1]] : [0.005, 0.995];
  const even = Array.from({length: 99}, (_, i) => (i + 1) / 100).filter(
    (p) => first <= p && p <= last
  );
  const p = [...new Set([first, ...finest, ...even, last])].sort((a, b) => a - b);
  const share = (x: number) =>
    curves.reduce((sum, curve) => sum + shareBelow(curve, x, true), 0) / curves.length;
  return {
    p,
    value: p.map((each) => {
      let [low, high] = [least, most];
      for (let i = 0; i < 60 && low < high; i++) {
        const middle = (low + high) / 2;
        if (share(middle) >= each) high = middle;
        else low = middle;
      }
      return high;
    })
  };
}
