import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {wordsOf} from "../../charts/words/wordsOf.js";
import {yearLabel} from "../../data/series/yearLabel.js";
import {scoreTable} from "../../evaluate/scoreTable.js";
import {probabilityText} from "../../plan/probabilityText.js";
import type {Setting} from "../terminal/setting.js";
import {type Column, textTable} from "../terminal/textTable.js";
import {columnWidth, wrapText} from "../terminal/wrapText.js";
import type {TrendDocument, TrendEntry} from "./trendDocument.js";

/** Sets the forecasts of a file for a terminal: a table a series, its backtest, and what to know. */
export function printTrend(document: TrendDocument, setting: Setting): string {
  const {language, words, width, paint} = setting;
  const notes = document.notes.flatMap((note) =>
    wrapText(say(note, language), Math.min(width, 110))
  );
  const read = notes.length > 0 ? [[paint.muted(words.trend.read), ...notes].join("\n")] : [];
  return [...document.series.map((entry) => printEntry(entry, setting)), ...read].join("\n\n");
}

function printEntry(entry: TrendEntry, setting: Setting): string {
  const {name, years, values} = entry;
  const {words, width, paint} = setting;
  const room = Math.min(width, 110);
  const write = trendNumber(entry, words.trend.whole);
  const count = values.filter((value) => value !== null).length;
  const span = words.trend.history(
    yearLabel(years[0], entry.span),
    yearLabel(years[years.length - 1], entry.span),
    count
  );
  const notes = notesOf(entry, write, setting).flatMap((note) => wrapText(note, room));
  return [
    paint.strong(name),
    paint.muted(span),
    "",
    forecastTable(entry, write, setting),
    "",
    ...goalLines(entry, write, room, setting),
    ...scoreLines(entry, room, setting),
    ...(notes.length > 0 ? ["", ...notes] : [])
  ].join("\n");
}

function forecastTable(
  {forecast, span}: TrendEntry,
  write: (value: number) => string,
  {words: {trend: words, verdicts}, width, paint}: Setting
): string {
  const columns = [
    {name: words.year, least: 6},
    {name: words.point, least: 8},
    ...forecast.intervals.map(({level}) => ({
      name: words.interval(`${+(100 * level).toFixed(4)}%`),
      least: 12
    }))
  ];
  const rows = forecast.point.map((value, h) => [
    {text: forecast.years ? yearLabel(forecast.years[h], span) : String(h + 1)},
    {text: write(value), paint: paint.strong},
    ...forecast.intervals.map(({lower, upper}) => ({
      text: verdicts.range(write(lower[h]), write(upper[h]))
    }))
  ]);
  return textTable(columns, [{name: "", rows}], {width, paint});
}

function goalLines(
  {goal}: TrendEntry,
  write: (value: number) => string,
  room: number,
  {language, words: {trend: words}, paint}: Setting
): string[] {
  if (goal === undefined) return [];
  const {operator, by, probability, word, requiredPace, recentPace} = goal;
  if (probability === null || word === null) return [...wrapText(words.goalUnknown(by), room), ""];
  const said = words.goal({
    operator: wordsOf(language).operator[operator],
    by,
    value: write(goal.value),
    probability: probabilityText(probability),
    status: statusText(word, language)
  });
  const pace =
    requiredPace === null || recentPace === null
      ? []
      : wrapText(words.pace(signed(requiredPace, write), signed(recentPace, write)), room);
  return [...wrapText(said, room).map(paint.strong), ...pace, ""];
}

const signed = (value: number, write: (value: number) => string) =>
  value > 0 ? `+${write(value)}` : write(value);

/** Why a series has no backtest. */
function untested({years, values}: TrendEntry): "gaps" | "still" | "short" {
  const gapless = years.every((year, i) => values[i] !== null && year === years[0] + i);
  if (!gapless) return "gaps";
  return values.length > 5 || values.every((value) => value === values[0]) ? "still" : "short";
}

function scoreLines(
  entry: TrendEntry,
  room: number,
  {language, words: {trend: words}, width, paint}: Setting
): string[] {
  const {scores} = entry;
  if (scores.length === 0)
    return wrapText(words.noBacktest(untested(entry), entry.values.length), room);
  const [header, ...body] = scoreTable(scores, {language});
  const own = scores.find(({method}) => method === "forecast")?.owa;
  const columns = header.map((name, i) =>
    scoreColumn(name, i === header.length - 1 ? [] : body.map((row) => row[i]))
  );
  const rows = body.map((row) => row.map((text) => ({text})));
  return [
    ...wrapText(words.backtest, room).map(paint.muted),
    textTable(columns, [{name: "", rows}], {width, paint}),
    ...(own === undefined ? [] : wrapText(words.skill(own), room))
  ];
}

/** Where the table does not fit, a heading of two words, or a skill with its interval, takes two lines. */
function scoreColumn(name: string, cells: readonly string[]): Column {
  const words = name.split(" ");
  const least = Math.max(4, ...[...words, ...cells].map(columnWidth));
  if (cells.length === 0) return {name, least, grow: 3};
  return words.length > 1 ? {name, least, grow: 1} : {name, least};
}

function notesOf(
  {filled, forecast, percent, share}: TrendEntry,
  write: (value: number) => string,
  {language, words}: Setting
): string[] {
  const said = forecast.notes.map((note) => say(note, language));
  const notes = [
    ...said,
    ...(percent ? [words.trend.percent] : []),
    ...(share ? [words.trend.share] : [])
  ];
  if (filled.length === 0) return notes;
  const years = filled.map(({year, value}) => `${year} (${write(value)})`);
  return [words.trend.filled(years), ...notes];
}

/**
 * Writes numbers of one series with as many decimals as its intervals can tell apart, at most six.
 *
 * @param write - the digits of a whole number: in groups in English; plain in Chinese, as they stand in the reader's file
 */
export function trendNumber({forecast, values}: TrendEntry, write: (digits: string) => string) {
  const widths = forecast.intervals.map(({lower, upper}) => upper[0] - lower[0]);
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const unit = Math.min(...widths.filter((width) => width > 0), largest || 1) / 50;
  const digits = Math.max(0, Math.min(6, Math.ceil(-Math.log10(unit))));
  return (value: number): string => {
    if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-5))
      return value.toPrecision(4).replace(/^-/, "−");
    const [whole, fraction] = value.toFixed(digits).split(".");
    const text = write(whole) + (fraction === undefined ? "" : `.${fraction}`);
    return /^-[0.]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
  };
}
