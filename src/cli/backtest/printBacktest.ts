import type {Backtest} from "../../backtest/backtestRecord.js";
import {say} from "../../charts/text/say.js";
import type {Figure} from "../../project/figure.js";
import {formatAmount} from "../../quantity/formatAmount.js";
import {figureNamer} from "../terminal/figureNamer.js";
import type {Setting} from "../terminal/setting.js";
import {textTable} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";

/**
 * Prints a backtest: every past date and what came, then the scores beside the rivals, and how each kind of case came out.
 *
 * @param backtest - see `backtestProject`
 * @param figures - whose names stand beside their ids
 * @param setting - language, width, colours
 */
export function printBacktest(
  backtest: Backtest,
  figures: readonly Figure[],
  setting: Setting
): string {
  const {language, words, width, paint} = setting;
  const {inside, cases, coverage, uncertainty} = backtest;
  const room = Math.max(30, Math.min(width, 110));
  const summary = words.backtest.summary({
    origins: backtest.origins.length,
    cases,
    inside95: inside["95"],
    coverage95: percent(coverage["95"]),
    inside80: inside["80"],
    coverage80: percent(coverage["80"]),
    uncertainty80: percent(uncertainty["80"])
  });
  const notes = backtest.notes.flatMap((note) => wrapText(say(note, language), room));
  return [
    casesTable(backtest, figures, setting),
    "",
    scoresTable(backtest, setting),
    "",
    ...groupsTable(backtest, setting),
    "",
    ...rivalsTable(backtest, setting),
    "",
    ...wrapText(summary, room),
    ...notes.map(paint.muted)
  ].join("\n");
}

function casesTable(
  {origins}: Backtest,
  figures: readonly Figure[],
  {language, words, width, paint}: Setting
): string {
  const said = words.backtest;
  const nameOf = figureNamer(figures, language);
  const amount = (value: number) =>
    value < 1
      ? `${(100 * value).toFixed(1)}%`
      : formatAmount(Math.round(value), {language, digits: 4});
  const interval = ([lower, upper]: readonly [number, number], actual: number) => {
    const inside = lower <= actual && actual <= upper;
    return {
      text: `${words.verdicts.range(amount(lower), amount(upper))}${inside ? "" : " ✗"}`,
      paint: inside ? undefined : paint.warn
    };
  };
  const columns = [
    {name: said.figure, least: 12, grow: 1},
    {name: said.years, least: 5},
    {name: said.came, least: 8},
    {name: said.forecast, least: 8},
    {name: "80%", least: 15},
    {name: "95%", least: 15}
  ];
  const sections = origins.map(({name, origin, ownPast, cases, sideCases}) => ({
    name: `${say(name, language)} ${origin}${ownPast ? "" : said.borrowed}`,
    rows: [...cases, ...sideCases].map(({figure, per, years, actual, forecasts: {skillcast}}) => [
      {text: per === undefined ? nameOf(figure) : `${nameOf(figure)} / ${nameOf(per)}`},
      {text: years.toFixed(1)},
      {text: amount(actual)},
      {text: amount(skillcast.median)},
      interval(skillcast["80"], actual),
      interval(skillcast["95"], actual)
    ])
  }));
  return textTable(columns, sections, {width, paint});
}

function scoresTable({scores}: Backtest, {words, width, paint}: Setting): string {
  const said = words.backtest;
  const methods: Record<string, string> = said.methods;
  const columns = [
    {name: said.method, least: 12, grow: 1},
    {name: said.error, least: 6},
    {name: "CRPS", least: 6},
    {name: said.score80, least: 8},
    {name: said.score95, least: 8},
    {name: said.covers, least: 14}
  ];
  const rows = scores.map((score) => [
    {text: methods[score.method] ?? score.method},
    {text: percent(score.error)},
    {text: score.crps.toFixed(3)},
    {text: score.intervalScore80.toFixed(2)},
    {text: score.intervalScore95.toFixed(2)},
    {
      text: [score.coverage["50"], score.coverage["80"], score.coverage["95"]]
        .map(percent)
        .join(" / ")
    }
  ]);
  return textTable(columns, [{name: "", rows}], {width, paint});
}

/** How each kind of case came out. */
function groupsTable({groups}: Backtest, {language, words, width, paint}: Setting): string[] {
  const said = words.backtest;
  const columns = [
    {name: said.group, least: 16, grow: 1},
    {name: said.cases, least: 4},
    {name: said.covers, least: 18},
    {name: said.above, least: 5},
    {name: "CRPS", least: 5},
    {name: said.scores, least: 11}
  ];
  const rows = groups.map((group) => [
    {text: say(group.name, language)},
    {text: String(group.cases)},
    {text: (["50", "80", "95"] as const).map((each) => percent(group.coverage[each])).join(" / ")},
    {text: percent(group.above)},
    {text: group.crps.toFixed(3)},
    {text: `${group.intervalScore80.toFixed(2)} / ${group.intervalScore95.toFixed(2)}`}
  ]);
  return [
    ...wrapText(said.kinds, width).map(paint.strong),
    textTable(columns, [{name: "", rows}], {width, paint})
  ];
}

/** How each kind of case came out beside the two rivals that are worth beating. */
function rivalsTable({groups}: Backtest, {language, words, width, paint}: Setting): string[] {
  const said = words.backtest;
  const rivals = ["pooledGrowth", "constantAdditions"] as const;
  const columns = [
    {name: said.group, least: 16, grow: 1},
    ...rivals.map((method) => ({name: said.methods[method], least: 25}))
  ];
  const rows = groups.map(({name, cases, comparisons}) => [
    {text: say(name, language)},
    ...rivals.map((method) => {
      const one = comparisons.find((each) => each.method === method);
      if (!one) return {text: "–"};
      const {difference, interval} = one;
      const range = interval ? ` (${said.range(signed(interval[0]), signed(interval[1]))})` : "";
      const some = one.cases < cases ? ` ${said.only(one.cases)}` : "";
      return {text: `${signed(difference)}${range}${some}`};
    })
  ]);
  return [
    ...wrapText(said.beside, width).map(paint.strong),
    textTable(columns, [{name: "", rows}], {width, paint})
  ];
}

const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
const percent = (share: number) => `${Math.round(100 * share)}%`;
