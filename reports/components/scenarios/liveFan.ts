import {html} from "htl";
import {fanDomain} from "../../lib/charts/fan/fanDomain.js";
import type {FanGoal} from "../../lib/charts/fan/fanOptions.js";
import {fanPlot} from "../../lib/charts/fan/fanPlot.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {fanSentence} from "../frame/fanSentence.js";
import {type VegaChart, vegaChart} from "../frame/vegaChart.js";
import {figureLink} from "../text/figureLink.js";

/** A fan that follows a running model. */
interface LiveFan {
  element: HTMLElement;
  show(forecast: Forecast, ghost: Forecast | null): void;
}

/** The fan of one indicator, redrawn in place as the model answers; its scale changes only when it must. */
export function liveFan(
  id: string,
  language: Language,
  {goals, year}: {goals: FanGoal[]; year: number}
): LiveFan {
  const title = html`<p class="title">`;
  const stage = html`<div style=${{minHeight: "230px"}}>`;
  const element = html`<figure>${title}${stage}</figure>`;
  const find = (forecast: Forecast | null) => forecast?.indicators.find((one) => one.id === id);
  let chart: VegaChart | null = null;
  let domain: [number, number] | null = null;
  const show = (forecast: Forecast, before: Forecast | null) => {
    const indicator = find(forecast);
    if (!indicator) return;
    const ghost = find(before);
    title.textContent = fanSentence(indicator, year, language);
    domain = widen(domain, fanDomain(ghost ? [indicator, ghost] : [indicator], goals));
    const build = (options: object) =>
      fanPlot(indicator, {
        ...options,
        language,
        height: 180,
        goals,
        ghost,
        link: figureLink,
        domain: domain as [number, number]
      });
    if (chart) void chart.redraw(build);
    else {
      chart = vegaChart(build, {height: 230});
      stage.replaceChildren(chart);
    }
  };
  return {element, show};
}

function widen(old: [number, number] | null, now: [number, number]): [number, number] {
  if (!old || now[1] < old[1] / 2) return now;
  return [Math.min(old[0], now[0]), Math.max(old[1], now[1])];
}
