import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {rangeText} from "../text/rangeText.js";

type Levels = Record<"50" | "80" | "95", number>;

interface Case {
  figure: string;
  at: number;
  actual: number;
  forecasts: Record<string, {median: number; "80": [number, number]; "95": [number, number]}>;
}

/** What `skillcast backtest` writes, as far as the page shows it. */
export interface Backtest {
  cases: number;
  coverage: Levels;
  uncertainty: Levels;
  scores: {
    method: string;
    error: number;
    crps: number;
    intervalScore80: number;
    intervalScore95: number;
    coverage: Levels;
  }[];
  origins: {name: Label; origin: number; cases: Case[]}[];
  notes: Label[];
}

const methods: Record<string, Label> = {
  skillcast: {zh: "本模型", en: "this model"},
  lastValue: {zh: "末值不变", en: "last value"},
  drift: {zh: "按平均增量", en: "drift"},
  constantGrowth: {zh: "按固定增速", en: "constant growth"}
};
const levels = ["95", "80", "50"] as const;

/** How often past intervals held what came, and how the model fared beside naive rivals. */
export function backtestTable(backtest: Backtest, language: Language): HTMLElement {
  const zh = language === "zh";
  const {cases, coverage, uncertainty, scores, origins, notes} = backtest;
  const share = (value: number) => `${Math.round(100 * value)}%`;
  const covered = levels.map((level) =>
    zh
      ? `${level}%区间盖住了${share(coverage[level])}（±${share(uncertainty[level])}）`
      : `${level}% intervals held ${share(coverage[level])} (±${share(uncertainty[level])})`
  );
  const heads = zh
    ? ["方法", "相对误差", "CRPS", "80%区间得分", "95%区间得分", "80%覆盖", "95%覆盖"]
    : [
        "Method",
        "Log error",
        "CRPS",
        "80% interval score",
        "95% interval score",
        "80% held",
        "95% held"
      ];
  return html`<figure>
    <p class="title">${zh ? `回到过去：在${origins.length}个时点只用当时已知的数预测，${cases}次与后来公布的数相比` : `Back in time: from ${origins.length} past dates, with what was known then, ${cases} comparisons with what was published later`}</p>
    <p>${covered.join(zh ? "，" : ", ")}${zh ? "。" : "."} ${notes.map((note) => say(note, language)).join(zh ? "" : " ")}</p>
    <div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head, i) => html`<th scope="col" class=${i > 0 ? "amount" : ""}>${head}</th>`)}</tr></thead>
    <tbody>${scores.map(({method, error, crps, intervalScore80, intervalScore95, coverage: held}) => html`<tr><th scope="row">${methods[method]?.[language] ?? method}</th>${[error, crps, intervalScore80, intervalScore95].map((value) => html`<td class="amount">${value.toFixed(2)}</td>`)}<td class="amount">${share(held["80"])}</td><td class="amount">${share(held["95"])}</td></tr>`)}</tbody></table></div>
    <figcaption>${zh ? "误差与得分都在对数尺度上，越小越好；由 skillcast backtest 重算。" : "Errors and scores on the log scale, lower is better; recomputed by skillcast backtest."}</figcaption>
    ${originTable(backtest, language)}
  </figure>`;
}

function originTable({origins}: Backtest, language: Language): HTMLElement {
  const zh = language === "zh";
  const heads = zh
    ? ["地方与时点", "预测年份", "后来公布", "预测中位数", "80%区间"]
    : ["Place and date", "Year", "Published later", "Median forecast", "80% interval"];
  const amount = (value: number) => amountText(value, value < 1 ? "1" : "person", language);
  const rows = origins.flatMap(({name, origin, cases}) =>
    cases.map(({figure, at, actual, forecasts}) => {
      const own = forecasts.skillcast;
      const inside = own["80"][0] <= actual && actual <= own["80"][1];
      return html`<tr><th scope="row">${say(name, language)} ${origin}</th><td>${at}</td><td class="amount"><a href=${`./data.html#${figure}`}>${amount(actual)}</a></td><td class="amount">${amount(own.median)}</td><td class="amount">${rangeText(amount(own["80"][0]), amount(own["80"][1]), language)}${inside ? "" : zh ? "（未盖住）" : " (missed)"}</td></tr>`;
    })
  );
  return html`<details class="table-view"><summary>${zh ? "逐次对照" : "Case by case"}</summary><div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head, i) => html`<th scope="col" class=${i > 1 ? "amount" : ""}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
