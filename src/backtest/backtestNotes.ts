import type {Label} from "../quantity/label.js";
import type {BacktestGroup, GroupName} from "./backtestRecord.js";
import {both} from "./words/both.js";

/**
 * What a reader must know beside the numbers of a backtest.
 *
 * @param groups - see `backtestGroups`
 */
export function backtestNotes(groups: readonly BacktestGroup[]): Label[] {
  const of = (name: GroupName) => groups.find(({group}) => group === name);
  const all = of("all");
  if (!all) return [];
  const own = of("declared");
  const [low, high] = all.clustered["80"].map(percent);
  const {cases, places} = all;
  const declared = own?.cases ?? 0;
  const inside80 = own ? held(own, "80") : 0;
  const notes = [
    both((words) => words.dependence({cases, places, low, high})),
    both(({hindsight}) => hindsight),
    both((words) => words.declared({cases, declared, inside80}))
  ];
  const [shares, added] = [of("shares"), of("newlyAdded")];
  if (shares) notes.push(both((words) => words.shares(sideNumbers(shares))));
  if (added) notes.push(both((words) => words.newlyAdded(sideNumbers(added))));
  return notes;
}

/** What is said of a group of side cases. */
function sideNumbers(group: BacktestGroup) {
  const [low, high] = group.aboveClustered.map(percent);
  return {
    cases: group.cases,
    places: group.places,
    above: percent(group.above),
    low,
    high,
    inside80: held(group, "80"),
    inside95: held(group, "95"),
    error: percent(group.error),
    rivals: group.comparisons
      .filter(({method}) => method === "pooledGrowth" || method === "constantAdditions")
      .map(({method, cases, places, interval}) => ({
        method: method as "pooledGrowth" | "constantAdditions",
        cases,
        places,
        better: interval ? (interval[1] < 0 ? true : interval[0] > 0 ? false : null) : null
      }))
  };
}

const held = ({cases, coverage}: BacktestGroup, level: "80" | "95") =>
  Math.round(cases * coverage[level]);
const percent = (share: number) => Math.round(100 * share);
