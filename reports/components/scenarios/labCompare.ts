import {html} from "htl";
import type {ComparedIndicator} from "../../lib/charts/comparison/comparedIndicator.js";
import {comparisonPlot} from "../../lib/charts/comparison/comparisonPlot.js";
import {comparisonTable} from "../../lib/charts/comparison/comparisonTable.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {figureFrame} from "../frame/figureFrame.js";
import {panelReadout} from "../frame/panelReadout.js";
import {presentCount} from "../frame/presentCount.js";
import {type VegaChart, vegaChart} from "../frame/vegaChart.js";
import {capital} from "../text/capital.js";
import {type KeptOptions, keptForecasts} from "./keptForecasts.js";
import {keptName} from "./keptName.js";
import {nameScenario} from "./nameScenario.js";
import {probabilityShift} from "./probabilityShift.js";

/** The comparison of the scenario on the bench with those kept. */
interface LabCompare {
  element: HTMLElement;
  /** The scenarios to compare: the live one first. */
  show(scenarios: Scenario[]): void;
  /** A new forecast of the live one. */
  live(forecast: Forecast): void;
  /** The whole forecast of a scenario that may be kept next. */
  know(scenario: Scenario, forecast: Forecast): void;
}

interface CompareOptions extends KeptOptions {
  language: Language;
  kept: (scenarios: Scenario[]) => void;
}

/** A scenario in the comparison; its forecast may still be on its way. */
interface Compared {
  name: Label;
  forecast: Forecast | null | undefined;
}

/** Up to four scenarios side by side: probabilities by target, and one indicator as small multiples on one scale. */
export function labCompare(project: Project, options: CompareOptions): LabCompare {
  const {language, kept} = options;
  const table = html`<div class="scroll compared" tabindex="0">`;
  const picture = multiples(language, project.plan.until);
  const element = html`<div>${table}${picture.element}</div>`;
  const forecasts = keptForecasts(options, () => draw());
  let shown: Scenario[] = [];
  let current: Forecast | null = null;
  const draw = () => {
    if (shown.length < 2) {
      table.replaceChildren(html`<p class="quiet">${wordsOf(language).scenarios.compare.hint}</p>`);
      picture.show([]);
      return;
    }
    const all = shown.map((scenario, i) => ({
      name: keptName(scenario, i, project),
      forecast: i === 0 ? current : forecasts.get(scenario)
    }));
    const drop = (i: number) => kept(shown.slice(1).filter((_, k) => k !== i - 1));
    const rename = (i: number, name: string) =>
      kept(shown.slice(1).map((one, k) => (k === i - 1 ? nameScenario(one, name) : one)));
    table.replaceChildren(probabilityTable(project, all, language, {drop, rename}));
    picture.show(all);
  };
  return {
    element,
    show(scenarios) {
      shown = scenarios;
      forecasts.ask(scenarios.slice(1));
      draw();
    },
    live(forecast) {
      current = forecast;
      if (shown.length > 1) draw();
    },
    know: forecasts.know
  };
}

/** The probability of every target that has one in any of the scenarios. */
function probabilityTable(
  {plan}: Project,
  all: readonly Compared[],
  language: Language,
  {drop, rename}: {drop: (i: number) => void; rename: (i: number, name: string) => void}
): HTMLElement {
  const words = wordsOf(language).scenarios.compare;
  const targets = plan.targets.filter(({id}) =>
    all.some(({forecast}) =>
      forecast?.targets.some((one) => one.id === id && one.probability !== null)
    )
  );
  const head = (name: Label, i: number) =>
    i === 0
      ? html`${say(name, language)}<br><span class="quiet">${words.onBench}</span>`
      : html`<input class="own-name" type="text" maxlength="40" aria-label=${words.ownName} value=${name[language]} onchange=${({currentTarget}: {currentTarget: HTMLInputElement}) => rename(i, currentTarget.value)}><br><button type="button" class="back" onclick=${() => drop(i)}>${words.remove}<span class="hidden-text"> ${name[language]}</span></button>`;
  const cell = (id: string, one: Compared, i: number) => {
    const find = ({forecast}: Compared) => forecast?.targets.find((each) => each.id === id);
    const [verdict, live] = [find(one), find(all[0])];
    const shift = i > 0 && verdict && live ? probabilityShift(live, verdict, language) : null;
    return html`<td>${verdict ? html`${probabilityText(verdict.probability)} <small class="quiet">${statusText(verdict.status, language)}</small>${shift === null ? null : html`<br><small>${shift}</small>`}` : "…"}</td>`;
  };
  return html`<div><table><thead><tr><th scope="col">${words.target}</th>${all.map(({name}, i) => html`<th scope="col">${head(name, i)}</th>`)}</tr></thead>
      <tbody>${targets.map(({id, name}) => html`<tr><th scope="row"><span class="id">${id}</span> ${say(name, language)}</th>${all.map((one, i) => cell(id, one, i))}</tr>`)}</tbody></table><p class="quiet">${words.shiftNote}</p></div>`;
}

/** The high-skilled stock under every scenario whose forecast is there; the chart stays while it can. */
function multiples(
  language: Language,
  until: number
): {element: HTMLElement; show(all: readonly Compared[]): void} {
  const {figures, horizon} = wordsOf(language);
  const element = html`<div>`;
  const stage = html`<div>`;
  let compared: ComparedIndicator[] = [];
  let chart: VegaChart | null = null;
  const figure = figureFrame({
    language,
    title: html`<span>`,
    chart: stage,
    caption: [figures.bands, figures.points, figures.presentLine, horizon.dashed].join(""),
    table: () =>
      compared.length > 0 ? comparisonTable(compared, language) : {columns: [], rows: []},
    live: true
  });
  return {
    element,
    show(all) {
      compared = all.flatMap(({name, forecast}) => {
        const indicator = forecast?.indicators.find(({id}) => id === "highSkilledEver");
        return forecast && indicator
          ? [{name, indicator, beside: presentCount(indicator, forecast, language)}]
          : [];
      });
      if (all.length === 0) {
        element.replaceChildren();
        chart = null;
      }
      const [first] = compared;
      if (!first) return;
      const shown = compared;
      const title = figure.querySelector(".title");
      if (title) title.textContent = capital(say(first.indicator.name, language));
      const build = (options: object) =>
        comparisonPlot(shown, {...options, language, height: 150, mark: until});
      if (chart) void chart.redraw(build);
      else {
        chart = vegaChart(build, {
          height: 260,
          readout: (spec) => panelReadout(spec, compared, language)
        });
        stage.replaceChildren(chart);
        element.replaceChildren(figure);
      }
    }
  };
}
