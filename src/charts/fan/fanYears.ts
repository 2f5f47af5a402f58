import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";

/** The indicator without what lies before `from`; the same object when nothing does. */
export function fanYears(indicator: IndicatorForecast, from?: number): IndicatorForecast {
  if (from === undefined || !indicator.years.some((year) => year < from)) {
    const observed = indicator.observed.filter(({year}) => from === undefined || year >= from);
    return observed.length === indicator.observed.length ? indicator : {...indicator, observed};
  }
  const keep = (series: number[]) => series.filter((_, i) => indicator.years[i] >= from);
  return {
    ...indicator,
    years: keep(indicator.years),
    median: keep(indicator.median),
    lower80: keep(indicator.lower80),
    upper80: keep(indicator.upper80),
    lower95: keep(indicator.lower95),
    upper95: keep(indicator.upper95),
    deterministic: keep(indicator.deterministic),
    observed: indicator.observed.filter(({year}) => year >= from)
  };
}
