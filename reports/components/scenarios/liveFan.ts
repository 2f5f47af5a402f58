import {html} from "htl";
import {fanDomain} from "../../lib/charts/fan/fanDomain.js";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {fanPlot} from "../../lib/charts/fan/fanPlot.js";
import {fanTable} from "../../lib/charts/fan/fanTable.js";
import type {ChartOptions} from "../../lib/charts/frame/chartOptions.js";
import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {fanReadout} from "../frame/fanReadout.js";
import {fanSentence} from "../frame/fanSentence.js";
import {figureFrame} from "../frame/figureFrame.js";
import {presentCount} from "../frame/presentCount.js";
import {type VegaChart, vegaChart} from "../frame/vegaChart.js";
import {figureLink} from "../text/figureLink.js";

/** A fan that follows a running model. */
interface LiveFan {
  element: HTMLElement;
  show(forecast: Forecast, ghost: Forecast | null): void;
}

/** What a fan shows now. */
interface Shown {
  indicator: IndicatorForecast;
  beside: ReturnType<typeof presentCount>;
}

/**
 * The fan of one indicator, redrawn in place as the model answers; its scale changes only when it must. Its numbers are written when they
 * are asked for.
 *
 * @param options.inSight - it stands above the controls on narrow screens, where it is lower
 */
export function liveFan(
  id: string,
  language: Language,
  {goals, year, inSight = false}: {goals: FanGoal[]; year: number; inSight?: boolean}
): LiveFan {
  const title = html`<span>`;
  const height = () => (inSight && isNarrow() ? low : usual);
  const stage = html`<div style=${{minHeight: `${height() + around}px`}}>`;
  const caption = html`<span>`;
  let shown: Shown | null = null;
  const table = () => (shown ? fanTable(shown.indicator, language) : {columns: [], rows: []});
  const element = figureFrame({language, title, chart: stage, caption, table, live: true});
  const find = (forecast: Forecast | null) => forecast?.indicators.find((one) => one.id === id);
  let chart: VegaChart | null = null;
  let domain: [number, number] | null = null;
  const readout = (spec: ChartSpec) =>
    shown ? fanReadout(spec, shown.indicator, language, shown.beside) : [];
  const show = (forecast: Forecast, before: Forecast | null) => {
    const indicator = find(forecast);
    if (!indicator) return;
    const ghost = find(before);
    const beside = presentCount(indicator, forecast, language);
    shown = {indicator, beside};
    title.textContent = fanSentence(indicator, year, language);
    caption.textContent = captionOf(shown, language);
    const drawn = [indicator, ghost, beside?.indicator].filter((one) => one !== undefined);
    domain = widen(domain, fanDomain(drawn, goals));
    const scale = domain;
    const build = (options: ChartOptions) =>
      fanPlot(indicator, {
        ...options,
        language,
        height: height(),
        goals,
        ghost,
        beside,
        mark: year,
        link: figureLink,
        domain: scale
      });
    if (chart) void chart.redraw(build);
    else {
      chart = vegaChart(build, {height: height() + around, readout});
      stage.replaceChildren(chart);
      stage.style.minHeight = "";
    }
  };
  return {element, show};
}

/** Heights of the plot, px, and what stands above and below it. */
const [usual, low, around] = [180, 84, 50];

/** Whether results stand above the controls instead of beside them, as in scenarios.css. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 52rem)").matches;
}

/** What the bands and lines are. */
function captionOf({indicator, beside}: Shown, language: Language): string {
  const {bands, points, presentLine} = wordsOf(language).figures;
  return [bands, indicator.observed.length > 0 ? points : "", beside ? presentLine : ""].join("");
}

function widen(old: [number, number] | null, now: [number, number]): [number, number] {
  if (!old || now[1] < old[1] / 2) return now;
  return [Math.min(old[0], now[0]), Math.max(old[1], now[1])];
}
