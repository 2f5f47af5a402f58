import {say} from "../charts/text/say.js";
import {scoreTable} from "../evaluate/scoreTable.js";
import type {Language} from "../quantity/label.js";
import type {Paint} from "./paint.js";
import {textTable} from "./textTable.js";
import type {TrendDocument, TrendEntry} from "./trendDocument.js";
import {trendNumber} from "./trendNumber.js";
import {trendTerms} from "./trendTerms.js";
import {wrapColumns} from "./wrapColumns.js";

/** How a text is set. */
export interface TrendSetting {
  language: Language;
  width: number;
  paint: Paint;
}

/** Sets the forecasts of a file for a terminal: a table a series, its backtest, and what to know. */
export function printTrend(document: TrendDocument, setting: TrendSetting): string {
  return document.series.map((entry) => printEntry(entry, setting)).join("\n\n");
}

function printEntry(entry: TrendEntry, {language, width, paint}: TrendSetting): string {
  const {name, years, filled, forecast, scores} = entry;
  const zh = language === "zh";
  const room = Math.min(width, 110);
  const write = trendNumber(entry, language);
  const count = entry.values.filter((value) => value !== null).length;
  const span = `${years[0]}${zh ? "—" : "-"}${years.at(-1)}`;
  const lines = [
    paint.strong(name),
    paint.muted(zh ? `历史 ${span}，${count} 个数` : `history ${span}, ${count} values`),
    ""
  ];
  const columns = [
    {name: trendTerms.year[language], least: 6},
    {name: trendTerms.point[language], least: 8},
    ...forecast.intervals.map(({level}) => ({
      name: `${+(100 * level).toFixed(4)}%${zh ? "" : " "}${trendTerms.interval[language]}`,
      least: 12
    }))
  ];
  const rows = forecast.point.map((value, h) => [
    {text: String(forecast.years?.[h] ?? h + 1)},
    {text: write(value), paint: paint.strong},
    ...forecast.intervals.map(({lower, upper}) => ({
      text: `${write(lower[h])} – ${write(upper[h])}`
    }))
  ]);
  lines.push(textTable(columns, [{name: "", rows}], {width, paint}), "");
  if (scores.length === 0) lines.push(...wrapColumns(trendTerms.noBacktest[language], room));
  else {
    const [header, ...body] = scoreTable(scores, {language});
    lines.push(...wrapColumns(trendTerms.backtest[language], room).map(paint.muted));
    const table = [{name: "", rows: body.map((row) => row.map((text) => ({text})))}];
    lines.push(
      textTable(
        header!.map((heading) => ({name: heading, least: 4})),
        table,
        {width, paint}
      )
    );
  }
  const notes = forecast.notes.map((note) => say(note, language));
  if (filled.length > 0)
    notes.unshift(
      `${trendTerms.filled[language]}${zh ? "：" : ": "}${filled.map(({year, value}) => `${year} (${write(value)})`).join(zh ? "、" : ", ")}${zh ? "。" : ". "}${trendTerms.filledNote[language]}`
    );
  if (notes.length > 0) lines.push("");
  for (const note of notes) lines.push(...wrapColumns(note, room));
  return lines.join("\n");
}
