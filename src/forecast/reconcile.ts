import {errorCovariance, type ReconcileMethod} from "./errorCovariance.js";
import {projection} from "./projection.js";
import type {Interval, SeriesForecast} from "./seriesForecast.js";
import {type Hierarchy, summingMatrix} from "./summingMatrix.js";

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
 * reconcile({city: naive([8, 9]), north: naive([3, 4]), south: naive([4, 3])}, {city: ["north", "south"]}, {method: "bottomUp"}).city.point[0] // => 7
 * reconcile({city: naive([8, 9])}, {city: ["north"]}) // throws unknown series: "north"; one of city
 */
export function reconcile(
  forecasts: ForecastsByName,
  hierarchy: Hierarchy,
  {method = "mint", nonNegative = false}: {method?: ReconcileMethod; nonNegative?: boolean} = {}
): Record<string, SeriesForecast> {
  const {names, leaves, rows} = summingMatrix(hierarchy, Object.keys(forecasts));
  const members = names.map((name) => forecasts[name]);
  const [first] = members;
  for (const [i, member] of members.entries())
    if (
      member.point.length !== first!.point.length ||
      member.intervals.map(({level}) => level).join() !==
        first!.intervals.map(({level}) => level).join()
    )
      throw new RangeError(
        `invalid forecasts; ${names[i]} has not the horizon and levels of ${names[0]}`
      );
  const known = ["bottomUp", "ols", "wls", "mint"];
  if (!known.includes(method))
    throw new RangeError(`unknown method: "${method}"; one of ${known.join(", ")}`);
  const residuals = commonResiduals(members);
  const covariance = errorCovariance(residuals, method === "bottomUp" ? "mint" : method);
  const g =
    method === "bottomUp"
      ? leaves.map((leaf) => names.map((name) => (name === leaf ? 1 : 0)))
      : projection(rows, covariance);
  const steps = first!.point.map((_, h) => h);
  const leafPaths = g.map((weights) =>
    steps.map((h) => {
      const value = weights.reduce((sum, weight, i) => sum + weight * members[i].point[h], 0);
      return nonNegative ? Math.max(0, value) : value;
    })
  );
  const correlations = covariance.map((row, i) =>
    row.map((value, j) => value / Math.sqrt(covariance[i][i] * covariance[j][j]))
  );
  // S G: how much of each member is in each reconciled series.
  const shares = rows.map((row) =>
    names.map((_, i) => row.reduce((sum, s, leaf) => sum + s * g[leaf][i], 0))
  );
  return Object.fromEntries(
    names.map((name, k) => {
      const member = members[k];
      const point = steps.map((h) =>
        rows[k].reduce((sum, s, leaf) => sum + (s === 0 ? 0 : leafPaths[leaf][h]), 0)
      );
      const half = (side: "lower" | "upper", level: number, h: number) => {
        const d = members.map(({point: middle, intervals}) =>
          Math.abs(intervals[level][side][h] - middle[h])
        );
        const share = shares[k];
        let sum = 0;
        for (let i = 0; i < d.length; i++)
          for (let j = 0; j < d.length; j++)
            sum += share[i] * d[i] * correlations[i][j] * share[j] * d[j];
        return Math.sqrt(Math.max(0, sum));
      };
      const widest = {lower: steps.map(() => 0), upper: steps.map(() => 0)};
      const intervals = member.intervals.map(({level}, l): Interval => {
        // Never narrower than the level below.
        for (const side of ["lower", "upper"] as const)
          for (const h of steps) widest[side][h] = Math.max(widest[side][h], half(side, l, h));
        const floor = nonNegative ? 0 : -Infinity;
        return {
          level,
          lower: steps.map((h) => Math.max(floor, point[h] - widest.lower[h])),
          upper: steps.map((h) => point[h] + widest.upper[h])
        };
      });
      return [
        name,
        {...member, method: `${member.method}, reconciled (${method})`, point, intervals}
      ];
    })
  );
}

/** Residuals of the latest years that every member has, one row a member. */
function commonResiduals(members: readonly SeriesForecast[]): number[][] {
  const length = Math.min(...members.map(({residuals}) => residuals.length));
  const latest = members.map(({residuals}) => residuals.slice(residuals.length - length));
  const whole = Array.from({length}, (_, t) => t).filter((t) =>
    latest.every((row) => Number.isFinite(row[t]))
  );
  return latest.map((row) => whole.map((t) => row[t]));
}
