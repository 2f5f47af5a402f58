import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {rangeText} from "../text/rangeText.js";

type Levels = Record<"50" | "80" | "95", number>;

interface Case {
  figure: string;
  /** What the number is, a key of the page's words. */
  role: string;
  at: number;
  actual: number;
  forecasts: Record<string, {median: number; "80": [number, number]; "95": [number, number]}>;
}

type Ends = [lower: number, upper: number];

/** How one kind of case came out. */
interface BacktestGroup {
  name: Label;
  cases: number;
  places: number;
  coverage: Levels;
  /** Range of the coverage that right forecasts would have. */
  expected: Record<"50" | "80" | "95", Ends>;
  above: number;
  aboveClustered: Ends;
  crps: number;
  intervalScore80: number;
  intervalScore95: number;
  comparisons: {method: string; cases: number; difference: number; interval: Ends | null}[];
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
  /** Kinds of cases; absent from records of before. */
  groups?: BacktestGroup[];
  origins: {name: Label; origin: number; cases: Case[]; sideCases?: Case[]}[];
  notes: Label[];
}

const levels = ["95", "80", "50"] as const;

/** How often past intervals held what came, and how the model fared beside naive rivals. */
export function backtestTable(backtest: Backtest, language: Language): HTMLElement {
  const {terms, methods} = wordsOf(language);
  const words = methods.backtest;
  const {cases, coverage, uncertainty, scores, origins, notes} = backtest;
  const share = (value: number) => `${Math.round(100 * value)}%`;
  const covered = levels.map((level) =>
    words.covered(level, share(coverage[level]), share(uncertainty[level]))
  );
  const told = terms.sentences(notes.map((note) => say(note, language)));
  return html`<figure>
    <p class="title">${words.title(origins.length, cases)}</p>
    <p>${words.coverage(covered)} ${told}</p>
    <div class="scroll" tabindex="0"><table><thead><tr>${words.heads.map((head, i) => html`<th scope="col" class=${i > 0 ? "amount" : ""}>${head}</th>`)}</tr></thead>
    <tbody>${scores.map(({method, error, crps, intervalScore80, intervalScore95, coverage: held}) => html`<tr><th scope="row">${words.methods[method] ?? method}</th>${[error, crps, intervalScore80, intervalScore95].map((value) => html`<td class="amount">${value.toFixed(2)}</td>`)}<td class="amount">${share(held["80"])}</td><td class="amount">${share(held["95"])}</td></tr>`)}</tbody></table></div>
    ${groupsTable(backtest, language)}
    <figcaption>${words.caption}</figcaption>
    ${originTable(backtest, language)}
  </figure>`;
}

/** How each kind of case came out, and beside the rivals worth beating. */
function groupsTable({groups}: Backtest, language: Language): HTMLElement | null {
  if (groups?.[0]?.expected === undefined) return null;
  const words = wordsOf(language).methods.backtest;
  const share = (value: number) => `${Math.round(100 * value)}%`;
  const percent = (value: number) => String(Math.round(100 * value));
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  const beside = (group: BacktestGroup, method: string) => {
    const one = group.comparisons.find((each) => each.method === method);
    if (!one) return "–";
    const range =
      one.interval && rangeText(signed(one.interval[0]), signed(one.interval[1]), language);
    return words.beside(signed(one.difference), range, one.cases < group.cases ? one.cases : null);
  };
  const expected = ({expected: right}: BacktestGroup) =>
    [right["50"], right["80"], right["95"]]
      .map(([low, high]) => rangeText(percent(low), percent(high), language))
      .join(" / ");
  const rows = groups.map(
    (group) =>
      html`<tr><th scope="row">${say(group.name, language)}</th>${[
        String(group.cases),
        String(group.places),
        html`${[group.coverage["50"], group.coverage["80"], group.coverage["95"]].map(share).join(" / ")}<br><small>${expected(group)}</small>`,
        words.beside(
          share(group.above),
          rangeText(share(group.aboveClustered[0]), share(group.aboveClustered[1]), language),
          null
        ),
        group.crps.toFixed(3),
        `${group.intervalScore80.toFixed(2)} / ${group.intervalScore95.toFixed(2)}`,
        beside(group, "pooledGrowth"),
        beside(group, "constantAdditions")
      ].map((text) => html`<td class="amount">${text}</td>`)}</tr>`
  );
  return html`<div><p>${words.kinds}</p><div class="scroll" tabindex="0"><table><thead><tr>${words.kindHeads.map((head, i) => html`<th scope="col" class=${i > 0 ? "amount" : ""}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></div>`;
}

function originTable({origins}: Backtest, language: Language): HTMLElement {
  const words = wordsOf(language).methods.backtest;
  const rows = origins.flatMap(({name, origin, cases, sideCases = []}) =>
    [...cases, ...sideCases].map(({figure, role, at, actual, forecasts}) => {
      const amount = (value: number) =>
        amountText(value, role === "share" ? "1" : "person", language);
      const own = forecasts.skillcast;
      const inside = own["80"][0] <= actual && actual <= own["80"][1];
      return html`<tr><th scope="row">${say(name, language)} ${monthOf(origin)}</th><td>${words.numbers[role] ?? role}</td><td>${monthOf(at)}</td><td class="amount"><a href=${`./data.html#${figure}`}>${amount(actual)}</a></td><td class="amount">${amount(own.median)}</td><td class="amount">${rangeText(amount(own["80"][0]), amount(own["80"][1]), language)}${inside ? "" : words.missed}</td></tr>`;
    })
  );
  return html`<details class="table-view"><summary>${words.caseByCase}</summary><div class="scroll" tabindex="0"><table><thead><tr>${words.caseHeads.map((head, i) => html`<th scope="col" class=${i > 2 ? "amount" : ""}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** The month at whose end a time stands, as year and month: 2022.58 is 2023-07, and 2024 is 2024-12. */
function monthOf(time: number): string {
  const months = Math.round(12 * time);
  const [year, month] = [Math.floor((months - 1) / 12) + 1, ((months - 1) % 12) + 1];
  return `${year}-${String(month).padStart(2, "0")}`;
}
