import {html} from "htl";
import {comparisonPlot} from "../../lib/charts/comparison/comparisonPlot.js";
import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import {encodeScenario} from "../../lib/scenario/encodeScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {type VegaChart, vegaChart} from "../frame/vegaChart.js";
import {type LiveModel, liveModel} from "./liveModel.js";

/** The comparison of the scenario on the bench with those kept. */
export interface LabCompare {
  element: HTMLElement;
  /** The scenarios to compare: the live one first. */
  show(scenarios: Scenario[]): void;
  /** A new forecast of the live one. */
  live(forecast: Forecast): void;
}

interface CompareOptions {
  language: Language;
  worker: () => Worker;
  runs: number;
  seed: number;
  /** Forecasts already at hand, by scenario. */
  ready: Record<string, Forecast>;
  kept: (scenarios: Scenario[]) => void;
}

/** Up to four scenarios side by side: probabilities by target, and one indicator as small multiples on one scale. */
export function labCompare(
  project: Project,
  {language, worker, runs, seed, ready, kept}: CompareOptions
): LabCompare {
  const zh = language === "zh";
  const table = html`<div class="scroll" tabindex="0">`;
  const stage = html`<div>`;
  const element = html`<div>${table}${stage}</div>`;
  const done = new Map<string, Forecast>();
  let shown: Scenario[] = [];
  let current: Forecast | null = null;
  let chart: VegaChart | null = null;
  const nameOf = (scenario: Scenario, i: number): Label => {
    const base = project.scenarios.find(({id}) => id === scenario.base)?.name;
    if (scenario.id !== "custom" || !base) return scenario.name;
    const count = scenario.changes.length;
    if (count === 0) return base;
    const letter = "ABCD"[i];
    return {
      zh: `${letter}：${base.zh}，改动${count}项`,
      en: `${letter}: ${base.en}, ${count} changed`
    };
  };
  const draw = () => {
    const all = shown.map((scenario, i) => ({
      scenario,
      name: nameOf(scenario, i),
      forecast: i === 0 ? current : done.get(encodeScenario(scenario))
    }));
    const full = all.filter((one): one is typeof one & {forecast: Forecast} =>
      Boolean(one.forecast)
    );
    if (shown.length < 2) {
      table.replaceChildren(
        html`<p class="quiet">${zh ? "把眼前的情景留下，再改动可调项，就可以并排比较，最多四个。" : "Keep the present scenario, move the levers again, and compare up to four side by side."}</p>`
      );
      stage.replaceChildren();
      chart = null;
      return;
    }
    const drop = (i: number) =>
      html`<button type="button" class="back" onclick=${() => kept(shown.slice(1).filter((_, k) => k !== i - 1))}>${zh ? "移除" : "Remove"}<span class="hidden-text"> ${nameOf(shown[i], i)[language]}</span></button>`;
    const targets = project.plan.targets.filter(({id}) =>
      full.some(({forecast}) =>
        forecast.targets.some((one) => one.id === id && one.probability !== null)
      )
    );
    table.replaceChildren(html`<table><thead><tr><th scope="col">${zh ? "目标" : "Target"}</th>${all.map(({name}, i) => html`<th scope="col">${say(name, language)}<br>${i > 0 ? drop(i) : html`<span class="quiet">${zh ? "眼前的" : "on the bench"}</span>`}</th>`)}</tr></thead>
      <tbody>${targets.map(
        ({id, name}) =>
          html`<tr><th scope="row"><span class="id">${id}</span> ${say(name, language)}</th>${all.map(
            ({forecast}) => {
              const verdict = forecast?.targets.find((one) => one.id === id);
              return html`<td>${verdict ? html`${probabilityText(verdict.probability)} <small class="quiet">${statusText(verdict.status, language)}</small>` : "…"}</td>`;
            }
          )}</tr>`
      )}</tbody></table>`);
    const compared = full.flatMap(({name, forecast}) => {
      const indicator = forecast.indicators.find(({id}) => id === "highSkilled");
      return indicator ? [{name, indicator}] : [];
    });
    const build = (options: object) =>
      comparisonPlot(compared, {...options, language, height: 150});
    if (chart) void chart.redraw(build);
    else {
      chart = vegaChart(build, {height: 260});
      stage.replaceChildren(chart);
    }
  };
  const others: Scenario[] = [];
  let queue: LiveModel | null = null;
  const ask = () => {
    const next = others[0];
    if (!next) return;
    queue ??= started();
    queue.ask(next, {runs, seed});
  };
  const started = (): LiveModel => {
    const model = liveModel(worker(), project);
    model.listen((reply) => {
      if (reply.type === "forecast" && reply.stage === "preview") return;
      const scenario = others.shift();
      if (scenario && reply.type === "forecast") done.set(encodeScenario(scenario), reply.forecast);
      draw();
      ask();
    });
    return model;
  };
  return {
    element,
    show(scenarios) {
      shown = scenarios;
      const waiting = others.length;
      for (const scenario of scenarios.slice(1)) {
        const code = encodeScenario(scenario);
        const known = scenario.changes.length === 0 && scenario.base && ready[scenario.base];
        if (known) done.set(code, known);
        if (!done.has(code) && !others.some((one) => encodeScenario(one) === code))
          others.push(scenario);
      }
      if (waiting === 0) ask();
      draw();
    },
    live(forecast) {
      current = forecast;
      if (shown.length > 1) draw();
    }
  };
}
