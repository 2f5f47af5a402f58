import {html} from "htl";
import {amountText} from "../../lib/charts/text/amountText.js";
import type {Language} from "../../lib/quantity/label.js";

interface Scores {
  owa: number;
  msis95: number;
  coverage: Record<string, number>;
  milliseconds: number;
}

/** The recomputed benchmark of annual forecasts, as `npm run bench:forecast` writes it. */
export interface Benchmark {
  sets: {name: string; label: string; series: number}[];
  methods: {method: string; program: string; sets: Record<string, Scores>}[];
}

/** How well annual series are forecast, beside other methods, on public competition data. */
export function benchmarkTable({sets, methods}: Benchmark, language: Language): HTMLElement {
  const zh = language === "zh";
  const heads = [
    "OWA",
    zh ? "95%覆盖率" : "95% coverage",
    zh ? "80%覆盖率" : "80% coverage",
    "MSIS"
  ];
  const share = (value: number | undefined) =>
    value === undefined ? "—" : amountText(value, "1", language);
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
  return html`<figure><p class="title">${zh ? "没有模型的序列：短年度序列的预测，与别的方法在同一批公开数据上相比" : "Series without a model: short annual forecasts beside other methods, on the same public data"}</p>
    <div class="scroll" tabindex="0"><table><thead>
      <tr><th scope="col" rowspan="2">${zh ? "方法" : "Method"}</th>${sets.map(({label, series}) => html`<th scope="colgroup" colspan="4">${label} (${series})</th>`)}</tr>
      <tr>${sets.flatMap(() => heads.map((head) => html`<th scope="col" class="amount">${head}</th>`))}</tr></thead>
      <tbody>${rows.map(({method, program, sets: scores}) => html`<tr><th scope="row">${method} <span class="quiet">${program}</span></th>${sets.flatMap(({name}) => cells(scores[name]).map((cell) => html`<td class="amount">${cell}</td>`))}</tr>`)}</tbody></table></div>
    <figcaption>${zh ? "OWA 以朴素法为 1，越小越好；覆盖率应接近名义值；MSIS 是95%区间的得分，越小越好。测试段没有参与任何常数的选择；由 npm run bench:forecast 重算。" : "OWA is 1 for the naive method, lower is better; coverage should be near its nominal value; MSIS scores the 95% interval, lower is better. The test parts had no say in any constant; recomputed by npm run bench:forecast."}</figcaption></figure>`;
}
