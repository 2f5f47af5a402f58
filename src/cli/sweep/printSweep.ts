import {indicatorList} from "../../pipeline/indicatorList.js";
import {formatAmount, formatShare} from "../../quantity/formatAmount.js";
import type {SweepPlace} from "../../sweep/layoutSweep.js";
import type {League} from "../../sweep/leagueTable.js";
import type {Setting} from "../terminal/setting.js";
import {textTable} from "../terminal/textTable.js";

/** What of a sweep's document is printed. */
export interface PrintedSweep {
  folder: string;
  places: readonly string[];
  scenarios: readonly string[];
  points: number;
  runs: number;
  chunks: number;
  rows: number;
  leagues: readonly League[];
}

/** Leagues that are printed; the document has all. */
const mostLeagues = 3;

/**
 * Prints a sweep: how large it was, where its results are, and the leagues of its places.
 *
 * @param sweep - its document
 * @param places - know the names of indicators and scenarios
 */
export function printSweep(
  sweep: PrintedSweep,
  places: readonly SweepPlace[],
  setting: Setting
): string {
  const {words} = setting;
  const {leagues, scenarios, points, runs, chunks, rows, folder} = sweep;
  const size = words.sweep.done({
    places: places.length,
    scenarios: scenarios.length,
    points,
    runs,
    chunks
  });
  const parts = [size, words.sweep.written({rows, folder})];
  for (const league of leagues.slice(0, mostLeagues))
    parts.push("", ...leagueText(league, {places, points, setting}));
  if (leagues.length > mostLeagues)
    parts.push("", words.sweep.moreLeagues(leagues.length - mostLeagues));
  return parts.join("\n");
}

interface Shown {
  places: readonly SweepPlace[];
  points: number;
  setting: Setting;
}

function leagueText(league: League, {places, points, setting}: Shown): string[] {
  const {language, words, paint} = setting;
  const {indicator, year, by, sum, runs} = league;
  const [{project}] = places;
  const known = indicatorList(project.setup).find(({id}) => id === indicator);
  const named = project.scenarios.find(({id}) => id === league.scenario)?.name[language];
  const title = words.sweep.league({
    indicator: known?.name[language] ?? "",
    year,
    by,
    scenario: named ?? league.scenario,
    point: points > 1 ? league.point : null
  });
  const unit = known?.unit ?? "1";
  const amount: Written = (value, digits = 4) =>
    unit === "1"
      ? formatShare(value, {decimals: 1})
      : formatAmount(value, {language, unit, digits});
  const lines = [paint.strong(title), placesTable(league, amount, setting), words.sweep.luck(runs)];
  return sum ? [...lines, sumText(sum, amount, setting)] : lines;
}

/** An amount of the league's indicator as it is printed. */
type Written = (value: number, digits?: number) => string;

/** The places of a league with their ranks, under luck of their own and in common. */
function placesTable(
  {rows, by}: League,
  amount: Written,
  {language, words, width, paint}: Setting
) {
  const head = words.sweep.columns;
  const shown = (value: number) =>
    Number.isNaN(value) ? "—" : by === "level" ? amount(value) : formatShare(value, {decimals: 1});
  return textTable(
    [
      {name: head.place, grow: 1, least: 12},
      {name: head.median, least: 10},
      {name: head.goal, least: 8},
      {name: head.own, least: 12},
      {name: head.firstOwn, least: 8},
      {name: head.common, least: 12},
      {name: head.firstCommon, least: 8}
    ],
    [
      {
        name: "",
        rows: rows.map(({name, median, goal, ranks}) => [
          {text: name[language]},
          {text: shown(median)},
          {text: goal === null ? "—" : amount(goal, 17)},
          {text: words.sweep.rank(ranks.own)},
          {text: formatShare(ranks.own.first)},
          {text: words.sweep.rank(ranks.common)},
          {text: formatShare(ranks.common.first)}
        ])
      }
    ],
    {width, paint}
  );
}

/** What the places add up to, beside the goals of the whole and of its parts. */
function sumText(sum: NonNullable<League["sum"]>, amount: Written, {words}: Setting): string {
  const [common, own] = sum.sums;
  const chance = (share: number | null) => (share === null ? null : formatShare(share));
  const range = ({low, high}: {low: number; high: number}) => [amount(low), amount(high)] as const;
  return words.sweep.adds({
    goals: amount(sum.goals, 17),
    province: sum.province === null ? null : amount(sum.province, 17),
    gap: sum.gap === null ? null : amount(Math.abs(sum.gap), 17),
    below: (sum.gap ?? 0) < 0,
    without: sum.without.length,
    own: {range: range(own), reaches: chance(own.reaches)},
    common: {range: range(common), reaches: chance(common.reaches)}
  });
}
