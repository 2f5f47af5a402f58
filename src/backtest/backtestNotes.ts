import {exp} from "../quantity/exp.js";
import type {Label} from "../quantity/label.js";
import {fewest} from "./backtestGroups.js";
import type {
  BacktestCase,
  BacktestComparison,
  BacktestGroup,
  BacktestOrigin,
  GroupName
} from "./backtestRecord.js";
import {both} from "./words/both.js";
import type {HomeCases, SideNumbers} from "./words/words.js";

/**
 * What a reader must know beside the numbers of a backtest.
 *
 * @param groups - see `backtestGroups`
 * @param origins - of which those groups are
 * @param ownPlace - id of the plan's own place
 */
export function backtestNotes(
  groups: readonly BacktestGroup[],
  origins: readonly BacktestOrigin[],
  ownPlace: string | undefined
): Label[] {
  const of = (name: GroupName) => groups.find(({group}) => group === name);
  const all = of("all");
  if (!all) return [];
  const own = of("declared");
  const [low, high] = all.expected["80"].map(percent);
  const {cases, places} = all;
  const declared = own?.cases ?? 0;
  const inside80 = own ? held(own, "80") : 0;
  const notes = [
    both((words) => words.dependence({cases, places, low, high})),
    both(({hindsight}) => hindsight),
    both((words) => words.declared({cases, declared, inside80}))
  ];
  for (const name of ["ownPast", "noPast"] as const) {
    const group = of(name);
    if (group) notes.push(...widthNote(group));
  }
  const atHome = origins.flatMap(({place, sideCases}) => (place === ownPlace ? sideCases : []));
  const [shares, added] = [of("shares"), of("newlyAdded")];
  if (shares) {
    const numbers = sideNumbers(shares, ofKind(atHome, "share"));
    notes.push(both((words) => words.shares(numbers)));
  }
  if (added) {
    const numbers = sideNumbers(added, ofKind(atHome, "added"));
    notes.push(both((words) => words.newlyAdded(numbers)));
  }
  return notes;
}

/** Whether the 80% or 50% intervals of a group held clearly more or less often than those of right forecasts would. */
function widthNote(group: BacktestGroup): Label[] {
  const {cases, coverage, expected} = group;
  if (group.places < fewest) return [];
  const off = (["80", "50"] as const).find((level) => {
    const [low, high] = expected[level];
    return coverage[level] < low || coverage[level] > high;
  });
  if (!off) return [];
  const [low, high] = expected[off].map((share) => Math.round(share * cases));
  const facts = {
    ...{ownPast: group.group === "ownPast", tooWide: coverage[off] > expected[off][1]},
    ...{level: off, cases, inside: held(group, off), low, high}
  };
  return [both((words) => words.width(facts))];
}

function ofKind(cases: readonly BacktestCase[], kind: BacktestCase["kind"]): HomeCases {
  const some = cases.filter((each) => each.kind === kind);
  const above = some.filter(({actual, forecasts}) => actual > forecasts.skillcast.median).length;
  return {cases: some.length, above};
}

/** What is said of a group of side cases. */
function sideNumbers(group: BacktestGroup, home: HomeCases): SideNumbers {
  const [low, high] = group.aboveClustered.map(percent);
  return {
    cases: group.cases,
    places: group.places,
    above: percent(group.above),
    low,
    high,
    inside80: held(group, "80"),
    inside95: held(group, "95"),
    factor: exp(group.error).toFixed(1),
    home,
    rivals: (["pooledGrowth", "constantAdditions"] as const).flatMap((method) => {
      const one = group.comparisons.find((each) => each.method === method);
      return one ? [{method, cases: one.cases, places: one.places, better: standing(one)}] : [];
    })
  };
}

/** Which of the two scores better, as far as the interval tells. */
function standing({interval}: BacktestComparison): SideNumbers["rivals"][number]["better"] {
  if (!interval) return "few";
  return interval[1] < 0 ? "model" : interval[0] > 0 ? "rival" : "open";
}

const held = ({cases, coverage}: BacktestGroup, level: "50" | "80" | "95") =>
  Math.round(cases * coverage[level]);
const percent = (share: number) => Math.round(100 * share);
