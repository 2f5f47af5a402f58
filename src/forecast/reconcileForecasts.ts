import {CholeskyDecomposition, Matrix} from "ml-matrix";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkObject} from "../quantity/checkObject.js";
import {checkForecast} from "./checkForecast.js";
import {errorCovariance} from "./errorCovariance.js";
import type {Interval, SeriesForecast} from "./seriesForecast.js";
import {type Hierarchy, type ReconcileMethod, summingMatrix} from "./summingMatrix.js";

/** Forecasts by name of their series. */
export type ForecastsByName = Readonly<Record<string, SeriesForecast>>;

/**
 * Makes forecasts of totals and parts add up: districts to the city, levels to all.
 *
 * ỹ = S G ŷ with G = (Sᵀ W⁻¹ S)⁻¹ Sᵀ W⁻¹, W the covariance of one-step errors: `bottomUp` sums the parts; `ols`, `wls` and
 * `mint` move every forecast as little as its errors allow. A half-width is √(S G Wₕ Gᵀ Sᵀ)ᵢᵢ with Wₕ = D R D, D the
 * half-widths of the members at that step and side, R the correlations of W. Points add; interval ends do not, because parts
 * do not all err the same way at once.
 *
 * @param forecasts - one of every series, same horizon and levels
 * @param hierarchy - each total with its parts
 * @param options.method - default `mint`
 * @param options.nonNegative - parts below 0 are set to 0 before summing; default false
 * @throws RangeError for a hierarchy that is no tree, an unknown name, or forecasts of different horizon or levels
 * @see Wickramasuriya, Athanasopoulos & Hyndman (2019), JASA 114, 804-819
 * @example
 * reconcileForecasts({city: naive([8, 9]), north: naive([3, 4]), south: naive([4, 3])}, {city: ["north", "south"]}, {method: "bottomUp"}).city.point[0] // => 7
 * reconcileForecasts({city: naive([8, 9])}, {city: ["north"]}) // throws unknown series: "north"; one of city
 */
export function reconcileForecasts(
  forecasts: ForecastsByName,
  hierarchy: Hierarchy,
  options: {method?: ReconcileMethod; nonNegative?: boolean} = {}
): Record<string, SeriesForecast> {
  checkKeys("options of reconcileForecasts", options, {method: true, nonNegative: true});
  const {method = "mint", nonNegative = false} = options;
  if (typeof nonNegative !== "boolean")
    throw new TypeError(`invalid nonNegative; not true or false: ${JSON.stringify(nonNegative)}`);
  checkObject("forecasts", forecasts);
  for (const [name, forecast] of Object.entries(forecasts)) checkForecast(name, forecast);
  const {names, leaves, rows} = summingMatrix(hierarchy, Object.keys(forecasts));
  const members = names.map((name) => forecasts[name]);
  requireAlike(names, members);
  const known = ["bottomUp", "ols", "wls", "mint"];
  if (!known.includes(method))
    throw new RangeError(`unknown method: "${method}"; one of ${known.join(", ")}`);
  const s = new Matrix(rows);
  const w = errorCovariance(commonResiduals(members), method === "bottomUp" ? "mint" : method);
  const g =
    method === "bottomUp"
      ? new Matrix(leaves.map((leaf) => names.map((name) => (name === leaf ? 1 : 0))))
      : projection(s, w);
  const parts = g.mmul(new Matrix(members.map(({point}) => point)));
  const floor = nonNegative ? 0 : -Infinity;
  for (let i = 0; i < parts.rows; i++)
    for (let h = 0; h < parts.columns; h++) parts.set(i, h, Math.max(floor, parts.get(i, h)));
  const points = s.mmul(parts);
  const widths = reconciledWidths(members, s.mmul(g), correlationOf(w));
  return Object.fromEntries(
    names.map((name, k) => {
      const {method: base, ...member} = members[k];
      const point = points.getRow(k);
      const intervals = member.intervals.map(
        ({level}, l): Interval => ({
          level,
          lower: point.map((value, h) => Math.max(floor, value - widths[l].lower.get(k, h))),
          upper: point.map((value, h) => value + widths[l].upper.get(k, h))
        })
      );
      return [name, {...member, method: `${base}, reconciled (${method})`, point, intervals}];
    })
  );
}

function requireAlike(names: readonly string[], members: readonly SeriesForecast[]): void {
  const shape = ({point, intervals}: SeriesForecast) =>
    [point.length, ...intervals.map(({level}) => level)].join();
  const other = members.findIndex((member) => shape(member) !== shape(members[0]));
  if (other >= 0)
    throw new RangeError(
      `invalid forecasts; ${names[other]} has not the horizon and levels of ${names[0]}`
    );
}

/** Residuals of the latest years that every member has; shape (members, years). */
function commonResiduals(members: readonly SeriesForecast[]): Matrix {
  const length = Math.min(...members.map(({residuals}) => residuals.length));
  const latest = members.map(({residuals}) => residuals.slice(residuals.length - length));
  const whole = latest[0].flatMap((_, t) =>
    latest.every((row) => Number.isFinite(row[t])) ? [t] : []
  );
  const common = new Matrix(members.length, whole.length);
  latest.forEach((row, i) => {
    whole.forEach((t, k) => {
      common.set(i, k, row[t]);
    });
  });
  return common;
}

/** G = (Sᵀ W⁻¹ S)⁻¹ Sᵀ W⁻¹: how the leaves follow from all forecasts with the least error variance; shape (leaves, series). */
function projection(s: Matrix, w: Matrix): Matrix {
  const weighted = solvePositive(w, s);
  return solvePositive(s.transpose().mmul(weighted), weighted.transpose());
}

/** Solves A X = B for a symmetric positive definite A, whose two halves may differ by rounding. */
function solvePositive(a: Matrix, b: Matrix): Matrix {
  const cholesky = new CholeskyDecomposition(Matrix.add(a, a.transpose()).div(2));
  if (!cholesky.isPositiveDefinite())
    throw new RangeError("invalid forecasts; their errors have no positive definite covariance");
  return cholesky.solve(b);
}

function correlationOf(w: Matrix): Matrix {
  const sizes = w.diagonal().map(Math.sqrt);
  return w.clone().divRowVector(sizes).divColumnVector(sizes);
}

/**
 * Half-widths by level and side, each of shape (series, horizon): √(S G D R D Gᵀ Sᵀ)ᵢᵢ, never narrower than the level below.
 *
 * @param shares - S G: how much of each member is in each reconciled series
 */
function reconciledWidths(
  members: readonly SeriesForecast[],
  shares: Matrix,
  correlations: Matrix
): {lower: Matrix; upper: Matrix}[] {
  const [{point, intervals}] = members;
  const widest = {
    lower: new Matrix(members.length, point.length),
    upper: new Matrix(members.length, point.length)
  };
  return intervals.map((_, level) => {
    for (const side of ["lower", "upper"] as const)
      for (let h = 0; h < point.length; h++) {
        const half = members.map((one) => Math.abs(one.intervals[level][side][h] - one.point[h]));
        const scaled = shares.clone().mulRowVector(half);
        const variances = scaled.mmul(correlations).mul(scaled).sum("row");
        variances.forEach((variance, k) => {
          const width = Math.sqrt(Math.max(0, variance));
          widest[side].set(k, h, Math.max(widest[side].get(k, h), width));
        });
      }
    return {lower: widest.lower.clone(), upper: widest.upper.clone()};
  });
}
