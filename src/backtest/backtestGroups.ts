import type {
  BacktestCase,
  BacktestComparison,
  BacktestGroup,
  BacktestOrigin,
  GroupName
} from "./backtestRecord.js";
import {clusteredInterval, isInside} from "./backtestScores.js";
import {expectedCoverage} from "./expectedCoverage.js";
import {rivalNames} from "./rivals.js";
import {both} from "./words/both.js";

/** A case with what its origin says of it. */
type Placed = BacktestCase &
  Pick<BacktestOrigin, "place" | "declared" | "ownPast"> & {
    /** Index of the past date, and of the case among those of that date. */
    date: number;
    index: number;
  };

/** Which cases belong to a group; side cases only to their own. */
const belongs: Record<GroupName, (each: Placed) => boolean> = {
  all: isStock,
  declared: (each) => isStock(each) && each.declared !== undefined,
  ownPast: (each) => isStock(each) && each.ownPast,
  noPast: (each) => isStock(each) && !each.ownPast,
  highSkilled: (each) => isStock(each) && each.role !== "skilled",
  skilled: (each) => isStock(each) && each.role === "skilled",
  shares: ({kind}) => kind === "share",
  newlyAdded: ({kind}) => kind === "added"
};

/** Of fewer places an interval by drawing them anew says nothing. */
export const fewest = 5;

/**
 * How the model's forecasts held by kind of case, and beside its rivals, with errors that know that cases of one place hang together.
 *
 * @returns groups that have a case, all stocks and densities first
 */
export function backtestGroups(origins: readonly BacktestOrigin[]): BacktestGroup[] {
  const placed = origins.flatMap(({cases, sideCases, place, declared, ownPast}, date) =>
    [...cases, ...sideCases].map(
      (each, index): Placed => ({...each, place, declared, ownPast, date, index})
    )
  );
  return (Object.keys(belongs) as GroupName[]).flatMap((group) => {
    const some = placed.filter(belongs[group]);
    return some.length === 0 ? [] : [groupOf(group, some, origins)];
  });
}

function groupOf(
  group: GroupName,
  some: readonly Placed[],
  origins: readonly BacktestOrigin[]
): BacktestGroup {
  const places = some.map(({place}) => place);
  const own = some.map(({forecasts}) => forecasts.skillcast);
  const within = (level: "50" | "80" | "95") =>
    some.map((each, i) => (isInside(each, own[i], level) ? 1 : 0));
  const held = {"50": within("50"), "80": within("80"), "95": within("95")};
  const above = some.map(({actual}, i) => (actual > own[i].median ? 1 : 0));
  return {
    group,
    name: both(({groups}) => groups[group]),
    cases: some.length,
    places: new Set(places).size,
    coverage: {"50": meanOf(held["50"]), "80": meanOf(held["80"]), "95": meanOf(held["95"])},
    clustered: {
      "50": clusteredInterval(held["50"], places),
      "80": clusteredInterval(held["80"], places),
      "95": clusteredInterval(held["95"], places)
    },
    expected: expectedCoverage(
      origins.flatMap(({correlation}, at) => {
        const chosen = some.filter(({date}) => date === at).map(({index}) => index);
        return chosen.length === 0 ? [] : [{correlation, chosen}];
      })
    ),
    above: meanOf(above),
    aboveClustered: clusteredInterval(above, places),
    error: meanOf(own.map(({error}) => error)),
    crps: meanOf(own.map(({crps}) => crps)),
    intervalScore80: meanOf(own.map(({intervalScore80}) => intervalScore80)),
    intervalScore95: meanOf(own.map(({intervalScore95}) => intervalScore95)),
    comparisons: rivalNames.flatMap((method) => comparisonOf(method, some) ?? [])
  };
}

function comparisonOf(method: string, some: readonly Placed[]): BacktestComparison | undefined {
  const compared = some.filter(({forecasts}) => forecasts[method]);
  if (compared.length === 0) return undefined;
  const places = compared.map(({place}) => place);
  const gains = compared.map(({forecasts}) => forecasts.skillcast.crps - forecasts[method].crps);
  const count = new Set(places).size;
  return {
    method,
    cases: compared.length,
    places: count,
    difference: meanOf(gains),
    interval: count < fewest ? null : clusteredInterval(gains, places)
  };
}

function isStock({kind}: BacktestCase): boolean {
  return kind === undefined;
}

const meanOf = (values: readonly number[]) =>
  Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
