import {html} from "htl";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

interface Scores {
  owa: number;
  msis95: number;
  coverage: Record<string, number>;
  milliseconds: number;
}

/** The recomputed benchmark of annual forecasts, as `npm run bench:forecast` writes it. */
export interface Benchmark {
  sets: {name: string; label: string; series: number}[];
  panels?: {sets: {series: number; alone: {owa: number}; together: {owa: number}}[]};
  methods: {method: string; program: string; sets: Record<string, Scores>}[];
}

/** How well annual series are forecast, beside other methods, on public competition data. */
export function benchmarkTable(
  {sets, methods, panels}: Benchmark,
  language: Language
): HTMLElement {
  const words = wordsOf(language).methods.benchmark;
  const heads = ["OWA", words.coverage95, words.coverage80, "MSIS"];
  const share = (value: number | undefined) =>
    value === undefined ? "—" : formatShare(value, {decimals: 1});
  const cells = (scores: Scores | undefined) =>
    scores
      ? [
          scores.owa.toFixed(3),
          share(scores.coverage["0.95"]),
          share(scores.coverage["0.8"]),
          scores.msis95.toFixed(1)
        ]
      : heads.map(() => "—");
  const first = sets[0].name;
  const rows = [...methods].sort((a, b) => (a.sets[first]?.owa ?? 9) - (b.sets[first]?.owa ?? 9));
  // Two kinds of series a table: four do not fit a page.
  const pairs = sets.flatMap((_, i) => (i % 2 === 0 ? [sets.slice(i, i + 2)] : []));
  const table = (pair: Benchmark["sets"]) => html`<div class="scroll" tabindex="0"><table><thead>
      <tr><th scope="col" rowspan="2">${words.method}</th>${pair.map(({name, label, series}) => html`<th scope="colgroup" colspan="4">${words.sets[name] ?? label} (${series})</th>`)}</tr>
      <tr>${pair.flatMap(() => heads.map((head) => html`<th scope="col" class="amount">${head}</th>`))}</tr></thead>
      <tbody>${rows.map(({method, program, sets: scores}) => html`<tr><th scope="row">${words.named(method)} <span class="quiet">${program}</span></th>${pair.flatMap(({name}) => cells(scores[name]).map((cell) => html`<td class="amount">${cell}</td>`))}</tr>`)}</tbody></table></div>`;
  const [panel] = panels?.sets ?? [];
  const together = panel
    ? words.panel({
        series: panel.series,
        alone: panel.alone.owa.toFixed(3),
        together: panel.together.owa.toFixed(3)
      })
    : "";
  return html`<figure><p class="title">${words.title}</p>
    ${pairs.map(table)}
    <figcaption>${words.caption}${together}</figcaption></figure>`;
}
