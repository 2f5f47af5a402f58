import type {Pipeline} from "../pipeline/readyPipeline.js";
import type {Project} from "../project/project.js";
import type {IndicatorForecast} from "./indicatorSchema.js";
import {observedSeries} from "./observedSeries.js";
import {publishedId} from "./publishedId.js";
import {publishedName} from "./publishedName.js";
import {summarise} from "./summary.js";
import type {TalliedCell} from "./talliedCells.js";

/**
 * Gathers the summarised cells into one fan an indicator, and one of what headline readings read as published, with the deterministic run
 * and the published values.
 *
 * @param project - figures and place
 * @param pipelines - one a definition; indicators of any but the first name theirs
 * @param cells - the cells, after the runs
 * @param until - last year shown
 */
export function indicatorForecasts(
  {figures, plan}: Project,
  pipelines: readonly Pipeline[],
  cells: readonly TalliedCell[],
  until: number
): IndicatorForecast[] {
  const found = new Map<string, IndicatorForecast>();
  for (const {model: m, indicator, column, deterministic, sketch, published: read} of cells) {
    const {definition, indicators, years} = pipelines[m];
    const year = years[column];
    if (year > until || sketch.count === 0) continue;
    const shown = indicators[indicator];
    const {unit, published} = shown;
    const mixes = read?.placed.reading.mixes;
    const id = read ? publishedId(read.placed.reading) : shown.id;
    const name = publishedName({mixes}, shown.name);
    const key = `${m} ${id}`;
    let fan = found.get(key);
    if (!fan) {
      const observed = observedSeries(shown, figures, plan.placeCode);
      const note = observed.length > 0 ? published?.[0].note : undefined;
      fan = {
        id,
        name,
        ...(m === 0 ? {} : {definition}),
        ...(mixes ? {mixes: {alternative: mixes.alternative, indicators: mixes.indicators}} : {}),
        unit,
        years: [],
        median: [],
        lower80: [],
        upper80: [],
        lower95: [],
        upper95: [],
        deterministic: [],
        observed,
        ...(note ? {observedNote: note} : {})
      };
      found.set(key, fan);
    }
    const summary = summarise(sketch);
    fan.years.push(year);
    fan.median.push(summary.median);
    fan.lower80.push(summary.lower80);
    fan.upper80.push(summary.upper80);
    fan.lower95.push(summary.lower95);
    fan.upper95.push(summary.upper95);
    fan.deterministic.push(deterministic);
  }
  return [...found.values()];
}
