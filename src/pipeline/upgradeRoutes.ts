import {checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
/** A way up: from a level to a higher one. */
export interface UpgradeRoute {
  from: number;
  to: number;
  /** It skips a level. */
  skips: boolean;
  /** Open to winners and appointees, without the years of work. */
  direct: boolean;
  /** The only way to its level. */
  alone: boolean;
}

/** Which levels can be reached: by candidates, by recognition or appointment. Indices of levels. */
export interface OpenLevels {
  sat: ReadonlySet<number>;
  recognised: ReadonlySet<number>;
  /** From the next level below only. */
  appointed: ReadonlySet<number>;
}

/** More levels than any ladder has. */
const mostLevels = 1000;

/**
 * Lists the ways up that anybody can take: from the next level below, and from the one below that.
 *
 * @param n - number of levels
 * @param open - levels that can be reached
 * @throws RangeError if the number is not whole in 0..1000
 * @returns ways by years of work first, each in the order of `to`
 * @example
 * upgradeRoutes(3, {sat: new Set([2]), recognised: new Set(), appointed: new Set()}).map(({from, to}) => [from, to]) // => [[1, 2], [0, 2]]
 */
export function upgradeRoutes(n: number, open: OpenLevels): UpgradeRoute[] {
  checkObject("open levels", open, ["sat", "recognised", "appointed"]);
  const {sat, recognised, appointed} = open;
  for (const [name, set] of Object.entries({sat, recognised, appointed}))
    checkObject(name, set, ["has"]);
  if (!(Number.isInteger(n) && n >= 0 && n <= mostLevels))
    throw new RangeError(`invalid number of levels; not whole in 0..${mostLevels}: ${n}`);
  const routes: UpgradeRoute[] = [];
  for (const direct of [false, true])
    for (let to = 1; to < n; to++) {
      const both = (direct ? recognised : sat).has(to);
      const alone = to === 1 || !both;
      if (!both && !(direct && appointed.has(to))) continue;
      routes.push({from: to - 1, to, skips: false, direct, alone});
      if (!alone) routes.push({from: to - 2, to, skips: true, direct, alone});
    }
  return routes;
}

/**
 * Share k(from | to) of a route: `step` from the next level below, the rest from the one below that if there is one.
 *
 * @example
 * routeShare({from: 0, to: 2, skips: true, direct: false, alone: false}, 0.75) // => 0.25
 */
export function routeShare(route: UpgradeRoute, step: number): number {
  checkObject("route", route);
  checkNumber("step", step);
  const {alone, skips} = route;
  if (alone) return 1;
  return skips ? 1 - step : step;
}
