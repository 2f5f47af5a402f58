import type {Project} from "../project/project.js";
import {planGoal} from "./planGoal.js";
import {type PlanSum, planSum} from "./planSum.js";
import {type Luck, lucks, type PlaceRank, type RankedPlace, rankPlaces} from "./rankPlaces.js";
import type {LeagueRule} from "./sweepFile.js";

/** Single runs of a place, as they were kept. */
export interface LeaguePlace {
  place: string;
  plan: Project["plan"];
  name: Project["setup"]["place"];
  /** Values of the league's indicator in its year, and for growth at the start; shape (runs). */
  values: Float64Array;
  start?: Float64Array;
}

/** A place in the league: its number, its goal, and where it stands. */
export interface LeagueRow {
  place: string;
  name: {zh: string; en: string};
  /** Median of the number by which it is ranked. */
  median: number;
  /** Its plan's goal of the indicator in the year; null where it promises none. */
  goal: number | null;
  ranks: Record<Luck, Omit<PlaceRank, "place">>;
}

/** Places of a sweep ranked, and their plans added up. */
export interface League extends Required<LeagueRule> {
  scenario: string;
  point: number;
  /** Runs that ranks are counted over. */
  runs: number;
  /** In the order of their median rank with luck of their own, then of their median. */
  rows: LeagueRow[];
  /** Present where the indicator can be added up. */
  sum: PlanSum | null;
}

/**
 * Ranks the places of a sweep under one scenario and point, and adds up their plans.
 *
 * @param places - with the runs that were kept, all equally many
 * @param rule - by what they are ranked
 * @param options.scenario, options.point - which results these are
 * @param options.province - goal of the province, where it is known
 * @param options.adds - whether the indicator adds up over places: numbers of people do, shares do not
 * @example
 * leagueTable([{place: "a", plan: {targets: []}, name: {zh: "甲", en: "A"}, values: new Float64Array([1, 2])}, {place: "b", plan: {targets: []}, name: {zh: "乙", en: "B"}, values: new Float64Array([3, 4])}], {indicator: "skilled", year: 2027}, {scenario: "s", point: 0, province: null, adds: true}).rows.map(({place}) => place) // => ["b", "a"]
 */
export function leagueTable(
  places: readonly LeaguePlace[],
  {indicator, year, by = "level"}: LeagueRule,
  options: {scenario: string; point: number; province: number | null; adds: boolean}
): League {
  const {scenario, point, province, adds} = options;
  const goals = places.map(({plan}) => planGoal(plan, indicator, year)?.goal);
  const ranked = places.map(({place, values, start}, p): RankedPlace => {
    const under = by === "growth" ? (start?.[0] === undefined ? undefined : start) : undefined;
    const goal = goals[p] ?? Number.NaN;
    return {
      place,
      values: values.map((value, run) =>
        by === "level"
          ? value
          : by === "goal"
            ? value / goal
            : value / (under?.[run] ?? Number.NaN) - 1
      )
    };
  });
  const byLuck = lucks.map((luck) => rankPlaces(ranked, luck));
  const rows = places.map(({place, name}, p): LeagueRow => {
    const sorted = ranked[p].values.slice().sort();
    const [common, own] = byLuck.map((ranks) => {
      const {place: _, ...rank} = ranks[p];
      return rank;
    });
    const {zh, en} = name;
    return {
      place,
      name: {zh, en},
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      goal: goals[p] ?? null,
      ranks: {common, own}
    };
  });
  rows.sort((a, b) => a.ranks.own.median - b.ranks.own.median || b.median - a.median);
  const summed = places.map(({place, values}, p) => {
    const goal = goals[p];
    return {place, values, ...(goal === undefined ? {} : {goal})};
  });
  return {
    indicator,
    year,
    by,
    scenario,
    point,
    runs: places[0]?.values.length ?? 0,
    rows,
    sum: adds ? planSum(summed, province) : null
  };
}
