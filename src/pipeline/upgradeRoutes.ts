/** A way up: from a level to a higher one, and whether it skips one. */
export interface UpgradeRoute {
  from: number;
  to: number;
  skips: boolean;
}

/**
 * Lists the ways up a ladder of n levels: from the next level below, and from the one below that.
 *
 * @param n - number of levels
 * @returns in the order of `to`, steps before skips
 * @example
 * upgradeRoutes(3) // => [{from: 0, to: 1, skips: false}, {from: 1, to: 2, skips: false}, {from: 0, to: 2, skips: true}]
 */
export function upgradeRoutes(n: number): UpgradeRoute[] {
  const routes: UpgradeRoute[] = [];
  for (let to = 1; to < n; to++) {
    routes.push({from: to - 1, to, skips: false});
    if (to >= 2) routes.push({from: to - 2, to, skips: true});
  }
  return routes;
}

/** Share k(from | to) of a route: `step` from the next level below, the rest from the one below that if there is one. */
export function routeShare({to, skips}: UpgradeRoute, step: number): number {
  if (to === 1) return 1;
  return skips ? 1 - step : step;
}
