import type {Backtest} from "../backtest/backtestRecord.js";
import {say} from "../charts/text/say.js";
import {formatAmount} from "../quantity/formatAmount.js";
import type {Setting} from "./printVerdicts.js";
import {textTable} from "./textTable.js";
import {wrapColumns} from "./wrapColumns.js";

const methods: Record<string, {zh: string; en: string}> = {
  skillcast: {zh: "skillcast", en: "skillcast"},
  lastValue: {zh: "末值不变", en: "last value"},
  drift: {zh: "线性外推", en: "drift"},
  constantGrowth: {zh: "等速增长", en: "constant growth"}
};

/**
 * Prints a backtest: every past date and what came, then the scores beside the rivals.
 *
 * @param backtest - see `backtestProject`
 * @param setting - language, width, colours
 */
export function printBacktest(backtest: Backtest, {language, width, paint}: Setting): string {
  const zh = language === "zh";
  const amount = (value: number) => formatAmount(Math.round(value), {language, digits: 4});
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  const cases = textTable(
    [
      {name: zh ? "公布数" : "figure", least: 6},
      {name: zh ? "年数" : "years", least: 5},
      {name: zh ? "后来公布" : "came", least: 8},
      {name: zh ? "预测" : "forecast", least: 8},
      {name: "80%", least: 15, grow: 1},
      {name: "95%", least: 15, grow: 1}
    ],
    backtest.origins.map(({name, origin, ownPast, cases: list}) => ({
      name: `${say(name, language)} ${origin}${ownPast ? "" : zh ? "(借用其他地区)" : " (from other places)"}`,
      rows: list.map(({figure, years, actual, forecasts: {skillcast}}) => [
        {text: figure},
        {text: years.toFixed(1)},
        {text: amount(actual)},
        {text: amount(skillcast.median)},
        interval(skillcast["80"], actual),
        interval(skillcast["95"], actual)
      ])
    })),
    {width, paint}
  );
  const scores = textTable(
    [
      {name: zh ? "方法" : "method", least: 12, grow: 1},
      {name: zh ? "误差" : "error", least: 6},
      {name: "CRPS", least: 6},
      {name: zh ? "区间得分80" : "interval score 80", least: 8},
      {name: zh ? "区间得分95" : "interval score 95", least: 8},
      {name: zh ? "覆盖50/80/95" : "covers 50/80/95", least: 14}
    ],
    [
      {
        name: "",
        rows: backtest.scores.map((score) => [
          {text: methods[score.method]?.[language] ?? score.method},
          {text: percent(score.error)},
          {text: score.crps.toFixed(3)},
          {text: score.intervalScore80.toFixed(2)},
          {text: score.intervalScore95.toFixed(2)},
          {
            text: `${percent(score.coverage["50"])} / ${percent(score.coverage["80"])} / ${percent(score.coverage["95"])}`
          }
        ])
      }
    ],
    {width, paint}
  );
  const {inside, cases: n, uncertainty} = backtest;
  const room = Math.max(30, Math.min(width, 110));
  const summary = zh
    ? `${backtest.origins.length}个时点、${n}个后来公布的数:95%区间包含${inside["95"]}个(${percent(backtest.coverage["95"])}),80%区间包含${inside["80"]}个(${percent(backtest.coverage["80"])},标准误${percent(uncertainty["80"])})。得分越低越好,按对数计。`
    : `${backtest.origins.length} past dates, ${n} numbers published later: 95% intervals held ${inside["95"]} (${percent(backtest.coverage["95"])}), 80% intervals ${inside["80"]} (${percent(backtest.coverage["80"])}, standard error ${percent(uncertainty["80"])}). Lower scores are better; they are of logarithms.`;
  const notes = backtest.notes.flatMap((note) => wrapColumns(say(note, language), room));
  return [cases, "", scores, "", ...wrapColumns(summary, room), ...notes.map(paint.muted)].join(
    "\n"
  );

  function interval([lower, upper]: [number, number], actual: number) {
    const inside = lower <= actual && actual <= upper;
    return {
      text: `${amount(lower)} – ${amount(upper)}${inside ? "" : " ✗"}`,
      paint: inside ? undefined : paint.warn
    };
  }
}
